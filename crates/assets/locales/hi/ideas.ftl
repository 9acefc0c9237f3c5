# Ideas and the dialogue about them.

# The list.
idea-list-title = लोग क्या बदलना चाहते हैं
idea-list-newest = सुझाव, सबसे नए पहले
idea-list-supported = सुझाव, सबसे ज़्यादा समर्थन वाले पहले
idea-list-unanswered = उत्तर के इंतज़ार में सुझाव, सबसे पुराने पहले
idea-list-empty = पहला धागा आपसे शुरू होता है
idea-list-empty-words = यहाँ सब बताते हैं कि क्या बदलना चाहिए। हर सुझाव सबको दिखता है, और उसका उत्तर देना ज़रूरी है।
idea-list-none-waiting = यहाँ हर सुझाव का उत्तर मिल चुका है
idea-list-none-waiting-words = कोई नया सुझाव आएगा, तो उत्तर मिलने तक यहाँ दिखेगा।
idea-list-more = और सुझाव
idea-list-next = आगे के सुझाव
idea-order-label = क्रम
idea-order-newest = सबसे नए
idea-order-supported = ज़्यादा समर्थन
idea-order-unanswered = उत्तर बाकी
idea-supports =
    { $count ->
        [0] अभी किसी का समर्थन नहीं
        [one] 1 का समर्थन
       *[other] { $count } का समर्थन
    }
idea-supported-by-you = आपका भी
idea-posts =
    { $count ->
        [0] कोई पोस्ट नहीं
        [one] 1 पोस्ट
       *[other] { $count } पोस्ट
    }
idea-missing-words = शुरू करने के लिए एक वाक्य काफ़ी है।
idea-write = अपना सुझाव बताएँ
idea-sign-in-to-write = सुझाव बताने के लिए लॉग इन करें
idea-rule = उत्तर सबको मिलता है
idea-rule-words = चार्टर में लिखा है कि हर सुझाव का उत्तर कब तक मिलना है। जिसमें देर हो, वह सबको दिखता है।
idea-rule-charter = चार्टर पढ़ें

# States, and what an answer can say.
idea-state-waiting = उत्तर का इंतज़ार
idea-state-considering = विचार हो रहा है
idea-state-planned = किया जाएगा
idea-state-declined = नहीं होगा, कारण सहित
idea-state-done = हो गया
# In a row of the list: short, for they do not break.
idea-row-owed = उत्तर { $date } तक मिलना है
idea-row-overdue = उत्तर { $date } से बकाया
idea-owed-by = उत्तर { $date } तक मिलना है
idea-owed-since = उत्तर { $date } से बकाया है
idea-owed-by-whom = यह उत्तर मंच की देखभाल करने वालों को देना है, ऐसे कारणों के साथ जिन्हें सब पढ़ सकें।

# The form.
idea-new-title = बताएँ, क्या बदलना चाहिए
idea-edit-title = अपना लिखा बदलें
idea-title = आपका सुझाव, एक वाक्य में
idea-title-help = लिखें कि क्या अलग होगा। दूसरे लोग इसी वाक्य से आपका सुझाव ढूँढेंगे।
idea-body = क्या बदलेगा, और किसके लिए?
idea-body-help = बताएँ कि ऐसा क्या हुआ जिससे यह बात आपके मन में आई। Markdown भी चलेगा: **मोटे अक्षर**, सूची, लिंक।
idea-cost = इसकी लागत कितनी होगी?
idea-cost-help = { $currency } में, जितना अंदाज़ा हो। लागत बताए बिना सुझाव मतपत्र पर नहीं आ सकता।
idea-audience = इसे कौन देखेगा?
idea-audience-help = जो केवल एक समूह के लिए है, उसे और कोई नहीं देखता, मेज़बान और संयोजक भी नहीं: इस तरह समूह पहले अपने बीच बात कर सकता है। जो बाद में इस समूह की ओर से बोलेगा, वह भी इसे देखेगा। बाद में आप इसे सबके लिए खोल सकते हैं, पर फिर बंद नहीं कर सकते।
idea-audience-all = इस मंच को देखने वाले सभी लोग
idea-audience-group = केवल { $group }
idea-new-note = यह तुरंत प्रकाशित होगा, आपके नाम और समूह के साथ। इसे बाद में बदला जा सकता है; पुराने संस्करण भी पढ़े जा सकेंगे। आपको उत्तर मिलना है: कब तक, यह चार्टर में लिखा है।
idea-new-note-masked = यह तुरंत प्रकाशित होगा, आपके मुखौटे में। इसे बाद में बदला जा सकता है; पुराने संस्करण भी पढ़े जा सकेंगे। आपको उत्तर मिलना है: कब तक, यह चार्टर में लिखा है।
idea-new-send = सुझाव प्रकाशित करें
idea-edit-note = नया संस्करण तुरंत दिखने लगेगा। सबको दिखेगा कि आपने क्या बदला, और कब।
idea-edit-send = नया संस्करण प्रकाशित करें
idea-back = सुझाव पर वापस
idea-back-to-list = सुझावों पर वापस
idea-new-first = लिखने से पहले
idea-new-first-words = हो सकता है यह सुझाव यहाँ पहले से हो। तब वैसा ही दूसरा लिखने से बेहतर है उसका समर्थन करना।
idea-new-see = सबसे ज़्यादा समर्थन वाले सुझाव देखें
idea-new-charter = देखें कि यहाँ क्या बदला जा सकता है

# Revisions.
idea-history-title = “{ $title }”: यह सुझाव ऐसा कैसे बना
idea-history-lead =
    { $count ->
        [one] एक ही संस्करण है।
       *[other] { $count } संस्करण हैं, सबसे नया पहले।
    }
idea-history-legend = जो जोड़ा गया, उसके नीचे रेखा है; जो हटाया गया, वह कटा हुआ है।
idea-revision = संस्करण { $count }
idea-line-added = जोड़ा गया:
idea-line-removed = हटाया गया:

# One idea.
idea-words = सुझाव
idea-thread = इस सुझाव का धागा
idea-in-decisions =
    { $count ->
        [one] 1 फ़ैसले में
       *[other] { $count } फ़ैसलों में
    }
idea-decision-open = मतदान जारी
idea-decision-closed = गिनती जारी
idea-decision-decided = तय हुआ
idea-changed =
    { $count ->
        [one] एक बार बदला गया
        [2] दो बार बदला गया
       *[other] { $count } बार बदला गया
    }
idea-edit = बदलें
idea-support = समर्थन करें
idea-withdraw = समर्थन वापस लें
idea-people-support =
    { $count ->
        [0] अभी किसी का समर्थन नहीं है।
        [one] एक व्यक्ति का समर्थन है।
       *[other] { $count } लोगों का समर्थन है।
    }
idea-you-support = आप इसका समर्थन करते हैं।
idea-support-is-free = समर्थन जब चाहें वापस लें।
idea-would-cost = इसकी लागत { $amount } होगी।
idea-sign-in = भाग लेने के लिए लॉग इन करें
idea-members-only = भाग लेने के लिए इस मंच से जुड़ें
idea-read-along = यहाँ आपको सिर्फ़ पढ़ने की अनुमति है। भाग लेने के लिए इस मंच के मेज़बान से कहें।
idea-apart = केवल इस समूह को दिखता है: { $group }
idea-open = सबके लिए खोलें
idea-open-title = यह सुझाव सबके लिए खोलें?
idea-open-words = इस मंच को देखने वाले सभी लोग इसे देखेंगे, इसकी बातचीत और पुराने संस्करणों के साथ। इसे फिर बंद नहीं किया जा सकेगा।
idea-open-send = सबके लिए खोलें
idea-open-not = अभी नहीं
idea-next-apart = सबके लिए खुलने पर इसका उत्तर देना होगा।
idea-voices = किस-किस ने बात रखी
idea-not-heard = अभी कुछ नहीं कहा
idea-goes = किन फ़ैसलों में यह विकल्प है
idea-next = आगे क्या होगा
idea-next-answered = उत्तर मिला: { $state }
idea-next-answer = इस दिन तक उत्तर मिलना है
idea-next-overdue = इस दिन तक उत्तर मिलना था, अब बकाया है
idea-next-then = फिर
idea-next-decision = यह किसी फ़ैसले में विकल्प बन सकता है
idea-next-decision-open = मतदान जारी है
idea-next-decision-closed = गिनती जारी है
idea-next-decision-decided = तय हुआ

# Its answer.
idea-answer = उत्तर
idea-answer-this = इस सुझाव का उत्तर दें
idea-answer-again = फिर से उत्तर दें
idea-answer-choice = आपका उत्तर क्या है?
idea-answer-considering = हम विचार कर रहे हैं, और बताते हैं कि किन बातों पर
idea-answer-planned = हम यह करेंगे
idea-answer-declined = हम यह नहीं करेंगे, इस कारण से
idea-answer-done = यह हो गया है
idea-answer-reason = आपके कारण
idea-answer-reason-help = ये आपके नाम और भूमिका के साथ सबके सामने रहेंगे, और चुपचाप हटाए नहीं जा सकते। बताएँ कि इसके पक्ष में क्या है, विपक्ष में क्या है, और किस बात से आपका उत्तर बदल सकता है।
idea-answer-send = उत्तर प्रकाशित करें
idea-under-charter = चार्टर के संस्करण { $count } के तहत
idea-earlier-answers =
    { $count ->
        [one] पहले का एक उत्तर
       *[other] पहले के { $count } उत्तर
    }

# Its dialogue.
idea-dialogue = लोग क्या कहते हैं
idea-no-posts = अभी किसी ने कुछ नहीं कहा
idea-no-posts-words = इससे आपके लिए क्या बदलेगा? आपका एक वाक्य भी उत्तर देने वालों के काम आएगा।
idea-from-start = संवाद शुरू से पढ़ें
idea-post-by = { $name } की पोस्ट
idea-in-reply-to = पोस्ट { $count } के जवाब में
idea-reply-to = { $name } को जवाब दें
idea-your-reply-to = { $name } को आपका जवाब
idea-reply-send = जवाब पोस्ट करें
idea-say = इस पर आपका क्या कहना है?
idea-say-send = पोस्ट करें
idea-speak-as = आपकी बात आपके नाम से, “{ $group }” समूह की ओर से दिखेगी।
idea-speak-nameless = आप { $group } के एक सदस्य के रूप में बोलते हैं।
idea-speak-masked = आप { $group } की ओर से, { $name } नाम से बोलते हैं।
idea-speak-alone = आपकी बात आपके नाम से दिखेगी।
idea-dialogue-more = और पोस्ट
idea-dialogue-next = आगे की पोस्ट
idea-sign-in-to-talk = कुछ कहने के लिए लॉग इन करें

# What is to be put right in a form, where a field has words of its own.
flaw-idea-title-required = अपना सुझाव एक वाक्य में लिखें।
flaw-idea-title-too-long = अपना सुझाव ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-idea-body-required = लिखें कि क्या बदलेगा, और किसके लिए।
flaw-idea-body-too-long = क्या बदलेगा, यह ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-idea-cost-not-a-number = लागत संख्या में लिखें (जैसे 1200 या 1200.50)।
flaw-idea-cost-negative = लागत शून्य से कम नहीं हो सकती।
flaw-idea-cost-too-large = लागत इतनी बड़ी है कि गिनी नहीं जा सकती।
flaw-idea-cost-too-precise = लागत में दशमलव के बाद के अंक कम करें: इस मुद्रा में इतने नहीं होते।
flaw-idea-status-required = चुनें कि आपका उत्तर क्या है।
flaw-idea-status-unknown-choice = दिए गए उत्तरों में से एक चुनें।
flaw-idea-reason-required = अपने कारण लिखें।
flaw-idea-reason-too-long = अपने कारण ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-post-body-required = पहले कुछ लिखें।
flaw-post-body-too-long = अपनी बात ज़्यादा से ज़्यादा { $limit } अक्षरों में लिखें।
flaw-post-reply-to-unknown = जिस पोस्ट पर यह जवाब है, वह यहाँ नहीं है।
