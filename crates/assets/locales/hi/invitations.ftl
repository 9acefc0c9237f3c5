# Invitations: who comes in, by which door; and who leaves.

invite-title = न्योते
invite-list = इस मंच के न्योते
invite-none-title = अभी किसी को न्योता नहीं दिया गया
invite-none = जिनसे बात जुड़ी है उन्हें लिखें, लिंक आगे भेजें, या कोड वाला काग़ज़ टाँग दें।
invite-pages = और न्योते
invite-older = पुराने न्योते
invite-new = किसी को न्योता दें
invite-new-letter = पत्र से न्योता दें
invite-new-link = लिंक से न्योता दें
invite-new-domain = किसी संस्था को न्योता दें
invite-new-code = काग़ज़ पर कोड से न्योता दें
invite-lead-letter = हर पते को उसके अपने लिंक वाला पत्र जाता है, जो एक बार चलता है। किसी पते का खाता है या नहीं, यह किसी को नहीं बताया जाता।
invite-lead-link = जिसके पास लिंक है वह आ सकता है, जब तक जगहें बची हैं और समय बाक़ी है।
invite-lead-domain = जिसके पास इस संस्था का पुष्ट पता है, उसके लिए मंच खुला है।
invite-lead-code = आठ अक्षर और अंक, पढ़ने और लिखने में आसान। पन्ना छापें और टाँग दें।
invite-door-letter = पत्र
invite-door-link = लिंक
invite-door-domain = इसके पते:
invite-door-code = काग़ज़ पर कोड
invite-is-open = खुला
invite-is-used = सारी जगहें भर गईं
invite-is-ended = समय पूरा हुआ
invite-is-revoked = वापस लिया गया
invite-is-orphaned = देने वाले अब यहाँ नहीं हैं
invite-until = { $day } तक मान्य
invite-came =
    { $count ->
        [0] अभी कोई नहीं आया
        [one] { $count } व्यक्ति आए
       *[other] { $count } लोग आए
    }
invite-came-of =
    { $count ->
        [0] { $most } में से अभी कोई नहीं आया
        [one] { $most } में से { $count } व्यक्ति आए
       *[other] { $most } में से { $count } लोग आए
    }
invite-lines = हम किसे लिखें?
invite-lines-help = हर पंक्ति में एक पता, अधिकतम 500। अल्पविराम के बाद समूह और फिर भूमिका लिख सकते हैं: naam@example.org, नर्सें, प्रेक्षक। तालिका भी चिपका सकते हैं।
invite-domain = @ के बाद क्या है?
invite-domain-help = जैसे clinic.example। जो पते कोई भी ले सकता है, जैसे बड़ी मेल सेवाओं के, उनसे मंच सबके लिए खुल जाता है।
invite-power = वे किस भूमिका में आएँगे?
invite-they-choose = वे ख़ुद चुनेंगे
invite-uses = इससे कितने लोग आ सकते हैं?
invite-days = यह कितने दिन चलेगा?
invite-only = पत्र किसे आने देता है?
invite-only-help = पत्र किसी और को दिया जा सकता है।
invite-only-yes = केवल इसी पते वाले खाते को
invite-only-no = जिसके पास पत्र हो, एक बार
invite-approval = हर आने वाले को यहाँ कोई मंज़ूरी देगा
invite-send-letter = पत्र भेजें
invite-send-link = लिंक बनाएँ
invite-send-domain = उनके लिए मंच खोलें
invite-send-code = कोड बनाएँ
invite-back = न्योतों पर वापस
invite-paper-title = “{ $space }” में आइए
invite-paper-go = यह पता खोलें:
invite-paper-type = फिर यह कोड लिखें:
invite-once-link = यह रहा लिंक। इसे अभी रख लें: यहाँ केवल एक बार दिखता है।
invite-once-code = यह पन्ना अभी छापें: कोड यहाँ केवल एक बार दिखता है।
invite-state = स्थिति
invite-places = जगहें
invite-ends = मान्य
invite-by = किसने दिया
invite-approved-each = हर आने वाले को यहाँ कोई मंज़ूरी देगा।
invite-who-came = इससे कौन आया
invite-nobody-came = अभी कोई नहीं।
invite-revoke = वापस लें
invite-revoke-help = अब इससे कोई नहीं आएगा। जो आ चुके, वे रहेंगे।

door-title = आपको न्योता है
door-invites = { $name } आपको यहाँ बुलाते हैं
door-is-open = आपको न्योता है
door-is-used = इस न्योते की सारी जगहें भर गईं
door-is-ended = इस न्योते का समय पूरा हुआ
door-is-revoked = यह न्योता वापस लिया गया
door-is-orphaned = यह न्योता अब मान्य नहीं है
door-over = जिनसे मिला था उनसे नया माँगें।
door-member = आप पहले से सदस्य हैं।
door-go = मंच पर जाएँ
door-power = आपकी भूमिका
door-speak-as = आप इनकी ओर से हैं
door-approval = वहाँ कोई आपके आने को मंज़ूरी देगा। हम आपको बताएँगे।
door-other-address = यह न्योता आपके पते के लिए नहीं, दूसरे पते के लिए है। जिस पते पर पत्र आया उसी से लॉग इन करें।
door-sign-in-words = लॉग इन करें या जुड़ें, फिर आप यहीं लौटेंगे। आपके कहने से पहले कुछ नहीं होगा।
door-sign-in = आगे बढ़ने के लिए लॉग इन करें
door-accept = अंदर आएँ
door-ask = आने की अनुमति माँगें

join-title = कोड से आएँ
join-lead = आपके पास कोड वाला काग़ज़ है? उसे यहाँ लिखें।
join-sign-in-words = पहले लॉग इन करें या जुड़ें, फिर कोड लिखें।
join-open = आपके लिए खुले
join-by-domain = आपके पते से
join-by-code = आपके कोड से
join-code = कोड
join-code-help = आठ अक्षर और अंक, जैसे ACDE-3467।
join-send = आगे बढ़ें

former-title = पुराने सदस्य
former-none = अब तक कोई नहीं गया।
former-from-to = { $from } से { $to } तक यहाँ
former-removed = { $name } ने हटाया:
former-left = ख़ुद गए।
members-remove-reason = क्यों?
members-remove-help = उन्हें कारण बताया जाएगा। उनका लिखा हुआ रहेगा।
members-remove-send = इस सदस्य को हटाएँ
members-invitations = सारे न्योते
space-leave = यह मंच छोड़ें
space-leave-words = आपका लिखा हुआ आपके नाम के साथ रहेगा। आप लौट सकते हैं।
space-leave-send = छोड़ें
space-by-invitation = इस मंच पर न्योते से आया जाता है।

flaw-member-lines-required = कम से कम एक पता लिखें।
flaw-member-domain-required = @ के बाद जो है वह लिखें।
flaw-member-reason-required = कारण बताएँ।
flaw-member-reason-too-long = कारण अधिकतम { $limit } अक्षरों का हो।
flaw-invitation-group-required = बताएँ कि आप किस समूह की ओर से हैं।
flaw-invitation-code-required = कोड लिखें।
flaw-invitation-code-not-a-code = यह कोड नहीं है। काग़ज़ एक बार फिर देखें; दस ग़लत कोड के बाद एक घंटा रुकना होगा।
flaw-not-a-code = यह कोड नहीं है।
flaw-line-not-an-email = पंक्ति { $limit } naam@example.org जैसे पते से शुरू नहीं होती।
flaw-line-unknown-group = पंक्ति { $limit } का समूह इस मंच में नहीं है।
flaw-line-unknown-power = पंक्ति { $limit } की भूमिका है ही नहीं।
flaw-line-power-too-high = पंक्ति { $limit } की भूमिका आप नहीं दे सकते।
flaw-too-many-lines = एक बार में अधिकतम { $limit } को बुलाएँ।
flaw-not-so-many-uses = 1 से { $limit } लोग चुनें।
flaw-not-a-domain = clinic.example की तरह लिखें।
flaw-group-given = यह समूह मेज़बान और संयोजक देते हैं।

problem-invitation-over = यह न्योता अब मान्य नहीं है।
problem-other-address = यह न्योता आपके पते के लिए नहीं है।
problem-removed-before = इस न्योते के बाद आपको इस मंच से हटाया गया। नया माँगें।
problem-power-too-high = इस भूमिका वाले के साथ आप यह नहीं कर सकते।
problem-leave-instead = आप ख़ुद को नहीं हटा सकते। मंच छोड़ दें।

mail-invitation-subject = { $by } आपको “{ $space }” में बुलाते हैं
mail-invitation-text = { $by } चाहते हैं कि आप “{ $space }” में साथ बैठें। लिंक आपका है और एक बार चलता है। अगर आप नहीं जानते कि यह क्या है, तो कुछ करने की ज़रूरत नहीं।
mail-invitation-action = देखें कि बात क्या है
mail-removed-subject = अब आप “{ $space }” के सदस्य नहीं हैं
mail-removed-text = आपको “{ $space }” से हटाया गया। कारण: { $reason }
