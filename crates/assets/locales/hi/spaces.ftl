# Spaces, their charters, groups and members.

home-title = सब साथ बैठें, तो बात बने
home-title-member = नमस्ते, { $name }
home-lead = यहाँ संस्था और उससे जुड़े सब लोग बताते हैं कि क्या बदलना चाहिए, उस पर बात करते हैं, तय करते हैं कि पैसा किस पर लगे, और हर कदम जाँच सकते हैं।
home-words = इत्मीनान से देखें: जो सबके लिए खुला है, उसके लिए खाता नहीं चाहिए। बोलने, समर्थन करने और वोट देने के लिए अपनी जगह लें।
home-join = जुड़ें
home-join-as-yourself = अपने नाम से जुड़ें
home-demo = किरदार चुनें
home-demo-words = यह डेमो है, और इसमें सब कुछ काल्पनिक है। एक बटन दबाएँ और मेज़बान, संयोजक या सहभागी बनें; खाता नहीं चाहिए।
home-sign-in = लॉग इन करें
home-mine = आप कहाँ-कहाँ शामिल हैं
home-more-of-mine = आपके सब मंच
home-others = सबके लिए खुले
home-start-title = कुछ शुरू करें
home-start-words = कोई ऐसा काम है जो तभी बनेगा जब कई समूह राज़ी हों?
home-start-link = उसके लिए मंच खोलें
home-how-title = यह कैसे चलता है
home-how-idea = बताएँ, क्या बदलना चाहिए
home-how-words-idea = एक वाक्य काफ़ी है। दूसरे लोग उसका समर्थन करते हैं और उस पर बात करते हैं।
home-how-answer = उत्तर पाएँ
home-how-words-answer = उत्तर आपको मिलना ही है: कारणों के साथ, उस तारीख तक जो सबको दिखती है।
home-how-decision = मिलकर फ़ैसला करें
home-how-words-decision = अपनी पसंद पर निशान लगाएँ। हर मतपत्र को पैसे का बराबर हिस्सा मिलता है।
home-how-outcome = देखें कि नतीजा क्या निकला
home-how-words-outcome = हर नतीजा कदम-दर-कदम दिखाता है कि गिनती कैसे हुई।

space-list-title = जो मंच आपको दिखते हैं
space-none-title = अभी कोई मंच नहीं है
space-none = मंच उन सबको साथ लाता है जिनका किसी एक बात से वास्ता है।
space-open = मंच खोलें
space-pages = और मंच
space-older = पुराने मंच
space-you-speak-as = आपका समूह:
space-you-are-host = आप मेज़बान हैं
space-you-are-steward = आप संयोजक हैं
space-you-are-participant = आप सहभागी हैं
space-you-are-observer = आप प्रेक्षक हैं
space-you-are-neutral = आप निष्पक्ष पंच हैं
space-reading-public = सबके लिए खुला
space-reading-members = सिर्फ़ सदस्यों के लिए
space-people =
    { $count ->
        [one] { $count } व्यक्ति
       *[other] { $count } लोग
    }
space-members =
    { $count ->
        [one] { $count } सदस्य
       *[other] { $count } सदस्य
    }
space-ideas =
    { $count ->
        [0] अभी कोई सुझाव नहीं
        [one] 1 सुझाव
       *[other] { $count } सुझाव
    }
space-decisions =
    { $count ->
        [one] 1 फ़ैसला
       *[other] { $count } फ़ैसले
    }

space-new-title = जिस बात से कई समूहों का वास्ता हो, उसके लिए मंच खोलें
space-new-lead = शुरू करने के लिए दो समूह और एक उद्देश्य काफ़ी हैं। इसके मेज़बान आप हैं: जवाबदेही आपकी है।
space-name = इसका नाम क्या है?
space-intent = यह किस लिए है?
space-intent-help = दिशा, कुछ वाक्यों में। लोग यहाँ जो करते हैं, उसे इसी पर परखा जाता है।
space-groups = इससे किन-किन का वास्ता है?
space-groups-help = हर पंक्ति में एक समूह, 2 से 16 तक। बाद में और जोड़े जा सकते हैं।
space-your-group = इनमें से आप किसकी ओर से हैं?
space-your-group-help = वैसे ही लिखें जैसे ऊपर लिखा है।
space-boundaries = लोग क्या बदल सकते हैं, और क्या नहीं?
space-boundaries-help = हर पंक्ति में एक: खुला, सीमित या बंद, फिर क्या, फिर क्यों। जैसे: बंद | इमारत का अगला हिस्सा | क्योंकि वह कानून से सुरक्षित है
space-words = नियम, शब्दों में
space-words-help = हर पंक्ति में एक नियम। भाग लेने वाले सब लोग इन्हें कभी भी पढ़ सकते हैं।
space-days = सुझाव का उत्तर कितने दिनों में मिलेगा?
space-days-help = 1 से 365 तक। जो बकाया हो, वह सबको दिखता है।
space-currency = हिसाब किस मुद्रा में होगा?
space-currency-help = तीन अक्षर, जैसे INR। इसे बाद में बदला नहीं जा सकता।
space-reading = यहाँ पढ़ने की अनुमति किसे है?
space-reading-public-choice = सबको
space-reading-members-choice = सिर्फ़ सदस्यों को; दूसरों को यह मंच दिखेगा ही नहीं
space-new-note = उद्देश्य, सीमाएँ और नियम बाद में बदले जा सकते हैं। हर संस्करण हमेशा पढ़ा जा सकता है।
space-back-to-spaces = मंचों पर वापस

space-vote = मतपत्र डालें
space-voted-until = आपने वोट दे दिया है। मतपत्र { $until } तक बदला जा सकता है।
space-vote-until = { $until } तक वोट दें।
space-ballots =
    { $count ->
        [0] अभी किसी ने वोट नहीं दिया।
        [one] 1 व्यक्ति ने वोट दिया है।
       *[other] { $count } लोगों ने वोट दिया है।
    }
space-bounds-title = क्या बदला जा सकता है, और क्या नहीं
space-bounds-none = चार्टर में अभी कोई सीमा तय नहीं है।
space-bound-open = खुला
space-bound-limited = सीमित
space-bound-closed = बंद
space-read-charter = चार्टर पढ़ें, संस्करण { $count }
space-newest = सबसे नए सुझाव
space-no-ideas-title = पहला धागा आपसे शुरू होता है
space-no-ideas = यहाँ सब बताते हैं कि क्या बदलना चाहिए। हर सुझाव सबको दिखता है, और उसका उत्तर देना ज़रूरी है।
space-supports =
    { $count ->
        [0] अभी किसी का समर्थन नहीं
        [one] 1 का समर्थन
       *[other] { $count } का समर्थन
    }
space-posts =
    { $count ->
        [0] अभी कोई पोस्ट नहीं
        [one] 1 पोस्ट
       *[other] { $count } पोस्ट
    }
space-answer-owed = उत्तर { $day } तक मिलना है
space-answer-overdue = उत्तर { $day } से बकाया
space-idea-waiting = उत्तर का इंतज़ार
space-idea-considering = विचार हो रहा है
space-idea-planned = किया जाएगा
space-idea-declined = नहीं होगा, कारण सहित
space-idea-done = हो गया
space-heard = बात आई: { $groups }।
space-not-heard = अभी नहीं आई: { $groups }।
space-tell-idea = अपना सुझाव बताएँ
space-all-ideas =
    { $count ->
        [one] एक ही सुझाव
       *[other] सभी { $count } सुझाव
    }

space-you = आप
space-speak-as-another = समूह बदलें
space-speak-for = आप किस समूह की ओर से हैं?
space-speak-for-them = वे किस समूह की ओर से हैं?
space-speak-for-send = अब से इसकी ओर से बोलें
space-join-words = समर्थन करने, लिखने और वोट देने के लिए बताएँ कि आप किसकी ओर से हैं।
space-join = इस मंच से जुड़ें
space-sign-in-to-join = भाग लेने के लिए लॉग इन करें
space-next = आगे क्या होगा
space-charter-since = चार्टर का संस्करण { $count } लागू हुआ
space-next-answer = अगला उत्तर मिलना है
space-next-overdue = एक उत्तर बकाया है
space-next-closes = मतदान बंद होगा
space-here = यहाँ कौन-कौन है
space-is-host = { $name } मेज़बान हैं।
space-is-steward = { $name } संयोजक हैं।
space-is-neutral = { $name } निष्पक्ष पंच हैं।
space-all-members =
    { $count ->
        [one] एक ही सदस्य
       *[other] सभी { $count } सदस्य
    }
space-rules = नियम, शब्दों में
space-all-rules = सभी नियम

loom-title = हर हफ़्ते किसने भाग लिया
loom-words = हर धागा एक समूह है: उस हफ़्ते जितना भाग लिया उतना मोटा; जहाँ दूसरे समूह की लाई बात उठाई वहाँ बीच की ओर खिंचा; जहाँ चुप हुआ वहाँ कटा।
loom-silent = चार हफ़्ते से बात नहीं आई: { $groups }।
loom-from = { $day } का हफ़्ता
loom-now = यह हफ़्ता
loom-table = यही बात तालिका में
loom-caption = हर समूह ने क्या लिखा, समर्थन किया और वोट दिया
loom-group = समूह

charter-title = हम यहाँ किस लिए हैं, और किन नियमों पर चलते हैं
charter-version = संस्करण { $count }
charter-in-force = { $day } से लागू
charter-was-in-force = { $day } का, अब लागू नहीं
charter-old = यह पुराना संस्करण है। ये नियम अब लागू नहीं हैं।
charter-to-newest = लागू संस्करण { $count } पढ़ें
charter-intent = उद्देश्य
charter-bounds = सीमाएँ
charter-rules = साथ काम करने के नियम
charter-answers =
    { $count ->
        [one] हर सुझाव का उत्तर एक दिन के भीतर मिलता है, कारणों के साथ।
       *[other] हर सुझाव का उत्तर { $count } दिनों के भीतर मिलता है, कारणों के साथ।
    }
charter-amend = चार्टर बदलें
charter-amend-title = उद्देश्य और नियम बदलें
charter-amend-send = इसे लागू करें
charter-amend-note = यह आपके नाम के साथ तुरंत संस्करण { $count } की जगह ले लेगा। हर संस्करण हमेशा पढ़ा जा सकता है।
charter-back = चार्टर पर वापस
charter-answerable = कौन किसके लिए जवाबदेह है
charter-versions = सभी संस्करण

members-title = यहाँ कौन-कौन है, और किसकी ओर से
members-since = { $day } से यहाँ
members-act = बदलें या शिकायत करें: { $name }
members-set-power-send = यह भूमिका दें
members-power = भूमिका
members-pages = और सदस्य
members-more = और सदस्य
members-add-title = किसी को न्योता दें
members-email = उनका ईमेल पता
members-email-help = वहाँ उन्हें पत्र मिलेगा। उनका खाता है या नहीं, यह किसी को नहीं बताया जाता।
members-add = न्योता भेजें
members-add-group-title = समूह जोड़ें
members-add-group = यह समूह जोड़ें
members-group-name = इसका नाम क्या है?

# What is to be put right in a form, where a field has words of its own.
flaw-space-name-required = लिखें कि मंच का नाम क्या है।
flaw-space-name-too-long = नाम में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-space-intent-required = लिखें कि मंच किस लिए है।
flaw-space-intent-too-long = मंच किस लिए है, यह ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-space-groups-too-few-groups = कम से कम { $limit } समूह लिखें जिनका इससे वास्ता है, हर पंक्ति में एक।
flaw-space-groups-too-many-groups = ज़्यादा से ज़्यादा { $limit } समूह लिखें जिनका इससे वास्ता है।
flaw-space-groups-group-too-long = समूह के नाम में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-space-groups-group-twice = दो समूहों का नाम एक ही है।
flaw-space-group-unknown = आप जिस समूह की ओर से हैं, वह ऊपर लिखे समूहों में नहीं है।
flaw-space-boundaries-not-a-boundary = “लोग क्या बदल सकते हैं” की पंक्ति { $limit } इस रूप में नहीं है: “खुला | क्या | क्यों”।
flaw-space-boundaries-boundary-too-long = “लोग क्या बदल सकते हैं” की पंक्ति { $limit } बहुत लंबी है: “क्या” में 200 और “क्यों” में 500 अक्षर हो सकते हैं।
flaw-space-boundaries-too-many-boundaries = ज़्यादा से ज़्यादा { $limit } सीमाएँ तय करें, हर पंक्ति में एक।
flaw-space-words-too-long = नियमों में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-space-answer-within-days-not-so-many-days = सुझाव का उत्तर 1 से { $limit } दिनों के भीतर मिलना चाहिए।
flaw-space-answer-within-days-wrong-type = उत्तर के दिन पूरी संख्या में लिखें।
flaw-space-currency-not-a-currency = मुद्रा तीन अक्षरों में लिखें, जैसे INR।
flaw-space-reading-wrong-type = चुनें कि यहाँ पढ़ने की अनुमति किसे है।
flaw-charter-intent-required = लिखें कि मंच किस लिए है।
flaw-charter-intent-too-long = मंच किस लिए है, यह ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-charter-boundaries-not-a-boundary = “लोग क्या बदल सकते हैं” की पंक्ति { $limit } इस रूप में नहीं है: “खुला | क्या | क्यों”।
flaw-charter-boundaries-boundary-too-long = “लोग क्या बदल सकते हैं” की पंक्ति { $limit } बहुत लंबी है: “क्या” में 200 और “क्यों” में 500 अक्षर हो सकते हैं।
flaw-charter-boundaries-too-many-boundaries = ज़्यादा से ज़्यादा { $limit } सीमाएँ तय करें, हर पंक्ति में एक।
flaw-charter-words-too-long = नियमों में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-charter-answer-within-days-not-so-many-days = सुझाव का उत्तर 1 से { $limit } दिनों के भीतर मिलना चाहिए।
flaw-charter-answer-within-days-wrong-type = उत्तर के दिन पूरी संख्या में लिखें।
flaw-group-name-required = लिखें कि समूह का नाम क्या है।
flaw-group-name-too-long = समूह के नाम में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-group-name-group-twice = इस नाम का समूह पहले से है।
flaw-member-email-required = उनका ईमेल पता लिखें।
flaw-member-group-unknown = इस मंच के समूहों में से एक चुनें।
flaw-member-power-wrong-type = दी गई भूमिकाओं में से एक चुनें।

# The same without a field of its own.
flaw-not-a-currency = तीन अक्षर लिखें, जैसे INR।
flaw-too-few-groups = कम से कम { $limit } समूह लिखें, हर पंक्ति में एक।
flaw-too-many-groups = ज़्यादा से ज़्यादा { $limit } समूह लिखें।
flaw-group-too-long = हर नाम में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
flaw-group-twice = इस नाम का समूह पहले से है।
flaw-not-a-boundary = पंक्ति { $limit } इस रूप में नहीं है: खुला | क्या | क्यों
flaw-boundary-too-long = पंक्ति { $limit } बहुत लंबी है: “क्या” में 200 और “क्यों” में 500 अक्षर हो सकते हैं।
flaw-too-many-boundaries = ज़्यादा से ज़्यादा { $limit } सीमाएँ हो सकती हैं।
flaw-not-so-many-days = 1 से { $limit } तक दिन चुनें।
flaw-unknown-person = इस पते का यहाँ कोई नहीं है। पहले उनसे जुड़ने को कहें।

problem-last-host = मंच कभी बिना मेज़बान के नहीं रहता। पहले किसी और को मेज़बान बनाएँ।
problem-too-many-groups = एक मंच पर ज़्यादा से ज़्यादा 16 समूह हो सकते हैं।

# Visitors, in the charter.
space-guests = आगंतुक
space-guests-true = आगंतुक भाग लेना शुरू कर सकते हैं और फिर बता सकते हैं कि वे कौन हैं।
space-guests-false = जो भाग लेता है, वह पहले जुड़ता है।
space-guests-help = वहाँ लागू, जहाँ कोई भी पढ़ और जुड़ सकता है। आगंतुक रास्ते में सदस्य बन जाते हैं।
charter-guests-true = जहाँ कोई भी पढ़ और जुड़ सकता है, वहाँ आगंतुक भाग लेना शुरू करके बाद में बता सकते हैं कि वे कौन हैं।
charter-guests-false = जो भाग लेता है, वह पहले जुड़ता है।

# Masks.
members-not-all = यहाँ सदस्य मुखौटे में भाग ले सकते हैं। इसलिए यह सूची केवल उन्हीं के नाम बताती है जो मंच के लिए जवाबदेह हैं, उसे सँभालते हैं या उसमें निर्णय देते हैं।
charter-masks = सदस्य छद्म नाम से, या अपने समूह के “एक सदस्य” के रूप में भाग ले सकते हैं। मंच के लिए जवाबदेह लोग अपने नाम से ही भाग लेते हैं।
charter-masks-legend = सदस्य किस नाम से भाग लेते हैं?
charter-masks-help = मुखौटे के पीछे कौन है, यह कोई नहीं जानता, मेज़बान और संयोजक भी नहीं। मुखौटे में कही गई बात हमेशा वैसी ही रहती है। मुखौटे के लिए समूह में कम से कम तीन सदस्य चाहिए। तब से हमेशा के लिए केवल मेज़बान और संयोजक देखते हैं कि सदस्य कौन हैं।
charter-masks-no = अपने नाम से
charter-masks-yes = चाहें तो छद्म नाम से, या अपने समूह के “एक सदस्य” के रूप में
mask-choose = चुनें कि आप कैसे दिखें
mask-legend = आप यहाँ कैसे दिखते हैं?
mask-help = यह अब से इस मंच पर आपके हर काम पर लागू है; पहले का किया वैसा ही रहता है। मुखौटे में किए काम का दूसरों को केवल घंटा पता चलता है, मिनट नहीं। जो आपके लिखने का ढंग जानता है, वह फिर भी अंदाज़ा लगा सकता है। और जो यह साइट चलाता है, वह उसका डेटाबेस देख सकता है।
mask-name = अपने नाम से
mask-pseudonym = छद्म नाम से
mask-pseudonym-label = छद्म नाम
mask-send = अब से ऐसे दिखें
mask-you-name = आप अपने नाम से दिखते हैं।
mask-you-are = आप ऐसे दिखते हैं: { $name }
problem-mask-of-glass = आपके समूह में तीन से कम सदस्य हैं: मुखौटे के पीछे भी सब आपको पहचान लेंगे। अपने नाम से बोलें, या और सदस्यों के आने तक रुकें।
problem-no-masks-here = इस मंच का चार्टर छद्म नाम की अनुमति नहीं देता।
problem-answers-by-name = यह अपने नाम से करें: जो दूसरों के बारे में निर्णय लेता है या मंच के लिए जवाबदेह है, वह अपने नाम से करता है। पहले चुनें कि आप कैसे दिखें।
problem-mask-of-another-group = यह छद्म नाम किसी दूसरे समूह की ओर से बोलता है। पहले चुनें कि आप कैसे दिखें, या उसी समूह की ओर से बोलें।
problem-new-account = आपका खाता नया है। पहले अपने नाम से भाग लें: मुखौटे उनके लिए हैं जो कुछ दिनों से यहाँ हैं और कुछ लिख चुके हैं।
flaw-name-taken = यह नाम किसी का है। कोई दूसरा चुनें।
flaw-not-a-name = छद्म नाम में अक्षर या अंक होने चाहिए।
