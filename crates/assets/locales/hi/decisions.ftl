# Decisions: ballots, closure, outcome.

decisions-title = क्या तय हुआ, और क्या तय होना है
decisions-crumb = फ़ैसले
decisions-empty = अभी कुछ भी फ़ैसले के लिए नहीं रखा गया है
decisions-empty-words = जब सुझावों की लागत पता हो, तब संयोजक सबसे पूछ सकते हैं कि बजट किन सुझावों पर खर्च हो।
decisions-to-ideas = सुझाव देखें
decisions-open = मतदान जारी
decisions-counting = गिनती जारी
decisions-decided = तय हो चुके
decisions-until = { $moment } तक वोट दें
decisions-decided-on = { $day } को तय हुआ
decisions-funded =
    { $count ->
        [0] किसी सुझाव को पैसा नहीं मिला
        [one] एक सुझाव को पैसा मिला
       *[other] { $count } सुझावों को पैसा मिला
    }
decisions-more = और फ़ैसले
decisions-older = पुराने फ़ैसले
decisions-put = सवाल रखें
decisions-put-words = जब सुझावों की लागत पता हो, तब संयोजक मतदान शुरू करते हैं।

decision-open-one = मतदान शुरू करें
decision-state-closed = मतपत्र गिने जा रहे हैं
decision-options =
    { $count ->
        [one] एक सुझाव
       *[other] { $count } सुझाव
    }
decision-costed =
    { $count ->
        [one] एक की लागत पता है
       *[other] { $count } की लागत पता है
    }
decision-ballots =
    { $count ->
        [0] कोई मतपत्र नहीं
        [one] एक मतपत्र
       *[other] { $count } मतपत्र
    }
decision-ballots-so-far =
    { $count ->
        [0] अभी किसी ने वोट नहीं दिया
        [one] एक व्यक्ति ने वोट दिया है
       *[other] { $count } लोगों ने वोट दिया है
    }
decision-members =
    { $count ->
        [one] { $count } सदस्य
       *[other] { $count } सदस्य
    }
decision-supports =
    { $count ->
        [0] अभी किसी का समर्थन नहीं
        [one] एक व्यक्ति का समर्थन
       *[other] { $count } लोगों का समर्थन
    }

decision-how = फ़ैसला कैसे होता है
decision-how-words = “बराबर हिस्से” (Equal Shares) के तरीके से: हर मतपत्र को बजट का बराबर हिस्सा मिलता है, जो सिर्फ़ उन सुझावों पर खर्च होता है जिन पर उस मतपत्र में निशान लगा है। बड़े समूह छोटे समूहों पर भारी नहीं पड़ सकते; हर समूह को उतना मिलता है जितना उसके हिस्से के पैसे से हो सके।
decision-who = वोट देने का हक किसे है
decision-who-words = भाग लेने वाले हर सदस्य को, एक बार। हर मतपत्र की गिनती बराबर है।

decision-new-title = सबके सामने सवाल रखें
decision-new-empty = अभी किसी सुझाव की लागत पता नहीं है
decision-new-empty-words = बजट सिर्फ़ उन सुझावों पर खर्च हो सकता है जिनकी लागत पता हो। सुझावों में लागत लिखें, फिर यहाँ लौटें।
decision-question = सवाल
decision-question-help = एक वाक्य का ऐसा सवाल जिस पर सुझावों में से चुना जा सके।
decision-explanation = चुनने से पहले लोगों को क्या पता होना चाहिए
decision-explanation-help = Markdown भी चलेगा।
decision-budget = बजट
decision-budget-help = कुल कितना खर्च हो सकता है।
decision-closes = वोट देने और बदलने का आखिरी समय
decision-closes-help = तारीख और समय, UTC में।
decision-ideas = मतपत्र पर कौन-से सुझाव हों?
decision-ideas-help = इनके शीर्षक और लागत वैसे ही रहेंगे जैसे अभी हैं। किसी की लागत बजट से ज़्यादा नहीं हो सकती।
decision-new-note = सदस्य अपनी पसंद के सुझावों पर निशान लगाते हैं, और आखिरी समय तक अपना मतपत्र बदल सकते हैं। फिर मतपत्र “बराबर हिस्से” के तरीके से गिने जाते हैं, और हर कदम सबको दिखता है।
decision-open-this = मतदान शुरू करें
decision-new-back = फ़ैसलों पर वापस
# The number that is ticked is counted by the browser: the sentence cannot choose its form by it.
decision-tally =
    { $count ->
        [one] निशान लगे: { $count } सुझाव में से { $ticked }।
       *[other] निशान लगे: { $count } सुझावों में से { $ticked }।
    }

decision-thread = इस फ़ैसले का धागा
decision-knot-open = यहाँ, मतदान जारी
decision-knot-closed = यहाँ, गिनती जारी
decision-knot-decided = यहाँ, तय हुआ
decision-until-vote = { $moment } तक वोट दें
decision-until-change = मतपत्र { $moment } तक बदला जा सकता है
decision-private = आपके निशान किसी और को नहीं दिखते।
decision-sums = सबकी कुल लागत { $sum } होगी; बजट { $budget } है।

ballot-legend = जो सुझाव आपको चाहिए, उन सब पर निशान लगाएँ
ballot-words = किसी एक को चुनना ज़रूरी नहीं: जितनों पर चाहें निशान लगाएँ, या किसी पर नहीं। बजट का आपका हिस्सा सिर्फ़ उन्हीं सुझावों पर खर्च होगा जिन पर आपका निशान है।
ballot-read = पढ़ें
ballot-send = मतपत्र डालें
ballot-change = मतपत्र बदलें
ballot-cast-on = आपने { $moment } पर वोट दिया।
ballot-again = नया मतपत्र इसकी जगह ले लेगा।
ballot-options = चुनने के लिए क्या-क्या है
ballot-sign-in = वोट देने के लिए लॉग इन करें
ballot-join = वोट देने के लिए इस मंच से जुड़ें

decision-counting = मतपत्र गिने जा रहे हैं
decision-counting-words = अब वोट नहीं दिया जा सकता। कुछ ही पल में नतीजा यहाँ होगा, हर कदम के साथ।
decision-look-again = फिर से देखें
decision-explanation-title = यह किस बारे में है
decision-my-ballot = आपका मतपत्र
decision-my-ballot-empty = आपने किसी सुझाव पर निशान नहीं लगाया।
decision-my-ballot-private = यह सिर्फ़ आपको दिखता है।

decision-next = आगे क्या होगा
decision-opened = मतदान शुरू हुआ
decision-closed = मतदान बंद हुआ
decision-closed-by = { $name } ने मतदान बंद किया
decision-closes-then = मतदान बंद होगा
decision-decided = नतीजा
decision-right-after = उसके तुरंत बाद
decision-outcome-then = नतीजा, हर कदम के साथ
decision-check = खुद जाँचें
decision-check-json = पूरा नतीजा, डेटा के रूप में (JSON)
decision-close = समय से पहले बंद करना
decision-close-early = यह मतदान अभी बंद करें
decision-close-words = इसके बाद कोई वोट नहीं दे सकेगा, और मतदान दोबारा शुरू नहीं हो सकेगा। मतपत्र तुरंत गिने जाएँगे।
decision-close-send = बंद करें और गिनें
decision-close-ask = क्या यह मतदान अभी बंद करें?
decision-close-not = खुला रहने दें

outcome-lead =
    { $all ->
        [one] { $all } सुझाव में से { $funded } को बजट से पैसा मिला।
       *[other] { $all } सुझावों में से { $funded } को बजट से पैसा मिला।
    }
outcome-funded = किन सुझावों को पैसा मिला
outcome-nothing-funded = किसी सुझाव को इतना समर्थन नहीं मिला कि उसे पैसा मिले।
outcome-ticked-by = { $ballots } में से { $votes } ने निशान लगाया
outcome-spent-of = खर्च: { $budget } में से { $spent }।
outcome-compare = सिर्फ़ वोट गिने जाते, तो किसे पैसा मिलता
outcome-compare-region = गिनती के दो तरीके
outcome-compare-caption =
    { $count ->
        [one] वही मतपत्र, दो तरीकों से गिनती
       *[other] वही { $count } मतपत्र, दो तरीकों से गिनती
    }
outcome-idea = सुझाव
outcome-equal-shares = बराबर हिस्से
outcome-greedy = ज़्यादा वोट पहले
outcome-cost-and-votes = { $cost }, { $votes } निशान
outcome-is-funded = पैसा मिला
outcome-not-funded = पैसा नहीं मिला
outcome-together = कुल

outcome-groups = पैसा किसकी पसंद पर लगा
outcome-groups-words = यह वह पैसा है जो समूह के सदस्यों के निशान वाले सुझावों पर खर्च हुआ। “बराबर हिस्से” में यह उनके मतपत्रों से चुकाया गया; “ज़्यादा वोट पहले” में हर सुझाव की लागत निशान लगाने वालों में बाँटी गई है। पाँच से कम मतपत्रों वाले समूह चित्र में नहीं हैं।
outcome-groups-region = समूह के हिसाब से नतीजा
outcome-groups-caption = किस समूह को क्या मिला
outcome-group = समूह
outcome-without-group = बिना समूह
outcome-voted = वोट देने वाले सदस्य
outcome-voted-of = { $members } में से { $ballots }
outcome-percent = { $of } ({ $percent }%)
outcome-got-one = मतपत्र जिनके किसी सुझाव को पैसा मिला
outcome-of = { $whole } में से { $part }
outcome-hidden = नहीं दिखाया गया: यहाँ पाँच से कम लोगों ने वोट दिया, या इन आँकड़ों से इतने छोटे किसी समूह के आँकड़े पता चल जाते। ये कुल में गिने गए हैं।
outcome-everyone = सब

outcome-steps = हिसाब कैसे हुआ, कदम-दर-कदम
outcome-beginning =
    { $ballots ->
        [one] शुरू में पूरा बजट { $ballots } मतपत्र के पास था: { $share }।
       *[other] शुरू में { $ballots } मतपत्रों में हर एक के पास बराबर हिस्सा था: { $share }।
    }
outcome-steps-words = हर कदम पर उस सुझाव को पैसा मिलता है जो अपने समर्थकों को, मिलने वाले फ़ायदे के हिसाब से, सबसे सस्ता पड़ता है। निशान लगाने वाले उसकी लागत बराबर-बराबर चुकाते हैं।
outcome-ties = दो सुझाव बराबरी पर हों, तो पहले ज़्यादा वोट वाला आता है, फिर सस्ता, फिर छोटे नंबर वाला।
outcome-raised =
    { $count ->
        [0] हिस्सा बढ़ाया नहीं गया।
        [one] हिस्सा एक बार बढ़ाया गया, ताकि बजट में से कम पैसा बचा रहे।
       *[other] हिस्सा { $count } बार बढ़ाया गया, ताकि बजट में से कम पैसा बचा रहे।
    }
outcome-stopped-no-raises = बढ़ाने से कुछ नहीं बदलता।
outcome-stopped-next-raise-overspends = एक बार और बढ़ाते, तो खर्च बजट से ज़्यादा हो जाता।
outcome-stopped-every-supported-project-funded = जिस-जिस सुझाव पर किसी ने निशान लगाया, उन सबको पैसा मिला।
outcome-stopped-nothing-more-fits = बची रकम में अब और कोई सुझाव नहीं आ सकता।
outcome-stopped-each-holds-the-budget = बढ़ाने से कुछ नहीं बदलता।
outcome-step-funded = { $title }: पैसा मिला
outcome-step-out = { $title }: पैसा नहीं मिल सका
outcome-cost-and-payers =
    { $payers ->
        [one] { $cost }, { $payers } मतपत्र ने चुकाया
       *[other] { $cost }, { $payers } मतपत्रों ने चुकाया
    }
outcome-step-ticked =
    { $count ->
        [0] किसी मतपत्र में इस पर निशान नहीं लगा।
        [one] एक मतपत्र में इस पर निशान लगा।
       *[other] { $count } मतपत्रों में इस पर निशान लगा।
    }
outcome-paid =
    { $ballots ->
        [one] { $ballots } मतपत्र ने { $payment } चुकाए।
       *[other] { $ballots } मतपत्रों में हर एक ने { $payment } चुकाए।
    }
outcome-step-rest =
    { $count ->
        [one] एक के पास इससे कम बचा था, और उसने वह पूरा चुका दिया।
       *[other] { $count } के पास इससे कम बचा था, और उन्होंने वह पूरा चुका दिया।
    }
outcome-step-nothing =
    { $count ->
        [one] एक के पास कुछ नहीं बचा था।
       *[other] { $count } के पास कुछ नहीं बचा था।
    }
outcome-cost-and-held = लागत { $cost }; समर्थकों के पास बाकी { $held }
outcome-cost-only = लागत { $cost }
outcome-why-no-supporters = इस पर किसी का हिस्सा खर्च नहीं हो सकता।
outcome-why-dearer-than-budget = इसकी लागत पूरे बजट से ज़्यादा है।
outcome-why-supporters-hold-too-little = निशान लगाने वालों के पास कुल मिलाकर जितना बचा है, वह इसकी लागत से कम है; और जिसने इसे नहीं चुना, उससे पैसा नहीं लिया जाता।
outcome-greedy-steps = ज़्यादा वोट पहले, तुलना के लिए
outcome-greedy-words = इससे फ़ैसला नहीं होता। इसमें सुझाव वोटों के क्रम से लिए जाते हैं, और जो सुझाव बची रकम में आ सके, उसे पैसा मिलता है।
outcome-greedy-show = इसके कदम देखें
outcome-greedy-funded = { $facts }: पैसा मिला
outcome-greedy-unfunded = { $facts }: बची रकम ({ $left }) में नहीं आ सकता

# What is to be put right in a form, where a field has words of its own.
flaw-decision-question-required = सवाल लिखें।
flaw-decision-question-too-long = सवाल ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-decision-explanation-too-long = जानकारी ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-decision-budget-required = लिखें कि कितना खर्च हो सकता है।
flaw-decision-budget-not-a-number = बजट संख्या में लिखें (जैसे 1200 या 1200.50)।
flaw-decision-budget-not-above-zero = बजट शून्य से ज़्यादा होना चाहिए।
flaw-decision-budget-negative = बजट शून्य से कम नहीं हो सकता।
flaw-decision-budget-too-large = बजट इतना बड़ा है कि गिना नहीं जा सकता।
flaw-decision-budget-too-precise = बजट में दशमलव के बाद के अंक कम करें: इस मुद्रा में इतने नहीं होते।
flaw-decision-closes-at-required = लिखें कि वोट कब तक दिए जा सकते हैं।
flaw-decision-closes-at-not-an-instant = मतदान बंद होने की तारीख और समय लिखें।
flaw-decision-closes-at-in-the-past = मतदान बंद होने का समय अभी के बाद का होना चाहिए।
flaw-decision-ideas-required = मतपत्र के लिए कम से कम एक सुझाव चुनें।
flaw-decision-ideas-too-many = ज़्यादा से ज़्यादा { $limit } सुझाव चुनें।
flaw-decision-ideas-unknown = इनमें से एक सुझाव इस मंच का नहीं है। फिर से चुनें।
flaw-ballot-approves-unknown = इनमें से एक सुझाव इस मतपत्र पर नहीं है। फिर से देखें और अपनी पसंद पर निशान लगाएँ।
flaw-ballot-approves-given-twice = एक सुझाव पर दो बार निशान लगा है। हर सुझाव पर एक ही बार निशान लगाएँ।

# The same without a field of its own.
flaw-not-an-instant = तारीख और समय लिखें।
flaw-in-the-past = यह समय अभी के बाद का होना चाहिए।
flaw-not-above-zero = यह शून्य से ज़्यादा होना चाहिए।
flaw-no-cost = इनमें से एक सुझाव की लागत नहीं बताई गई है।
flaw-dearer-than-budget = इनमें से एक सुझाव की लागत बजट से ज़्यादा है।
flaw-too-many = ये ज़्यादा से ज़्यादा { $limit } हो सकते हैं।

problem-decision-closed = इस फ़ैसले का मतदान बंद हो चुका है। अब वोट नहीं दिया जा सकता।
