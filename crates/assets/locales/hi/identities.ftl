# दूसरी जगहों के खाते (OpenID Connect)।
providers-title = या किसी दूसरी जगह के अपने खाते से आइए
providers-go = { $name } के साथ आगे बढ़ें
identities-title = दूसरी जगहों के आपके खाते
identities-words = इनमें से हर एक से आप लॉग इन कर सकते हैं।
identities-unlink-words = किसी को अलग करने पर, वह आपको जिन मंचों में लाया था उनमें आपकी भागीदारी समाप्त हो जाती है।
identities-none-title = जोड़ने के लिए कुछ नहीं है
identities-none = यहाँ दूसरी जगहों के खातों की व्यवस्था नहीं की गई है।
identities-link = एक और जोड़ें
identity-since = { $day } से जुड़ा हुआ
identity-used = पिछली बार { $day } को इस्तेमाल हुआ
identity-unlink = { $name } को अलग करें
identity-link = { $name } को जोड़ें
identity-title-ready = क्या दोनों खाते जोड़ें?
identity-title-first = आप पहले यहाँ आ चुके हैं
identity-title-other = यह किसी दूसरे खाते से शुरू हुआ था
identity-words = इसके बाद आप { $name } के अपने खाते से यहाँ लॉग इन कर सकेंगे। आप इस खाते से आए हैं:
identity-known-as = वहाँ आप { $name } हैं।
identity-only-yours = इसे तभी जोड़ें जब यह आपका हो: जिसके पास यह है, वह आपके नाम से लॉग इन कर सकता है।
identity-send = दोनों को जोड़ें
identity-not = न जोड़ें
identity-first = { $email } पते वाला एक खाता पहले से है। यह आपका है, यह दिखाने के लिए उसमें एक बार लॉग इन करें। फिर आप { $name } का अपना खाता उससे जोड़ सकते हैं।
identity-other = इस ब्राउज़र में कोई और { $name } का खाता जोड़ने वाला था। अपने खाते से लॉग इन करें और फिर से शुरू करें।
identity-to-me = अपने खाते पर जाएँ

problem-to-sign-in = किसी और तरह से लॉग इन करें
problem-provider-stale = यह इस ब्राउज़र में शुरू नहीं हुआ था, या बहुत पहले शुरू हुआ था। किसी को लॉग इन नहीं किया गया।
problem-provider-denied = वहाँ आपको अनुमति नहीं मिली, या आपने मना किया। किसी को लॉग इन नहीं किया गया।
problem-provider-failed = वहाँ से जो उत्तर आया, उस पर भरोसा नहीं किया जा सकता। किसी को लॉग इन नहीं किया गया।
problem-provider-unreachable = अभी उस सेवा तक पहुँचा नहीं जा सकता। बाद में फिर कोशिश करें, या किसी और तरह से लॉग इन करें।
problem-provider-no-account = यहाँ अभी आपका खाता नहीं है, और वहाँ से बनाया नहीं जा सकता। इस जगह की देखरेख करने वालों से पूछें।
problem-provider-no-name = वह सेवा आपका नाम नहीं बताती, जो यहाँ के खाते के लिए ज़रूरी है। इसके बजाय ईमेल पते से जुड़ें।
problem-identity-taken = दूसरी जगह का वह खाता यहाँ किसी और का है। कुछ भी बदला नहीं गया।
problem-identity-other = वह आपके खाते से जुड़ा हुआ खाता नहीं है। कुछ भी बदला नहीं गया।

mail-identity-linked-subject = { $provider } का एक खाता { $site } पर आपका खाता खोलता है
mail-identity-linked-text = अब से जिसके पास { $provider } का यह खाता है, वह आपके नाम से लॉग इन कर सकता है।

    अगर यह आपने नहीं किया, तो लॉग इन करके इसे अलग करें।
mail-identity-linked-action = दूसरी जगहों के अपने खाते देखें
mail-identity-linked-why = यह पत्र आपको इसलिए मिला है कि यह आपके लॉग इन करने के तरीके के बारे में है।

mail-identity-unlinked-subject = दूसरी जगह का एक खाता अब { $site } पर आपका खाता नहीं खोलता
mail-identity-unlinked-text = { $provider } के उस खाते से अब कोई आपके नाम से लॉग इन नहीं कर सकता।

    अगर यह आपने नहीं किया, तो लॉग इन करके देखें कि आप किन तरीकों से आते हैं।
mail-identity-unlinked-action = दूसरी जगहों के अपने खाते देखें
mail-identity-unlinked-why = यह पत्र आपको इसलिए मिला है कि यह आपके लॉग इन करने के तरीके के बारे में है।
