# Spaces, their charters, groups and members.

home-title = أناس حول طاولة واحدة، وما يثمره لقاؤهم
home-title-member = أهلًا بك، { $name }
home-lead = هنا تقول المؤسسة وكل مَن يعنيهم أمرها ما ينبغي تغييره، ويتحاورون فيه، ويقررون ما يُنفَق عليه المال، ويمكنهم التحقق من كل خطوة.
home-words = التجول متاح لك: ما هو عام لا يحتاج إلى حساب. وللكلام والتأييد والتصويت، لك مكان حول الطاولة.
home-join = الانضمام
home-join-as-yourself = الانضمام باسمك
home-demo = اختيار شخصية
home-demo-words = هذا عرض تجريبي، وكل ما فيه خيالي. يمكنك الدخول بصفة مضيف أو مشرف أو مشارك بضغطة واحدة، ودون حساب.
home-sign-in = تسجيل الدخول
home-mine = مساحاتك
home-more-of-mine = كل مساحاتك
home-others = مفتوحة للجميع
home-start-title = المبادرة بيدك
home-start-words = هل هناك أمر لا ينجح إلا إذا اتفقت عليه عدة فئات؟
home-start-link = فتح مساحة له
home-how-title = كيف يسير العمل
home-how-idea = طرح ما ينبغي تغييره
home-how-words-idea = تكفي جملة واحدة. يؤيدها الآخرون ويتحاورون فيها.
home-how-answer = الحصول على جواب
home-how-words-answer = لك جواب مستحق، مع الأسباب، في موعد يراه الجميع.
home-how-decision = اتخاذ القرار معًا
home-how-words-decision = يمكنك اختيار أي عدد من الأفكار. ولكل ورقة اقتراع حصة متساوية من المال.
home-how-outcome = معرفة ما أثمره القرار
home-how-words-outcome = كل نتيجة تُظهر كيف حُسبت، خطوة خطوة.

space-list-title = المساحات المتاحة لك
space-none-title = لا توجد مساحات بعد
space-none = المساحة تجمع مَن يعنيهم أمر واحد.
space-open = فتح مساحة
space-pages = مزيد من المساحات
space-older = مساحات أقدم
space-you-speak-as = فئتك هنا:
space-you-are-host = أنت من المضيفين
space-you-are-steward = أنت من المشرفين
space-you-are-participant = أنت من المشاركين
space-you-are-observer = أنت من المراقبين
space-you-are-neutral = أنت طرف محايد
space-reading-public = مفتوحة للجميع
space-reading-members = للأعضاء فقط
space-people =
    { $count ->
        [zero] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
space-members =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
space-ideas =
    { $count ->
        [0] لا أفكار بعد
        [zero] لا أفكار بعد
        [one] فكرة واحدة
        [two] فكرتان
        [few] { $count } أفكار
        [many] { $count } فكرة
       *[other] { $count } فكرة
    }
space-decisions =
    { $count ->
        [zero] لا قرارات
        [one] قرار واحد
        [two] قراران
        [few] { $count } قرارات
        [many] { $count } قرارًا
       *[other] { $count } قرار
    }

space-new-title = فتح مساحة لأمر يعني عدة فئات
space-new-lead = تكفي فئتان وغاية واحدة للبدء. وتكون لك صفة المضيف، أي المسؤولية عن المساحة.
space-name = ما اسمها؟
space-intent = ما غايتها؟
space-intent-help = الوجهة في بضع جمل. وبها يُقاس ما يفعله الناس هنا.
space-groups = مَن تعنيهم؟
space-groups-help = فئة في كل سطر، من 2 إلى 16. ويمكنك إضافة فئات لاحقًا.
space-your-group = باسم أيّ منها تتحدث؟
space-your-group-help = يُكتب اسمها كما في الأعلى.
space-boundaries = ما الذي يمكن للناس تغييره، وما الذي لا يمكن؟
space-boundaries-help = حدّ في كل سطر: مفتوح أو محدود أو مغلق، ثم ماذا، ثم لماذا. مثل: مغلق | الواجهة الأثرية | لأن القانون يحميها
space-words = نص القواعد
space-words-help = قاعدة في كل سطر. ويمكن لكل مشارك قراءتها في أي وقت.
space-days = خلال كم يومًا يأتي الجواب عن الفكرة؟
space-days-help = من 1 إلى 365. وما تأخر يظهر للجميع.
space-currency = ما العملة المعتمدة؟
space-currency-help = ثلاثة أحرف لاتينية، مثل EUR. ولا يمكن تغييرها لاحقًا.
space-reading = مَن يحق له القراءة هنا؟
space-reading-public-choice = الجميع
space-reading-members-choice = الأعضاء فقط؛ ولا تظهر المساحة لغيرهم إطلاقًا
space-new-note = يمكنك تعديل الغاية والحدود والقواعد لاحقًا. وتبقى كل نسخة متاحة للقراءة.
space-back-to-spaces = العودة إلى المساحات

space-vote = الإدلاء بصوتك
space-voted-until = أدليت بصوتك، ويمكنك تعديل ورقتك حتى { $until }.
space-vote-until = يمكنك التصويت حتى { $until }.
space-ballots =
    { $count ->
        [0] لم يصوّت أحد بعد.
        [zero] لم يصوّت أحد بعد.
        [one] صوّت شخص واحد.
        [two] صوّت شخصان.
        [few] صوّت { $count } أشخاص.
        [many] صوّت { $count } شخصًا.
       *[other] صوّت { $count } شخص.
    }
space-bounds-title = ما يمكنك تغييره، وما لا يمكنك
space-bounds-none = لم يرسم الميثاق حدودًا بعد.
space-bound-open = مفتوح
space-bound-limited = محدود
space-bound-closed = مغلق
space-read-charter = قراءة الميثاق، النسخة { $count }
space-newest = أحدث الأفكار
space-no-ideas-title = أول الخيط منك
space-no-ideas = هنا يقول كل شخص ما يودّ تغييره. يراه الجميع، والجواب عنه مستحق.
space-supports =
    { $count ->
        [zero] لم يؤيدها أحد بعد
        [one] يؤيدها شخص واحد
        [two] يؤيدها شخصان
        [few] يؤيدها { $count } أشخاص
        [many] يؤيدها { $count } شخصًا
       *[other] يؤيدها { $count } شخص
    }
space-posts =
    { $count ->
        [0] لا مداخلات بعد
        [zero] لا مداخلات بعد
        [one] مداخلة واحدة
        [two] مداخلتان
        [few] { $count } مداخلات
        [many] { $count } مداخلة
       *[other] { $count } مداخلة
    }
space-answer-owed = الجواب مستحق في { $day }
space-answer-overdue = الجواب متأخر منذ { $day }
space-idea-waiting = بانتظار جواب
space-idea-considering = قيد الدراسة
space-idea-planned = ستُنفَّذ
space-idea-declined = رُفضت، مع بيان السبب
space-idea-done = نُفّذت
space-heard = تكلّمت: { $groups }.
space-not-heard = لم تتكلّم بعد: { $groups }.
space-tell-idea = طرح فكرتك
space-all-ideas =
    { $count ->
        [zero] لا أفكار بعد
        [one] الفكرة الوحيدة
        [two] الفكرتان كلتاهما
        [few] كل الأفكار: { $count }
        [many] كل الأفكار: { $count }
       *[other] كل الأفكار: { $count }
    }

space-you = أنت
space-speak-as-another = التحدث باسم فئة أخرى
space-speak-for = باسم أي فئة تتحدث؟
space-speak-for-them = باسم أي فئة يتحدث هذا الشخص؟
space-speak-for-send = التحدث باسمها من الآن
space-join-words = للتأييد والكتابة والتصويت، يلزم اختيار الفئة التي تتحدث باسمها.
space-join = الانضمام إلى المساحة
space-sign-in-to-join = تسجيل الدخول للمشاركة
space-next = الخطوات التالية
space-charter-since = بدء العمل بالنسخة { $count } من الميثاق
space-next-answer = موعد الجواب المستحق التالي
space-next-overdue = هناك جواب متأخر
space-next-closes = يُغلق باب التصويت
space-here = مَن في هذه المساحة
space-is-host = { $name } من المضيفين.
space-is-steward = { $name } من المشرفين.
space-is-neutral = { $name } طرف محايد.
space-all-members =
    { $count ->
        [zero] لا أعضاء
        [one] العضو الوحيد
        [two] العضوان كلاهما
        [few] كل الأعضاء: { $count }
        [many] كل الأعضاء: { $count }
       *[other] كل الأعضاء: { $count }
    }
space-rules = نص القواعد
space-all-rules = كل القواعد

loom-title = من شارك، أسبوعًا بأسبوع
loom-words = كل خيط فئة: سُمكه بقدر مشاركتها في ذلك الأسبوع، ويميل إلى الوسط حين تتناول ما جاءت به فئة أخرى، وينقطع حين تصمت.
loom-silent = لم يُسمع صوتها منذ أربعة أسابيع: { $groups }.
loom-from = أسبوع { $day }
loom-now = هذا الأسبوع
loom-table = الأمر نفسه في جدول
loom-caption = ما كتبته كل فئة وأيدته وصوّتت عليه
loom-group = الفئة

charter-title = لماذا نحن هنا، وما القواعد التي نلتزم بها
charter-version = النسخة { $count }
charter-in-force = سارية منذ { $day }
charter-was-in-force = بتاريخ { $day }، ولم تعد سارية
charter-old = هذه نسخة قديمة، وقواعدها لم تعد سارية.
charter-to-newest = قراءة النسخة { $count }، وهي السارية
charter-intent = الغاية
charter-bounds = الحدود
charter-rules = قواعد المشاركة
charter-answers =
    { $count ->
        [zero] كل فكرة تنال جوابًا مع الأسباب في اليوم نفسه.
        [one] كل فكرة تنال جوابًا مع الأسباب خلال يوم واحد.
        [two] كل فكرة تنال جوابًا مع الأسباب خلال يومين.
        [few] كل فكرة تنال جوابًا مع الأسباب خلال { $count } أيام.
        [many] كل فكرة تنال جوابًا مع الأسباب خلال { $count } يومًا.
       *[other] كل فكرة تنال جوابًا مع الأسباب خلال { $count } يوم.
    }
charter-amend = تعديل الميثاق
charter-amend-title = تعديل ما نحن هنا من أجله
charter-amend-send = بدء العمل بهذه النسخة
charter-amend-note = تحل هذه فورًا محل النسخة { $count }، وتحمل اسمك. وتبقى كل نسخة متاحة للقراءة.
charter-back = العودة إلى الميثاق
charter-answerable = مَن المسؤول عن ماذا
charter-versions = كل النسخ

members-title = مَن في هذه المساحة، وباسم مَن يتحدثون
members-since = هنا منذ { $day }
members-act = تغيير أو إبلاغ: { $name }
members-set-power-send = منح هذه الصلاحية
members-power = الصلاحية
members-pages = مزيد من الأعضاء
members-more = مزيد من الأعضاء
members-add-title = دعوة شخص
members-email = بريده الإلكتروني
members-email-help = تصله رسالة هناك. ولا يُخبَر أحد إن كان له حساب.
members-add = إرسال الدعوة
members-add-group-title = إضافة فئة
members-add-group = إضافة هذه الفئة
members-group-name = ما اسمها؟

# What is to be put right in a form, where a field has words of its own.
flaw-space-name-required = اسم المساحة مطلوب.
flaw-space-name-too-long = الاسم طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-space-intent-required = غاية المساحة مطلوبة.
flaw-space-intent-too-long = نص الغاية طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-space-groups-too-few-groups = الحد الأدنى لعدد الفئات المعنية: { $limit }، فئة في كل سطر.
flaw-space-groups-too-many-groups = الحد الأقصى لعدد الفئات المعنية: { $limit }.
flaw-space-groups-group-too-long = اسم إحدى الفئات طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-space-groups-group-twice = هناك فئتان بالاسم نفسه.
flaw-space-group-unknown = الفئة التي تتحدث باسمها ليست بين الفئات المذكورة أعلاه.
flaw-space-boundaries-not-a-boundary = السطر { $limit } مما يمكن تغييره ليس على صيغة «مفتوح | ماذا | لماذا».
flaw-space-boundaries-boundary-too-long = السطر { $limit } مما يمكن تغييره طويل. الحد الأقصى 200 حرف لخانة «ماذا» و500 حرف لخانة «لماذا».
flaw-space-boundaries-too-many-boundaries = أقصى عدد للحدود: { $limit }، حدّ في كل سطر.
flaw-space-words-too-long = نص القواعد طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-space-answer-within-days-not-so-many-days = مهلة الجواب عن الفكرة بالأيام: من 1 إلى { $limit }.
flaw-space-answer-within-days-wrong-type = تُكتب أيام المهلة عددًا صحيحًا.
flaw-space-currency-not-a-currency = تُكتب العملة بثلاثة أحرف لاتينية، مثل EUR.
flaw-space-reading-wrong-type = يلزم اختيار مَن يحق له القراءة هنا.
flaw-charter-intent-required = غاية المساحة مطلوبة.
flaw-charter-intent-too-long = نص الغاية طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-charter-boundaries-not-a-boundary = السطر { $limit } مما يمكن تغييره ليس على صيغة «مفتوح | ماذا | لماذا».
flaw-charter-boundaries-boundary-too-long = السطر { $limit } مما يمكن تغييره طويل. الحد الأقصى 200 حرف لخانة «ماذا» و500 حرف لخانة «لماذا».
flaw-charter-boundaries-too-many-boundaries = أقصى عدد للحدود: { $limit }، حدّ في كل سطر.
flaw-charter-words-too-long = نص القواعد طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-charter-answer-within-days-not-so-many-days = مهلة الجواب عن الفكرة بالأيام: من 1 إلى { $limit }.
flaw-charter-answer-within-days-wrong-type = تُكتب أيام المهلة عددًا صحيحًا.
flaw-group-name-required = اسم الفئة مطلوب.
flaw-group-name-too-long = اسم الفئة طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-group-name-group-twice = سبق استخدام هذا الاسم لفئة أخرى.
flaw-member-email-required = البريد الإلكتروني لهذا الشخص مطلوب.
flaw-member-group-unknown = يلزم اختيار إحدى فئات هذه المساحة.
flaw-member-power-wrong-type = يلزم اختيار إحدى الصلاحيات المعروضة.

# The same without a field of its own.
flaw-not-a-currency = تُكتب بثلاثة أحرف لاتينية، مثل EUR.
flaw-too-few-groups = الحد الأدنى لعدد الفئات: { $limit }، فئة في كل سطر.
flaw-too-many-groups = الحد الأقصى لعدد الفئات: { $limit }.
flaw-group-too-long = الحد الأقصى لعدد الأحرف في كل اسم: { $limit }.
flaw-group-twice = سبق استخدام هذا الاسم لفئة أخرى.
flaw-not-a-boundary = السطر { $limit } ليس على صيغة «مفتوح | ماذا | لماذا».
flaw-boundary-too-long = السطر { $limit } طويل. الحد الأقصى 200 حرف لخانة «ماذا» و500 حرف لخانة «لماذا».
flaw-too-many-boundaries = أقصى عدد للحدود: { $limit }.
flaw-not-so-many-days = عدد الأيام من 1 إلى { $limit }.
flaw-unknown-person = لا أحد هنا بهذا البريد الإلكتروني. يلزم أن ينضم صاحبه أولًا.

problem-last-host = لا تبقى مساحة بلا مضيف. يُرجى منح صفة المضيف لشخص آخر أولًا.
problem-too-many-groups = أقصى عدد للفئات في المساحة 16.

# Visitors, in the charter.
space-guests = الزوار
space-guests-true = يجوز للزوار أن يبدؤوا المشاركة ثم يقولوا من هم.
space-guests-false = من يشارك ينضم أولًا.
space-guests-help = يسري حيث يجوز لأي أحد أن يقرأ وينضم. ويصبح الزوار أعضاء في الطريق.
charter-guests-true = حيث يجوز لأي أحد أن يقرأ وينضم، يجوز للزائر أن يبدأ المشاركة ثم يقول من هو.
charter-guests-false = من يشارك ينضم أولًا.

# Masks.
members-not-all = يمكن للأعضاء هنا المشاركة بقناع. لذلك لا تذكر هذه القائمة إلا من يتحمل مسؤولية المساحة أو يشرف عليها أو يحكم فيها.
charter-masks = يمكن للأعضاء المشاركة باسم مستعار، أو بصفة «عضو من» فئتهم. ومن يتحمل مسؤولية المساحة يفعل ذلك باسمه.
charter-masks-legend = بأي أسماء يشارك الأعضاء؟
charter-masks-help = لا يعرف أحد من وراء القناع، حتى المضيفون والمشرفون. وما قيل بقناع يبقى كذلك إلى الأبد. ويحتاج القناع إلى فئة من ثلاثة أعضاء على الأقل. ومنذ ذلك الحين وإلى الأبد لا يرى من هم الأعضاء إلا المضيفون والمشرفون.
charter-masks-no = بأسمائهم
charter-masks-yes = باسم مستعار أو بصفة «عضو من» فئتهم، لمن يرغب
mask-choose = اختر كيف تظهر
mask-legend = كيف تظهر هنا؟
mask-help = يسري ذلك من الآن على كل ما تفعله في هذه المساحة، ويبقى ما فعلته من قبل كما كان. ولا يعرف الآخرون مما تفعله بقناع إلا الساعة دون الدقيقة. ومن يعرف أسلوبك قد يخمّن من أنت، ومن يدير هذا الموقع يستطيع الاطلاع على قاعدة بياناته.
mask-name = باسمي
mask-pseudonym = باسم مستعار
mask-pseudonym-label = الاسم المستعار
mask-send = الظهور هكذا من الآن
mask-you-name = أنت تظهر باسمك.
mask-you-are = أنت تظهر هكذا: { $name }
problem-mask-of-glass = في فئتك أقل من ثلاثة أعضاء: سيعرفك الجميع خلف القناع. تحدث باسمك، أو انتظر حتى يزيد العدد.
problem-no-masks-here = ميثاق هذه المساحة لا يسمح بالأسماء المستعارة.
problem-answers-by-name = افعل ذلك باسمك: فمن يقرر بشأن غيره أو يتحمل مسؤولية مساحة يفعل ذلك باسمه. اختر أولًا كيف تظهر.
problem-mask-of-another-group = هذا الاسم المستعار يتحدث باسم فئة أخرى. اختر أولًا كيف تظهر، أو تحدث باسم الفئة التي يخصها.
problem-new-account = حسابك جديد. شارك أولًا باسمك: الأقنعة لمن هم هنا منذ أيام وسبق أن كتبوا شيئًا.
flaw-name-taken = هذا اسم شخص آخر. اختر اسمًا غيره.
flaw-not-a-name = يتكون الاسم المستعار من حروف أو أرقام.
