# Accounts and sessions.

people-sign-in = लॉग इन करें
people-sign-in-title = आइए, साथ बैठें
people-sign-in-link = लॉग इन करें
people-signed-in-as = अभी आप { $name } के नाम से लॉग इन हैं। दोबारा लॉग इन करने पर यह बदल जाएगा।
people-email = ईमेल
people-email-help = यह सिर्फ़ आपको दिखता है।
people-password = पासवर्ड
people-password-help = कम से कम 8 अक्षर। जो चाहें, लिखें।
people-new-here = यहाँ पहली बार?
people-sign-up-link = ईमेल पते से जुड़ें।
people-look-around = चाहें तो पहले देख लें: जो सबके लिए खुला है, उसके लिए खाता नहीं चाहिए।
people-sign-up = जुड़ें
people-sign-up-title = आइए, अपनी जगह लें
people-name = यहाँ आपका नाम
people-name-help = आप जो लिखेंगे, उसके साथ दूसरों को यह नाम दिखेगा।
people-been-here = पहले से खाता है?

people-demo-title = यह डेमो है: कोई किरदार चुनें
people-demo-words = यहाँ सब कुछ काल्पनिक है। इन सबका पासवर्ड “{ $password }” है।
people-demo-host = मेज़बान: मंडी के लिए जवाबदेह
people-demo-steward = संयोजक: मंडी की देखभाल
people-demo-participant = सहभागी: बातचीत और वोट में शामिल
people-demo-observer = प्रेक्षक: साथ-साथ पढ़ना
people-demo-neutral = निष्पक्ष पंच: जहाँ नियम कहें, वहाँ निपटारा
people-demo-administrator = प्रशासक: देखती है कि यहाँ कौन है और इंस्टेंस का क्या हाल है
people-demo-act-host = मेज़बान बनें
people-demo-act-steward = संयोजक बनें
people-demo-act-participant = सहभागी बनें
people-demo-act-observer = प्रेक्षक बनें
people-demo-act-neutral = निष्पक्ष पंच बनें
people-demo-act-administrator = प्रशासक बनें

people-me-title = आप { $name } हैं
people-here-since = { $day } से यहाँ
people-my-spaces = आप कहाँ-कहाँ शामिल हैं
people-no-spaces-title = अभी आपका कोई मंच नहीं है
people-no-spaces = ऐसा मंच ढूँढें जिससे आपका वास्ता हो, और बताएँ कि आप किसकी ओर से हैं।
people-find-space = मंच देखें
people-more-spaces = आपके और मंच
people-you-are-host = आप मेज़बान हैं
people-you-are-steward = आप संयोजक हैं
people-you-are-participant = आप सहभागी हैं
people-you-are-observer = आप प्रेक्षक हैं
people-you-are-neutral = आप निष्पक्ष पंच हैं
people-you-speak-as = आपका समूह:
people-member-since = { $day } से
people-language = आपकी भाषा
people-language-words = आप जहाँ भी लॉग इन करें, पेज इसी भाषा में होंगे।
people-session = यह डिवाइस
people-sign-out = लॉग आउट करें
people-sign-out-words = अगर यह डिवाइस दूसरों के भी काम आता है, तो जाते समय लॉग आउट करें। तब यहाँ रखा आपका अधूरा लिखा मिट जाएगा।

# What is to be put right in a form, where a field has words of its own.
flaw-person-name-required = लिखें कि यहाँ आपका नाम क्या हो।
flaw-person-name-too-long = आपके नाम में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-person-email-required = अपना ईमेल पता लिखें।
flaw-person-email-not-an-email = अपना ईमेल पता इस तरह लिखें: name@example.org
flaw-person-email-too-long = आपके ईमेल पते में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-person-email-taken = इस ईमेल पते का खाता पहले से है। अगर आपका है, तो लॉग इन करें।
flaw-person-password-required = अपना पासवर्ड लिखें।
flaw-person-password-too-short = आपके पासवर्ड में कम से कम { $limit } अक्षर होने चाहिए।
flaw-person-password-too-long = आपके पासवर्ड में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।

flaw-taken = यह पहले से किसी का है। अगर आपका है, तो लॉग इन करें।
flaw-not-an-email = पता इस तरह लिखें: name@example.org
flaw-wrong-credentials = इस पते और इस पासवर्ड का कोई खाता नहीं है।
people-administration = प्रशासन
