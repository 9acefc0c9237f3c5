# घर की चाबियाँ: सत्र, टोकन, पासकी और दूसरे प्रमाण।

keys-back = वापस
keys-sessions = आप कहाँ लॉग इन हैं
keys-sessions-title = आप कहाँ लॉग इन हैं
keys-sessions-words = हर पंक्ति एक ब्राउज़र है जिसमें कोई आपके नाम से लॉग इन है। जिसे आप नहीं पहचानते या अब इस्तेमाल नहीं करते, उसे समाप्त करें।
keys-session-browser-on = { $system } पर { $browser }
keys-session-unknown = अनजान ब्राउज़र
keys-session-this = यही
keys-session-by-password = आपके पासवर्ड से
keys-session-by-code = ईमेल से आए कोड से
keys-session-by-passkey = पासकी से
keys-session-by-provider = आपके किसी दूसरे खाते से
keys-session-since = शुरू:
keys-session-used = पिछली बार इस्तेमाल:
keys-session-end = समाप्त करें
keys-sessions-end = बाकी सब समाप्त करें

keys-tokens = प्रोग्रामों के लिए टोकन
keys-tokens-title = प्रोग्रामों के लिए टोकन
keys-tokens-words = जिस प्रोग्राम के पास इनमें से कोई टोकन है, वह टोकन की सीमा तक आपके नाम से काम करता है। जिसकी अब ज़रूरत नहीं, उसे रद्द करें।
keys-tokens-none-title = कोई प्रोग्राम आपके लिए काम नहीं करता
keys-tokens-none = टोकन से आपका कोई प्रोग्राम आपके नाम से वह कर सकता है जो आप यहाँ कर सकते हैं, जितनी आप अनुमति दें।
keys-token-new = नया टोकन
keys-token-new-title = प्रोग्राम के लिए टोकन
keys-token-name = यह किसलिए है?
keys-token-name-help = ताकि आप इसे पहचान सकें: “हॉल का कियोस्क”।
keys-token-scopes = इसका इस्तेमाल किसलिए हो सकता है?
keys-token-scopes-help = जितना कम हो सके। यह कभी उससे ज़्यादा की अनुमति नहीं देता जो आप ख़ुद कर सकते हैं।
keys-token-days = कितने दिनों के लिए?
keys-token-days-help =
    { $count ->
        [one] ज़्यादा से ज़्यादा एक दिन।
       *[other] ज़्यादा से ज़्यादा { $count } दिन। उसके बाद यह कुछ नहीं खोलता।
    }
keys-token-make = टोकन बनाएँ
keys-token-made = आपका नया टोकन
keys-token-secret = टोकन “{ $name }”
keys-token-once = इसे अभी कॉपी करें और वहाँ रखें जहाँ केवल आपका प्रोग्राम इसे पढ़ सके। यह केवल इसी बार दिखाया जाता है; हम केवल इसकी छाप रखते हैं।
keys-token-how = आपका प्रोग्राम हर अनुरोध के साथ इसे इस हेडर में भेजता है:
keys-token-kept = मैंने इसे रख लिया है
keys-token-until = { $day } तक
keys-token-unused = अब तक इस्तेमाल नहीं हुआ
keys-token-over = समाप्त
keys-token-revoke = रद्द करें

scope-read = पढ़ना
scope-contribute = भाग लेना
scope-organise = मंचों की देखभाल
scope-account = आपका खाता
scope-administer = प्रशासन
scope-help-read = वह पढ़ना जो आप पढ़ सकते हैं
scope-help-contribute = भाग लेना: विचार, संदेश, समर्थन, मतपत्र
scope-help-organise = मंचों की देखभाल: उत्तर, सदस्य, चार्टर
scope-help-account = जो आपका अपना है उसे पढ़ना और बदलना: प्रोफ़ाइल, समाचार, ईमेल
scope-help-administer = इस इंस्टेंस का प्रशासन

flaw-token-name-required = लिखें कि टोकन किसलिए है।
flaw-token-scopes-required = कम से कम एक चुनें।
