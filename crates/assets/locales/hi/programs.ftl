# Accounts of programs.

admin-nav-services = प्रोग्राम
program-name = { $name } (प्रोग्राम)
program-words = यह एक प्रोग्राम है। इस साइट को चलाने वालों में से कोई इसके लिए उत्तर देता है; इसका कोई मत नहीं है।
programs-title = प्रोग्राम
programs-words = प्रोग्राम का अपना खाता होता है, जिसे केवल टोकन खोलते हैं। वह अपने बारे में बताता है कि वह प्रोग्राम है, उसका मत नहीं होता, वह किसी बात के लिए उत्तरदायी नहीं होता और किसी का संचालन नहीं करता। जो आप बनाते हैं उसके लिए आप उत्तर देते हैं।
programs-see = इसके टोकन और स्थान देखें
programs-answers = { $name } इसके लिए उत्तर देते हैं
programs-ended = समाप्त
programs-ended-words = यह प्रोग्राम समाप्त कर दिया गया। इसने जो कहा वह रहता है।
programs-ended-stays = यह फिर शुरू नहीं हो सकता। दूसरा बनाइए।
programs-tokens-count =
    { $count ->
        [0] कोई टोकन इसे नहीं खोलता
        [one] एक टोकन इसे खोलता है
       *[other] { $count } टोकन इसे खोलते हैं
    }
programs-spaces-count =
    { $count ->
        [0] यह किसी स्थान में भाग नहीं लेता
        [one] यह एक स्थान में भाग लेता है
       *[other] यह { $count } स्थानों में भाग लेता है
    }
programs-pages = प्रोग्रामों के पृष्ठ
programs-more = और प्रोग्राम
programs-new = नया प्रोग्राम
programs-name = इसका नाम क्या है?
programs-name-help = दूसरे यही नाम देखते हैं, उसके आगे प्रोग्रामों का चिह्न रहता है।
programs-make = इसका खाता बनाएँ
programs-tokens-none = अभी कोई टोकन नहीं: इस खाते को कुछ नहीं खोलता।
programs-scopes-help = प्रोग्राम उतना ही कर सकता है जितना आप चुनते हैं।
programs-scope-read = जो सार्वजनिक है उसे और जिन स्थानों में भाग लेता है उन्हें पढ़ना
programs-scope-contribute = जहाँ भाग लेता है वहाँ विचार और पोस्ट लिखना
programs-what-it-did = इसने क्या किया
programs-end = यह प्रोग्राम समाप्त करें
programs-end-words = अब से इसके टोकन कुछ नहीं खोलते और यह किसी स्थान में भाग नहीं लेता। इसने जो कहा वह रहता है।
programs-end-send = अभी समाप्त करें
programs-spaces = यह कहाँ भाग लेता है
programs-spaces-words = सार्वजनिक स्थानों में, और उनमें जिनके मेज़बान आप स्वयं हैं।
programs-spaces-none = आपको दिखने वाले किसी स्थान में यह भाग नहीं लेता।
programs-spaces-change = इसके स्थान देखें और बदलें
programs-space-end = भाग लेना समाप्त करें
programs-place = इसे किसी स्थान में भाग लेने दें
programs-place-space = स्थान की संख्या
programs-place-help = वह स्थान के पते में है: /spaces/7 में 7।
programs-place-power = यह वहाँ क्या कर सकता है?
programs-power-participant = विचार और पोस्ट लिखना
programs-power-observer = केवल पढ़ना
programs-place-send = भाग लेने दें
problem-people-only = यह लोगों के लिए है: हर एक का एक मत है, प्रोग्राम का कोई नहीं।
problem-program-power = प्रोग्राम केवल भाग ले सकता है या देख सकता है।
problem-program-needs-host = इस स्थान का कोई मेज़बान ही प्रोग्राम को अंदर आने दे सकता है।
problem-program-ended = यह प्रोग्राम समाप्त कर दिया गया। दूसरा बनाइए।
