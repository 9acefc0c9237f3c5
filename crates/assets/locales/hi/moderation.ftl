# नियमों का ध्यान: शिकायतें, क़दम, अपीलें और बही।

nav-standing = आपकी स्थिति

# छिपे हुए पाठ की जगह।
subject-hidden = छिपाया गया
hidden-by-host = मेज़बान ने छिपाया: { $reason }
hidden-by-steward = संयोजक ने छिपाया: { $reason }
hidden-by-participant = एक सहभागी ने छिपाया: { $reason }
hidden-by-observer = एक प्रेक्षक ने छिपाया: { $reason }
hidden-by-neutral = निष्पक्ष पंच ने छिपाया: { $reason }
hidden-by-administrator = प्रशासन ने छिपाया: { $reason }
hidden-shown = इसे केवल आप और मंच की देखरेख करने वाले पढ़ते हैं। देखें कि क्यों, और क्या किया जा सकता है

problem-suspended = आप इस मंच से निलंबित हैं। यह समाप्त होने पर आप फिर सदस्य होंगे।
problem-hidden = यह छिपाया गया है।
problem-not-yourself = कोई अपने साथ ऐसा नहीं कर सकता।
problem-not-over-hosts = मेज़बान के बारे में यह केवल मेज़बान कर सकते हैं।
problem-own-measure = जो आपने स्वयं किया उस पर किसी और को निर्णय देना होगा।
problem-already-in-force = यह पहले से लागू है।
problem-no-member = वे इस मंच के सदस्य नहीं हैं।
problem-already-appealed = आप अपील कर चुके हैं। यह एक बार हो सकता है।
problem-already-decided = इस पर निर्णय हो चुका है।
problem-no-appeal = इसके विरुद्ध किसी ने अपील नहीं की।
flaw-cannot-be-hidden = इसे छिपाया नहीं जा सकता।

# क़दम या शिकायत किस बारे में है।
moderation-about-post = एक संदेश
moderation-about-idea = एक विचार
moderation-about-decision = एक निर्णय
moderation-about-person = किसी का व्यवहार

moderation-title = नियमों का ध्यान
moderation-nothing = कुछ बाक़ी नहीं
moderation-nothing-words = जब कोई शिकायत या अपील करेगा, वह यहाँ मिलेगी।
moderation-reported = शिकायतें
moderation-reports = { $count ->
    [one] { $count } शिकायत
   *[other] { $count } शिकायतें
}
moderation-look-post = एक संदेश: { $count }
moderation-look-idea = एक विचार: { $count }
moderation-look-decision = एक निर्णय: { $count }
moderation-look-person = किसी का व्यवहार: { $count }
moderation-since = तब से प्रतीक्षा में
moderation-appeals = अपीलें जिन पर निर्णय बाक़ी है
moderation-measures = क़दम
appeals-lead = खातों के निलंबन के विरुद्ध, और उन मंचों से जहाँ कोई और निर्णय नहीं दे सकता।
moderation-log = नियमों के लिए क्या किया गया
moderation-log-lead = हर क़दम, उसका कारण और अपीलों का नतीजा। वह किस पर लगा, यह उनके और मंच की देखरेख करने वालों के बीच रहता है।
moderation-log-empty = कुछ करना नहीं पड़ा
moderation-log-empty-words = जब कुछ छिपाया जाएगा, या किसी को चेतावनी मिलेगी, चुप या निलंबित किया जाएगा, वह यहाँ लिखा होगा।
moderation-log-pages = और क़दम
moderation-log-next = पुराने क़दम
moderation-how-title = नियमों का ध्यान कैसे रखा जाता है
moderation-how = जो नियम तोड़े उसकी शिकायत कोई भी कर सकता है। मंच की देखरेख करने वाले कारण और नियम के साथ निर्णय करते हैं।
moderation-how-appeal = जिस पर क़दम लगे वह एक बार अपील कर सकता है। उस पर निष्पक्ष पंच निर्णय देता है: क़दम उठाने वाला कभी नहीं।
moderation-how-steward = जो सबसे हल्का क़दम काम करे वही सही है। आपका कारण खुली बही में रहता है, इसलिए उसमें किसी का नाम न लें।
moderation-charter = चार्टर
moderation-standing = आपकी स्थिति

# शिकायत के अनुसार क्या ग़लत है।
problem-kind-spam = विज्ञापन, या बार-बार वही बात
problem-kind-abuse = अपमान या उत्पीड़न
problem-kind-threat = धमकी
problem-kind-private = किसी की निजी जानकारी
problem-kind-unlawful = क़ानून के विरुद्ध
problem-kind-deceit = यह कौन या क्या है, इस बारे में झूठ
problem-kind-off-topic = इस मंच के विषय से बाहर
problem-kind-other = कुछ और

# देखरेख के नियम।
rule-policy-spam = देखरेख के नियम: विज्ञापन नहीं, बार-बार वही नहीं
rule-policy-abuse = देखरेख के नियम: अपमान नहीं, उत्पीड़न नहीं
rule-policy-threat = देखरेख के नियम: धमकी नहीं
rule-policy-private = देखरेख के नियम: किसी की निजी जानकारी नहीं
rule-policy-unlawful = देखरेख के नियम: क़ानून के विरुद्ध कुछ नहीं
rule-policy-deceit = देखरेख के नियम: यह कौन या क्या है, इस बारे में झूठ नहीं
rule-policy-off-topic = देखरेख के नियम: इस मंच के विषय पर
rule-of-charter = चार्टर: { $text }

report-title-post = संदेश की शिकायत करें
report-title-idea = विचार की शिकायत करें
report-title-decision = निर्णय के पाठ की शिकायत करें
report-title-person = किसी के व्यवहार की शिकायत करें
report-lead = मंच की देखरेख करने वालों को बताएँ कि क्या ग़लत है। वे किसी को नहीं बताते कि यह आपने कहा।
report-already = आप इसकी शिकायत कर चुके हैं। नतीजा आपको बताया जाएगा।
report-back = वापस वहाँ जहाँ यह है
report-problem = क्या ग़लत है?
report-words = अपने शब्दों में
report-words-help = आपने क्या देखा, और कहाँ। कुछ और हो तो ज़रूरी है।
report-send = शिकायत करें
report-how-title = फिर क्या होता है
report-how = संयोजक या मेज़बान इसे देखता है, निर्णय करता है, और आपको नतीजा पता चलता है। जो किया जाए वह खुली बही में रहता है।
report-this = शिकायत करें
report-somebody = { $name } की शिकायत करें
report-state-open = अभी किसी ने निर्णय नहीं किया।
report-state-acted = इस पर कुछ किया गया।
report-state-dismissed = देखरेख करने वालों को नियमों के विरुद्ध कुछ नहीं मिला।

moderate-title-post = एक संदेश
moderate-title-idea = एक विचार
moderate-title-decision = निर्णय का पाठ
moderate-title-person = किसी का व्यवहार
moderate-in-place = वहाँ देखें जहाँ यह है
moderate-text = इसमें क्या लिखा है
moderate-dismiss = इसमें कुछ ग़लत नहीं
moderate-what = क्या होना चाहिए?
moderate-none = इस बारे में आप कुछ नहीं कर सकते।
moderate-this = इसे सँभालें
moderate-hide = इसे छिपाएँ
moderate-words-hide = लेखक और छिपा सकने वाले इसे फिर भी पढ़ते हैं। इसकी जगह आपका कारण रहता है।
moderate-send-hide = छिपाएँ
moderate-warn = चेतावनी दें
moderate-words-warn = वे आपका कारण पढ़ते हैं। और कुछ नहीं बदलता।
moderate-send-warn = चेतावनी दें
moderate-mute = कुछ समय के लिए चुप करें
moderate-words-mute = वे पढ़ते, समर्थन और मतदान करते हैं, पर लिखते नहीं।
moderate-send-mute = चुप करें
moderate-suspend = निलंबित करें
moderate-words-suspend = समाप्त होने तक वे सदस्य नहीं हैं और जुड़ नहीं सकते। फिर वे पहले जैसे सदस्य होते हैं।
moderate-send-suspend = निलंबित करें
measure-rule = जिस नियम पर यह टिका है
measure-rule-choose = नियम चुनें
measure-reason = क्यों
measure-reason-help = जो इस मंच को देखता है वह इसे पढ़ता है। किसी का नाम न लें।
measure-days = कितने दिनों के लिए
measure-days-help-mute = 1 से 90 तक।
measure-days-help-suspend = 1 से 365 तक। न लिखें तो हटाए जाने तक रहेगा।

measure-of-hide = छिपाया गया: { $about }
measure-of-warn = चेतावनी, कारण: { $about }
measure-of-mute = चुप किया गया, कारण: { $about }
measure-of-suspend = निलंबित, कारण: { $about }
measure-account = एक खाता निलंबित
measure-by-host = मेज़बान द्वारा
measure-by-steward = संयोजक द्वारा
measure-by-participant = सहभागी द्वारा
measure-by-observer = प्रेक्षक द्वारा
measure-by-neutral = निष्पक्ष पंच द्वारा
measure-by-administrator = प्रशासन द्वारा
measure-charter = चार्टर, संस्करण { $count }
measure-until = { $moment } तक
measure-in-force = हटाए जाने तक लागू
measure-given = दी गई
measure-ended-over = { $day } को समाप्त
measure-ended-lifted = { $day } को हटाया गया
measure-ended-undone = { $day } को रद्द किया गया
measure-meets = यह { $name } पर लगा है।
measure-taken-by = { $name } ने उठाया।
measure-why = क्यों
measure-hidden = क्या छिपा है
measure-you-hide = आपका लिखा कुछ छिपाया गया है।
measure-you-warn = आपको चेतावनी दी गई।
measure-you-mute = आप कुछ समय यहाँ लिख नहीं सकते। आप पढ़, समर्थन और मतदान कर सकते हैं।
measure-you-suspend = यह समाप्त होने तक आप सदस्य नहीं हैं। फिर आप पहले जैसे सदस्य होंगे।

appeal-title = इसके विरुद्ध अपील करें
appeal-lead = आप एक बार अपील कर सकते हैं। जिसने यह तय किया उसके अलावा कोई इसे फिर देखेगा।
appeal-your-words = इसे क्यों रद्द किया जाए
appeal-help = इसे निर्णय देने वाला पढ़ता है, और मंच की देखरेख करने वाले।
appeal-send = अपील करें
appeal-words = अपील
appeal-owed = अपील की गई: { $day } तक निर्णय देना है
appeal-overdue = अपील की गई: निर्णय { $day } से लंबित है
appeal-upheld = अपील की गई: क़दम बना रहता है
appeal-undone = अपील की गई: क़दम रद्द हुआ
ruling-title = अपील पर निर्णय दें
ruling-outcome = क्या होना चाहिए?
ruling-upheld = क़दम बना रहे
ruling-undone = क़दम रद्द हो
ruling-send = यही निर्णय दें
lift-title = इसे हटाएँ
lift-words-hide = पाठ फिर सबको दिखेगा।
lift-words-warn = चेतावनी वापस ली जाएगी।
lift-words-mute = वे तुरंत फिर लिख सकेंगे।
lift-words-suspend = सब तुरंत पहले जैसा होगा।
lift-reason = क्यों
lift-reason-help = अभिलेख के लिए।
lift-send = हटाएँ

standing-title = आपकी स्थिति
standing-suspended = आपका खाता निलंबित है। जो कोई भी पढ़ सकता है वह आप पढ़ सकते हैं, और यहाँ अपील कर सकते हैं।
standing-measures = आप पर लगे क़दम
standing-measures-words = कारण पढ़ने और अपील करने के लिए एक खोलें।
standing-none = कोई नहीं है।
standing-reports = आपने जिसकी शिकायत की
standing-no-reports = आपने कोई शिकायत नहीं की।

account-title = { $name } का खाता निलंबित करें
account-lead = जिसका यह है वह समाप्त होने तक हर जगह अतिथि है। वे इसे देख सकते हैं और अपील कर सकते हैं।

tend-title = यहाँ कुछ ग़लत है?
tend-rules = नियमों का ध्यान कैसे रखा जाता है
people-standing = आपसे जुड़े क़दम और शिकायतें

account-rules = नियमों का ध्यान
account-suspend = इस खाते का निलंबन
mail-measure-subject = { $site } पर आप पर लगा एक क़दम
mail-measure-text = { $site } पर नियमों का ध्यान रखने वालों ने एक क़दम उठाया जो आप पर लगता है। पढ़ें कि क्या, क्यों और किस नियम से, और आप कैसे अपील कर सकते हैं।
mail-measure-action = पढ़ें
mail-measure-changed-subject = { $site } पर आप पर लगे क़दम की ख़बर
mail-measure-changed-text = { $site } पर आप पर लगा एक क़दम समाप्त हुआ, या आपकी अपील पर निर्णय हुआ।
mail-measure-changed-action = पढ़ें

# नए खातों के लिंक।
links-held = यहाँ लिंक रोके गए हैं: खाता नया है।
links-release = लिंक जारी करें

# किसके बारे में कोई सुनना नहीं चाहता।
blocked-title = जिन्हें आपने रोका
blocked-lead = वे जो लिखते हैं वह आपके लिए मुड़ा रहता है, और उनसे आपको सूचनाएँ नहीं आतीं। उन्हें पता नहीं चलता।
blocked-none = आपने किसी को नहीं रोका
blocked-none-words = जहाँ आप किसी की शिकायत करते हैं वहीं उन्हें रोक भी सकते हैं।
blocked-people = लोग
blocked-end = फिर से सुनें
blocked-folded = आपने इस व्यक्ति को रोका है। दिखाएँ
block-title = इनके बारे में और न सुनें
block-words = वे जो लिखते हैं वह आपके लिए मुड़ा रहता है, और उनसे आपको सूचनाएँ नहीं आतीं। उन्हें पता नहीं चलता।
block-send = इस व्यक्ति को रोकें

# जो केवल एक व्यक्ति से कहा जाता है।
tidings-title = केवल आपके लिए
tiding-new = नया
tiding-measure-hide = आपका लिखा कुछ छिपाया गया
tiding-measure-warn = आपको चेतावनी दी गई
tiding-measure-mute = आपको चुप किया गया
tiding-measure-suspend = आपको निलंबित किया गया
tiding-measure-lifted = आप पर लगा एक क़दम हटाया गया
tiding-measure-over = आप पर लगा एक क़दम समाप्त हुआ
tiding-appeal-made = किसी ने अपील की, और आप निर्णय दे सकते हैं
tiding-appeal-upheld = आपकी अपील पर निर्णय हुआ: क़दम बना रहता है
tiding-appeal-undone = आपकी अपील पर निर्णय हुआ: क़दम रद्द हुआ
tiding-report-open = किसी चीज़ की शिकायत हुई
tiding-report-acted = आपकी शिकायत पर कुछ किया गया
tiding-report-dismissed = आपकी शिकायत में नियमों के विरुद्ध कुछ नहीं मिला
tiding-other = कुछ जो आपसे जुड़ा है
