# The instance: its people, how it presents itself, who did what, and how it fares.

admin-title = प्रशासन
admin-nav = प्रशासन
admin-nav-health = हाल
admin-nav-people = लोग
admin-nav-instance = यह इंस्टेंस
admin-nav-audit = लेखा-जोखा
admin-well = सारा काम समय पर हो रहा है।
admin-not-well = कुछ काम देर से है या विफल हो रहा है। नीचे और लॉग में देखें।
admin-people = लोग
admin-active = पिछले 30 दिनों में आए
admin-sessions = खुले सत्र
admin-spaces = स्थान
admin-work = प्रतीक्षा में काम
admin-no-work = कुछ भी प्रतीक्षा में नहीं है।
admin-work-kind = प्रकार
admin-work-state = स्थिति
admin-work-waiting = प्रतीक्षा में
admin-work-late = देर से
admin-work-tries = सबसे अधिक प्रयास
admin-work-next = अगला
admin-work-in-time = समय पर
admin-work-failing = विफल
admin-program = प्रोग्राम
admin-version = संस्करण { $version }
admin-database-sqlite = SQLite
admin-database-postgresql = PostgreSQL
admin-schema = स्कीमा { $count }
admin-administered = { $day } से प्रशासक है
admin-people-title = यहाँ कौन है
admin-people-label = नाम या ई-मेल पता
admin-people-help = शुरू के अक्षर काफ़ी हैं।
admin-nobody-title = कोई नहीं मिला
admin-nobody = कोई नाम या पता ऐसे शुरू नहीं होता।
admin-everybody = सबको दिखाएँ
admin-seen = आख़िरी बार { $day } को यहाँ
admin-is-administrator = प्रशासक
admin-is-suspended = निलंबित
admin-is-service = एक प्रोग्राम
admin-people-pages = और लोग
admin-people-more = पहले के खाते
admin-takes-part = इनमें भाग लेते हैं
admin-takes-part-nowhere = अभी किसी स्थान में नहीं हैं।
admin-what-they-did = इन्होंने क्या किया
admin-sessions-open = { $count ->
    [0] कोई सत्र खुला नहीं है।
    [one] { $count } सत्र खुला है।
   *[other] { $count } सत्र खुले हैं।
}
admin-sign-out = हर जगह से साइन आउट करें
admin-sign-out-words = इनके हर ब्राउज़र को फिर से साइन इन करना होगा। ऐसा तब करें जब कोई उपकरण खो गया हो या कोई और खाते में घुसा हो।
admin-sign-out-send = हर जगह से साइन आउट करें
admin-power = प्रशासन
admin-you-administer = आप इस इंस्टेंस के प्रशासक हैं।
admin-they-administer = इस इंस्टेंस के प्रशासक हैं।
admin-take = यह अधिकार वापस लें
admin-take-words = ये यहाँ अब कुछ भी देख या बदल नहीं सकेंगे।
admin-take-send = अधिकार वापस लें
admin-give = प्रशासक बनाएँ
admin-give-words = प्रशासक हर खाता और हर प्रविष्टि देखता है और यह सब बदल सकता है। स्थानों के अपने नियम बने रहते हैं: सदस्यों के स्थान में लिखा वहीं रहता है।
admin-give-send = प्रशासक बनाएँ
admin-cannot-administer = कोई प्रोग्राम या निलंबित खाता इंस्टेंस का प्रशासन नहीं कर सकता।
admin-instance-title = यह इंस्टेंस कैसे दिखता है
admin-name = नाम
admin-name-help = हर पृष्ठ के ऊपर रहता है। ख़ाली छोड़ने पर सेटिंग वाला नाम रहता है।
admin-welcome = स्वागत
admin-welcome-help = आने वाला सबसे पहले यही पढ़ता है। ख़ाली छोड़ने पर सामान्य पाठ रहता है।
admin-contact = संपर्क
admin-contact-help = ई-मेल या पृष्ठ का पता, उनके लिए जो किसी चीज़ तक नहीं पहुँच पाते।
admin-accent = रंग
admin-accent-help = कड़ियों और बटनों का रंग। हर रंग दिन में, रात में और ऊँचे कंट्रास्ट में काफ़ी उभरता है।
admin-dye-1 = नील
admin-dye-2 = ईंट
admin-dye-3 = गेरू
admin-dye-4 = हरा-नीला
admin-dye-5 = अखरोट
admin-dye-6 = जामुनी
admin-dye-7 = गुलाबी
admin-dye-8 = स्लेट
admin-joining = कौन जुड़ सकता है
admin-joining-help = जिसे किसी स्थान में बुलाया गया हो, वह हमेशा आ सकता है।
admin-joining-anyone = कोई भी
admin-joining-invited = केवल आमंत्रित लोग
admin-opening = स्थान कौन खोल सकता है
admin-opening-everybody = जो भी साइन इन हो
admin-opening-administrators = प्रशासक
admin-save = सहेजें
admin-versions = संस्करण
admin-versions-none = अभी कुछ नहीं बदला गया।
admin-version-number = संस्करण { $count }
admin-audit-title = किसने क्या किया
admin-audit-words = हर बदलाव एक प्रविष्टि छोड़ता है। लोगों ने जो लिखा वह उसमें नहीं, केवल उसकी छाप है।
admin-audit-kind = प्रकार इससे शुरू हो
admin-audit-kind-help = जैसे member, charter.amended, session
admin-audit-person = किसी व्यक्ति की संख्या
admin-audit-space = किसी स्थान की संख्या
admin-audit-send = दिखाएँ
admin-audit-nobody = नाम से कोई नहीं
admin-audit-pages = और प्रविष्टियाँ
admin-audit-older = पहले की प्रविष्टियाँ
admin-audit-none-title = यहाँ कोई प्रविष्टि नहीं
admin-audit-none = देखी गई प्रविष्टियों में से कोई मेल नहीं खाती।
admin-audit-all = सब दिखाएँ
problem-last-administrator = इंस्टेंस कभी बिना प्रशासक के नहीं रहता। पहले किसी और को प्रशासक बनाएँ।
problem-unfit-administrator = कोई प्रोग्राम या निलंबित खाता इंस्टेंस का प्रशासन नहीं कर सकता।

# एक ही व्यक्ति के दो खाते।
admin-merge = खाते मिलाएँ
admin-merge-why = किसी के दो खाते हैं? उन्हें एक कर दें।
admin-merge-begin = किसी दूसरे खाते को इसमें मिलाएँ
admin-merge-when = यह खाता बना रहता है। उसी व्यक्ति का दूसरा खाता खोजें: उसने जो कहा, दिया और जिसमें भाग लिया, वह सब इसका हो जाएगा। पहले पक्का कर लें कि दोनों एक ही व्यक्ति के हैं।
admin-merge-label = दूसरे खाते का ई-मेल पता या नंबर
admin-merge-help = पूरा पता, या उसके पेज के पते के अंत का नंबर।
admin-merge-find = दोनों खाते दिखाएँ
admin-merge-none = ऐसा कोई खाता नहीं है।
admin-merge-another = कोई और खाता चुनें
admin-merge-stays = यह खाता बना रहता है
admin-merge-goes = यह खाता इसमें मिल जाता है
admin-merge-words = योगदान, सदस्यताएँ और सूचनाएँ इसमें आ जाती हैं। जहाँ दोनों ने एक ही विचार का समर्थन किया या किसी खुले निर्णय में मत दिया, वह एक बार गिना जाता है। दूसरे खाते से कोई साइन इन नहीं कर सकता। दोनों पतों पर पत्र जाता है। इसे पलटा नहीं जा सकता।
admin-merge-send = ये खाते मिलाएँ
admin-merge-spaces = { $count ->
    [one] एक स्थान में
   *[other] { $count } स्थानों में
}
admin-merge-subjects = { $count ->
    [one] एक विचार या निर्णय
   *[other] { $count } विचार और निर्णय
}
admin-merge-posts = { $count ->
    [one] एक पोस्ट
   *[other] { $count } पोस्ट
}
problem-merge-same = कोई खाता अपने आप में नहीं मिलाया जा सकता।
problem-merge-own = आप अपना ही खाता नहीं मिला सकते। किसी दूसरे प्रशासक से कहें।
problem-merge-administrator = जो खाता मिल जाएगा, वह इस इंस्टेंस का प्रशासक है। पहले यह अधिकार हटाएँ।
problem-merge-service = किसी प्रोग्राम का खाता नहीं मिलाया जा सकता।
problem-merge-measured = खातों में से एक मौन या निलंबित है। पहले वह समाप्त होना चाहिए।
problem-merge-leaving = खातों में से एक जल्द ही मिटाया जाएगा।
mail-merged-subject = { $site } पर आपके खाते अब एक हैं
mail-merged-text = { $site } के एक प्रशासक ने आपके दो खाते मिला दिए हैं: आपने जो कहा और दिया, सब एक जगह है। अगर उनमें से कोई आपका नहीं था, तो { $site } चलाने वालों को तुरंत बताएँ।
mail-merged-action = अपना खाता देखें

# एक बार में कितना।
admin-nav-limits = सीमाएँ
admin-nav-providers = बाहर से साइन इन
admin-limits-title = एक बार में कितना
admin-limits-words = ये प्रोग्रामों और बाढ़ को बाहर रखती हैं, किसी के रास्ते में आए बिना। हर नोड अपने लिए गिनता है, जहाँ कुछ और न लिखा हो वहाँ दस मिनट में; 0 का अर्थ है कोई सीमा नहीं। जिसे सीमा मिले, वह पढ़ता है कि कब आगे बढ़ सकता है।
admin-limits-from = कौन-सी सीमाएँ लागू हैं
admin-limits-from-settings = मशीन की सेटिंग वाली
admin-limits-from-here = नीचे वाली
admin-limit-account = एक खाते के बदलाव
admin-limit-address = नेट के एक पते से बदलाव
admin-limit-strangers = बिना साइन इन किए एक पते से बदलाव
admin-limit-searches = बिना साइन इन किए एक पते से खोजें
admin-limit-space = एक स्थान में बदलाव
admin-limit-newcomers = नए खाते के विचार और पोस्ट, एक घंटे में
admin-limit-settings = सेटिंग में { $number } है।

# पहचान देने वाले।
admin-providers-title = बाहर के खाते से साइन इन
admin-providers-words = मशीन की सेटिंग प्रदाताओं के नाम बताती है, क्योंकि उसमें एक गुप्त शब्द लगता है। यहाँ आप देखते हैं कि वे कैसे चल रहे हैं, और किसी को तुरंत बंद कर सकते हैं।
admin-providers-none-title = कोई प्रदाता नहीं लगाया गया है
admin-providers-none = OpenID Connect से लोग अपने संगठन के खाते से आते हैं। README बताता है कि इसे कैसे लगाएँ।
admin-provider-offered = उपलब्ध
admin-provider-paused = अभी उपलब्ध नहीं
admin-provider-withdrawn = अब सेटिंग में नहीं है
admin-provider-accounts = { $count ->
    [0] अभी कोई खाता नहीं खोलता
    [one] एक खाता खोलता है
   *[other] { $count } खाते खोलता है
}
admin-provider-used = आख़िरी बार { $day } को इस्तेमाल हुआ
admin-provider-issuer = उसका पता
admin-provider-callback = वह लोगों को कहाँ वापस भेजता है
admin-provider-new = जिसे हम नहीं जानते
admin-provider-creates = उसे खाता मिलता है
admin-provider-links-only = उसे खाता नहीं मिलता: केवल जुड़े खाते खुलते हैं
admin-provider-address = जिन पतों की वह पुष्टि करता है
admin-provider-trusted = उस पते का खाता खोलते हैं, जब उसका मालिक हाँ कह दे
admin-provider-untrusted = कुछ नहीं खोलते
admin-provider-groups = वहाँ के समूह जो यहाँ भूमिका देते हैं
admin-provider-pause = इसे बंद करें
admin-provider-pause-words = जब तक आप इसे फिर न खोलें, कोई इससे नहीं आता। जो साइन इन है वह रहता है; खाते जुड़े रहते हैं।
admin-provider-resume = इसे फिर खोलें
problem-provider-paused = इस प्रदाता से साइन इन अभी उपलब्ध नहीं है। कोई दूसरा रास्ता लें।

# A second factor that is lost.
admin-second = दूसरा कारक
admin-second-end = ऐप और कोड दोनों खो गए
admin-second-words = पक्का करें कि यह वही व्यक्ति है: कुछ ऐसा पूछें जो केवल वही जानता है, या उनसे मिलें। इसके बाद पासवर्ड या मेल से आया कोड काफ़ी है; खाते के सभी सत्र समाप्त हो जाते हैं, और उन्हें पत्र जाता है।
admin-second-send = अब न माँगें
