# Ideas and the dialogue about them.

# The list.
idea-list-title = ما يودّ الناس تغييره
idea-list-newest = الأفكار، الأحدث أولًا
idea-list-supported = الأفكار، الأكثر تأييدًا أولًا
idea-list-unanswered = أفكار بانتظار جواب، الأطول انتظارًا أولًا
idea-list-empty = أول الخيط منك
idea-list-empty-words = هنا يقول كل شخص ما يودّ تغييره. يراه الجميع، والجواب عنه مستحق.
idea-list-none-waiting = كل فكرة هنا نالت جوابها
idea-list-none-waiting-words = كل فكرة جديدة تظهر هنا إلى أن تنال جوابها.
idea-list-more = مزيد من الأفكار
idea-list-next = الأفكار التالية
idea-order-label = الترتيب
idea-order-newest = الأحدث
idea-order-supported = الأكثر تأييدًا
idea-order-unanswered = بانتظار جواب
idea-supports =
    { $count ->
        [0] لم يؤيدها أحد بعد
        [zero] لم يؤيدها أحد بعد
        [one] يؤيدها شخص واحد
        [two] يؤيدها شخصان
        [few] يؤيدها { $count } أشخاص
        [many] يؤيدها { $count } شخصًا
       *[other] يؤيدها { $count } شخص
    }
idea-supported-by-you = وأنت أيضًا
idea-posts =
    { $count ->
        [0] لا مداخلات
        [zero] لا مداخلات
        [one] مداخلة واحدة
        [two] مداخلتان
        [few] { $count } مداخلات
        [many] { $count } مداخلة
       *[other] { $count } مداخلة
    }
idea-missing-words = تكفي جملة واحدة للبدء.
idea-write = طرح فكرتك
idea-sign-in-to-write = تسجيل الدخول لطرح فكرتك
idea-rule = لا أحد يبقى بلا جواب
idea-rule-words = يحدد الميثاق موعد الجواب عن كل فكرة. وما تأخر يظهر للجميع.
idea-rule-charter = قراءة الميثاق

# States, and what an answer can say.
idea-state-waiting = بانتظار جواب
idea-state-considering = قيد الدراسة
idea-state-planned = ستُنفَّذ
idea-state-declined = رُفضت، مع بيان السبب
idea-state-done = نُفّذت
# In a row of the list: short, for they do not break.
idea-row-owed = الجواب مستحق في { $date }
idea-row-overdue = الجواب متأخر منذ { $date }
idea-owed-by = الجواب مستحق في موعد أقصاه { $date }
idea-owed-since = الجواب متأخر منذ { $date }
idea-owed-by-whom = يُنتظر من القائمين على هذه المساحة، مع أسباب يمكن للجميع قراءتها.

# The form.
idea-new-title = ما الذي ينبغي تغييره في رأيك؟
idea-edit-title = تعديل فكرتك
idea-title = فكرتك في جملة واحدة
idea-title-help = ما الذي سيختلف؟ بهذه الجملة يجد الآخرون فكرتك.
idea-body = ما الذي سيتغير، ولمن؟
idea-body-help = ما الذي حدث فأوحى إليك بها؟ يمكنك استخدام Markdown: **خط عريض**، وقوائم، وروابط.
idea-cost = كم ستكلّف؟
idea-cost-help = بعملة { $currency }، وبأقرب تقدير ممكن. ولا توضع الفكرة على ورقة اقتراع قبل تحديد تكلفتها.
idea-audience = من يراها؟
idea-audience-help = ما يخص فئة واحدة لا يراه أحد غيرها، حتى المضيفون والمشرفون: هكذا تستطيع الفئة أن تتشاور وحدها أولًا. ومن يتحدث باسمها لاحقًا يراه أيضًا. ويمكنك بعد ذلك فتحها للجميع، ولا يمكن إغلاقها مجددًا.
idea-audience-all = كل من يرى هذه المساحة
idea-audience-group = { $group } فقط
idea-new-note = تُنشر فورًا باسمك واسم فئتك. يمكنك تعديلها لاحقًا، وتبقى النسخ السابقة متاحة للقراءة. ولك جواب مستحق يحدد الميثاق موعده.
idea-new-note-masked = تُنشر فورًا بقناعك. يمكنك تعديلها لاحقًا، وتبقى النسخ السابقة متاحة للقراءة. ولك جواب مستحق يحدد الميثاق موعده.
idea-new-send = نشر الفكرة
idea-edit-note = تظهر النسخة الجديدة فورًا. ويرى الجميع ما غيّرته ومتى.
idea-edit-send = نشر النسخة الجديدة
idea-back = العودة إلى الفكرة
idea-back-to-list = العودة إلى الأفكار
idea-new-first = قبل الكتابة
idea-new-first-words = ربما سبق طرح فكرتك هنا. وتأييد الفكرة أنفع لها من فكرة ثانية تشبهها.
idea-new-see = الأفكار الأكثر تأييدًا
idea-new-charter = ما هو مفتوح للتغيير هنا

# Revisions.
idea-history-title = كيف وصلت «{ $title }» إلى صيغتها الحالية
idea-history-lead =
    { $count ->
        [zero] لا توجد نسخ.
        [one] توجد نسخة واحدة.
        [two] توجد نسختان، الأحدث أولًا.
        [few] توجد { $count } نسخ، الأحدث أولًا.
        [many] توجد { $count } نسخة، الأحدث أولًا.
       *[other] توجد { $count } نسخة، الأحدث أولًا.
    }
idea-history-legend = ما أُضيف تحته خط، وما حُذف مشطوب.
idea-revision = النسخة { $count }
idea-line-added = أُضيف:
idea-line-removed = حُذف:

# One idea.
idea-words = الفكرة
idea-thread = خيط هذه الفكرة
idea-in-decisions =
    { $count ->
        [zero] ليست في أي قرار
        [one] في قرار واحد
        [two] في قرارين
        [few] في { $count } قرارات
        [many] في { $count } قرارًا
       *[other] في { $count } قرار
    }
idea-decision-open = التصويت مفتوح
idea-decision-closed = قيد الفرز
idea-decision-decided = حُسم
idea-changed =
    { $count ->
        [zero] لم تُعدَّل
        [one] عُدّلت مرة واحدة
        [2] عُدّلت مرتين
        [two] عُدّلت مرتين
        [few] عُدّلت { $count } مرات
        [many] عُدّلت { $count } مرة
       *[other] عُدّلت { $count } مرة
    }
idea-edit = تعديل
idea-support = تأييد الفكرة
idea-withdraw = سحب تأييدك
idea-people-support =
    { $count ->
        [0] لم يؤيدها أحد بعد.
        [zero] لم يؤيدها أحد بعد.
        [one] يؤيدها شخص واحد.
        [two] يؤيدها شخصان.
        [few] يؤيدها { $count } أشخاص.
        [many] يؤيدها { $count } شخصًا.
       *[other] يؤيدها { $count } شخص.
    }
idea-you-support = أنت ممن يؤيدونها.
idea-support-is-free = يمكنك سحب تأييدك متى شئت.
idea-would-cost = تكلفتها المقدّرة { $amount }.
idea-sign-in = تسجيل الدخول للمشاركة
idea-members-only = الانضمام إلى المساحة للمشاركة
idea-read-along = لك هنا القراءة والمتابعة. للمشاركة، يمكنك مخاطبة أحد مضيفي المساحة.
idea-apart = تراها هذه الفئة وحدها: { $group }
idea-open = افتحها للجميع
idea-open-title = أتريد فتح هذه الفكرة للجميع؟
idea-open-words = سيراها كل من يرى هذه المساحة، مع حوارها ونسخها السابقة. ولا يمكن إغلاقها مجددًا.
idea-open-send = افتحها للجميع
idea-open-not = ليس بعد
idea-next-apart = يُستحق الجواب متى فُتحت للجميع.
idea-voices = مَن تكلّم
idea-not-heard = لم تتكلّم بعد
idea-goes = القرارات التي هي خيار فيها
idea-next = الخطوات التالية
idea-next-answered = الجواب: { $state }
idea-next-answer = آخر موعد للجواب المستحق
idea-next-overdue = كان هذا موعد الجواب، وقد تأخر
idea-next-then = بعد ذلك
idea-next-decision = يمكن أن تصير خيارًا في قرار
idea-next-decision-open = التصويت مفتوح
idea-next-decision-closed = قيد الفرز
idea-next-decision-decided = حُسم

# Its answer.
idea-answer = الجواب
idea-answer-this = كتابة الجواب
idea-answer-again = كتابة جواب جديد
idea-answer-choice = ما جوابك؟
idea-answer-considering = ندرسها، ونبيّن ما ننظر فيه
idea-answer-planned = سننفّذها
idea-answer-declined = لن ننفّذها، لهذا السبب
idea-answer-done = نُفّذت
idea-answer-reason = أسبابك
idea-answer-reason-help = تظهر علنًا مع اسمك وصفتك، ولا يمكن سحبها دون أثر. ما الذي يرجّح الفكرة؟ وما الذي يضعفها؟ وما الذي قد يغيّر جوابك؟
idea-answer-send = نشر الجواب
idea-under-charter = بموجب النسخة { $count } من الميثاق
idea-earlier-answers =
    { $count ->
        [zero] لا أجوبة سابقة
        [one] جواب سابق واحد
        [two] جوابان سابقان
        [few] { $count } أجوبة سابقة
        [many] { $count } جوابًا سابقًا
       *[other] { $count } جواب سابق
    }

# Its dialogue.
idea-dialogue = ما يقوله الناس
idea-no-posts = لم يقل أحد شيئًا بعد
idea-no-posts-words = ماذا تغيّر هذه الفكرة بالنسبة إليك؟ جملة واحدة تعين مَن سيجيب عنها.
idea-from-start = قراءة الحوار من بدايته
idea-post-by = مداخلة من { $name }
idea-in-reply-to = ردًّا على المداخلة { $count }
idea-reply-to = الرد على { $name }
idea-your-reply-to = ردك على { $name }
idea-reply-send = نشر الرد
idea-say = ما رأيك في هذا؟
idea-say-send = نشر المداخلة
idea-speak-as = تُنشر باسمك الشخصي، عن فئة: { $group }.
idea-speak-nameless = أنت تتحدث بصفة عضو من { $group }.
idea-speak-masked = أنت تتحدث باسم { $group }، بالاسم { $name }.
idea-speak-alone = تُنشر باسمك الشخصي.
idea-dialogue-more = مزيد من المداخلات
idea-dialogue-next = المداخلات التالية
idea-sign-in-to-talk = تسجيل الدخول للمشاركة في الحوار

# What is to be put right in a form, where a field has words of its own.
flaw-idea-title-required = فكرتك مطلوبة في جملة واحدة.
flaw-idea-title-too-long = الجملة طويلة. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-idea-body-required = يلزم بيان ما سيتغير، ولمن.
flaw-idea-body-too-long = النص طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-idea-cost-not-a-number = تُكتب التكلفة رقمًا، مثل 1200 أو 1200.50.
flaw-idea-cost-negative = لا يمكن أن تكون التكلفة أقل من صفر.
flaw-idea-cost-too-large = التكلفة أكبر مما يمكن حسابه.
flaw-idea-cost-too-precise = المنازل العشرية في التكلفة أكثر مما تقبله العملة.
flaw-idea-status-required = يلزم اختيار الجواب.
flaw-idea-status-unknown-choice = يلزم اختيار أحد الأجوبة المعروضة.
flaw-idea-reason-required = الأسباب مطلوبة.
flaw-idea-reason-too-long = الأسباب طويلة. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-post-body-required = يلزم كتابة شيء أولًا.
flaw-post-body-too-long = النص طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-post-reply-to-unknown = المداخلة التي ترد عليها ليست هنا.
