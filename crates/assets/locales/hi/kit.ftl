language-name = हिन्दी

date-and-time = { $date }, { $time } { $zone }
money = { $amount }{"\u00A0"}{ $currency }

problem-not-found = यहाँ कुछ नहीं है, या ऐसा कुछ नहीं जो आपको दिख सके।
problem-sign-in = पहले लॉग इन करें।
problem-invalid = आपने जो भेजा है, उसमें कुछ फिर से देखना होगा।
problem-members-only = यह सिर्फ़ इस मंच के सदस्यों के लिए है।
problem-not-permitted = इस मंच के नियम आपको यह करने की अनुमति नहीं देते।
problem-cross-site = यह किसी दूसरी साइट से आया था, इसलिए कुछ नहीं बदला गया।
problem-wrong-state = इसका समय निकल चुका है, या अभी आया नहीं है।
problem-lost-a-race = ठीक इसी पल किसी और ने भी यही किया। एक बार फिर देखें।
problem-idempotency-key-reused = यह कुंजी किसी दूसरे अनुरोध में काम आ चुकी है।
problem-edited-meanwhile = इस बीच किसी ने इसे बदल दिया है। इसे फिर से खोलें और अपना बदलाव वहाँ करें।
problem-dialogue-full = इस संवाद में अब और जगह नहीं है। नया संवाद शुरू करें।
problem-too-many = यह बहुत जल्दी-जल्दी हो गया।
problem-again-seconds = { $count ->
    [one] { $count } सेकंड बाद फिर कोशिश करें।
   *[other] { $count } सेकंड बाद फिर कोशिश करें।
}
problem-again-minutes = { $count ->
    [one] { $count } मिनट बाद फिर कोशिश करें।
   *[other] { $count } मिनट बाद फिर कोशिश करें।
}
problem-again-hours = { $count ->
    [one] { $count } घंटे बाद फिर कोशिश करें।
   *[other] { $count } घंटे बाद फिर कोशिश करें।
}
problem-prove-yourself = एक बार फिर अपनी पहचान की पुष्टि करें, फिर यह आगे बढ़ेगा।
problem-needs-approval = पहले स्थान की देखभाल करने वाले किसी व्यक्ति को इसे मंज़ूरी देनी होगी।
problem-token-scope = यह टोकन इसके लिए नहीं बना है।
problem-muted = अभी आप यहाँ बोल नहीं सकते। आप पढ़ सकते हैं, समर्थन और मतदान कर सकते हैं।
problem-too-large = यह एक बार में भेजने के लिए बहुत बड़ा है।
problem-unsupported-media-type = फ़ॉर्म या JSON भेजें।
problem-method-not-allowed = इस पते पर यह नहीं हो सकता।
problem-broken = हमारी ओर से कुछ बिगड़ गया। कुछ भी बदला नहीं है।

flaw-not-your-group = आप इस समूह की ओर से नहीं बोलते।
flaw-required = यह ज़रूरी है।
flaw-too-long = ज़्यादा से ज़्यादा { $limit } अक्षर लिखें।
flaw-too-short = कम से कम { $limit } अक्षर लिखें।
flaw-wrong-type = इसका रूप सही नहीं है।
flaw-unknown-field = ऐसा कोई फ़ील्ड नहीं है।
flaw-unknown-choice = जो दिए गए हैं, उनमें से एक चुनें।
flaw-given-twice = यह दो बार दिया गया है।
flaw-unknown = यहाँ ऐसा कुछ नहीं है।
flaw-not-utf8 = यह टेक्स्ट (UTF-8) पढ़ा नहीं जा सका।
flaw-not-json = यह JSON पढ़ा नहीं जा सका।
flaw-not-an-object = यह JSON ऑब्जेक्ट होना चाहिए।
flaw-not-a-key = 1 से 200 तक दिखने वाले ASCII चिह्न लिखें।
flaw-not-a-number = कोई संख्या लिखें (जैसे 1200 या 1200.50)।
flaw-negative = यह शून्य से कम नहीं हो सकता।
flaw-too-large = यह इतना बड़ा है कि गिना नहीं जा सकता।
flaw-too-precise = दशमलव के बाद के अंक कम करें: इस मुद्रा में इतने नहीं होते।
