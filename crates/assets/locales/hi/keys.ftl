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

keys-passkeys = पासकी
keys-passkeys-words = पासकी से आप अपने ही उपकरण की उँगली की छाप, चेहरे या पिन से अंदर आते हैं। यह केवल यहीं चलती है, इसलिए कोई इसे आपसे ठग नहीं सकता।
keys-passkeys-yours = आपकी पासकी
keys-passkey-remove = हटाएँ
keys-passkey-add-title = पासकी जोड़ें
keys-passkey-add = जोड़ें
keys-passkey-name = आप इस उपकरण को क्या कहते हैं?
keys-passkey-name-help = ताकि आप पासकी को पहचान सकें: “मेरा फ़ोन”।
keys-passkey-no-script = ब्राउज़र पासकी तभी बना सकता है जब वह हमारी स्क्रिप्ट चला सके। आपका पासवर्ड और ईमेल के कोड उसके बिना भी चलते हैं।
keys-passkey-never = यह ब्राउज़र पासकी नहीं जानता। आपका पासवर्ड और ईमेल के कोड इसमें चलते हैं।
keys-passkey-cancelled = यह बीच में रुक गया। जब तैयार हों, फिर कोशिश करें।
keys-passkey-failed = इस ब्राउज़र में यह नहीं हो सका। किसी और तरीके से आएँ, या फिर कोशिश करें।
keys-passkey-enter = पासकी से लॉग इन करें
keys-passkey-enter-no-script = पासकी से लॉग इन करने के लिए हमारी स्क्रिप्ट चाहिए। बाकी सब तरीके उसके बिना चलते हैं।
keys-passkey-prove = पासकी इस्तेमाल करें
keys-passkey-prove-no-script = पासकी इस्तेमाल करने के लिए हमारी स्क्रिप्ट चाहिए। बाकी सब तरीके उसके बिना चलते हैं।

keys-second = दूसरा प्रमाण
keys-second-title = दूसरा प्रमाण
keys-second-words = आपके पासवर्ड या ईमेल के कोड के बाद आपसे वह कोड माँगा जाता है जो आपके फ़ोन का ऐप गिनता है। जिसे केवल आपका पासवर्ड पता चले, वह बाहर ही रहता है।
keys-second-on = यह माँगा जाता है
keys-second-off = यह अभी नहीं माँगा जाता। आपको ऐसा ऐप चाहिए जो कोड गिने: कई पासवर्ड मैनेजर और हर ऑथेंटिकेटर ऐप यह करते हैं।
keys-second-begin = ऐप जोड़ें
keys-second-connect = अपना ऐप जोड़ें
keys-second-scan = ऐप को यह चित्र दिखाएँ।
keys-second-picture = QR कोड, जिसका रहस्य नीचे अक्षरों में लिखा है
keys-second-open = या इस उपकरण का ऐप खोलें
keys-second-type = या उसमें यह रहस्य लिखें:
keys-second-code = ऐप अभी जो कोड दिखा रहा है
keys-second-code-help = छह अंक।
keys-second-confirm = अब से मुझसे यह माँगें
keys-second-forget = ऐप न जोड़ें
keys-second-end-title = इसे बंद करें
keys-second-end-words = तब ऐप और बचाव कोड भुला दिए जाते हैं।
keys-second-end = दूसरा प्रमाण बंद करें
keys-recovery = बचाव कोड
keys-recovery-left =
    { $count ->
        [one] { $count } बचा है, उस दिन के लिए जब ऐप खो जाए।
       *[other] { $count } बचे हैं, उस दिन के लिए जब ऐप खो जाए।
    }
keys-recovery-renew = नए लें
keys-recovery-title = आपके बचाव कोड
keys-recovery-words = इनमें से हर एक, एक बार आपके ऐप के कोड की जगह लेता है। इन्हें लिख लें या छाप लें और फ़ोन से दूर रखें: ये केवल अभी दिखाए जाते हैं।
keys-recovery-kept = मैंने इन्हें रख लिया है

keys-step-title = एक कदम और
keys-step-words = आपका खाता दूसरा प्रमाण माँगता है। आप अभी लॉग इन नहीं हैं।
keys-step-kept = आपका खाता दूसरा प्रमाण माँगता है। आपने जो भेजा वह इस पृष्ठ पर सुरक्षित है और उसके बाद दर्ज हो जाएगा।
keys-step-code = आपके ऐप का कोड
keys-step-code-help = छह अंक; या आपका कोई बचाव कोड।
keys-step-again = फिर से शुरू करें

flaw-passkey-name-required = लिखें कि आप इस उपकरण को क्या कहते हैं।
flaw-passkey-late = इसमें बहुत देर लगी, या यह पहले ही इस्तेमाल हो चुका है। फिर कोशिश करें।
flaw-passkey-refused = यह पासकी यहाँ कोई खाता नहीं खोलती।
flaw-passkey-copied = हो सकता है यह पासकी नकल की गई हो, इसलिए इसे ठुकराया गया। किसी और तरीके से आएँ और इसे हटाएँ।
flaw-second-wrong = यह आपके ऐप का कोड नहीं है, या पहले इस्तेमाल हो चुका है। अगले की प्रतीक्षा करें।
flaw-second-over = इस लॉग इन में बहुत देर या बहुत कोशिशें लगीं। फिर से शुरू करें।
problem-passkeys-need-a-name = पासकी के लिए नाम वाली साइट चाहिए। इसे चलाने वाले इसका पता तय कर सकते हैं (public_url)।
problem-last-way-in = यह आपके आने का आख़िरी तरीका है। पहले कोई और जोड़ें, फिर इसे हटाएँ।
problem-second-factor-on = दूसरा प्रमाण पहले से माँगा जाता है।
problem-second-factor-off = कोई दूसरा प्रमाण नहीं माँगा जाता।
