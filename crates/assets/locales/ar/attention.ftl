# What needs somebody: home, notices, following.

needs-title = ما ينتظرك
needs-none-title = لا شيء ينتظرك
needs-none = لم يفتك شيء. وحين يكون لك تصويت أو جواب أو جديد، يظهر هنا أولًا.
needs-vote = يمكنك التصويت حتى { $until }، في { $space }.
needs-answer = عليك جواب مستحق في { $day }، في { $space }.
needs-answer-overdue = عليك جواب متأخر منذ { $day }، في { $space }.
needs-all-waiting = كل ما ينتظر في { $space }
needs-wait = لك جواب مستحق في { $day }، في { $space }.
needs-wait-overdue = لك جواب متأخر منذ { $day }، في { $space }.
needs-all-notices = كل جديدك

# Under the drawing of who took part in a space, beside its name.
home-loom = كل خيط فئة من الناس، وسُمكه بقدر مشاركتها أسبوعًا بأسبوع.

notices-title = ما حدث حيث تشارك
notices-new = جديد منذ آخر زيارة لك
notices-seen = ما رأيته من قبل
notices-seen-send = رأيت كل هذا
notices-none-title = لم يحدث شيء بعد
notices-none = حين يكتب غيرك أو يجيب أو يقرر حيث تشارك، تقرأ ذلك هنا.
notices-look-around = إلقاء نظرة
notices-pages = مزيد من الجديد
notices-next = ما قبل ذلك
notices-why-title = لماذا ترى هذا
notices-why = تتابع ما تكتبه وما تؤيده وما تجيب عنه وما تصوّت عليه. ويمكنك متابعة أي شيء آخر تستطيع قراءته، والتوقف متى شئت.
notices-own = ما تفعله أنت ليس جديدًا عليك.

# What happened to a subject; what stands here after “notice-” is the code of it in the record.
notice-posts =
    { $count ->
        [zero] لا مداخلات جديدة
        [one] مداخلة جديدة
        [two] مداخلتان جديدتان
        [few] { $count } مداخلات جديدة
        [many] { $count } مداخلة جديدة
       *[other] { $count } مداخلة جديدة
    }
notice-newest-post = أحدث مداخلة
notice-idea-edited = عُدّلت
notice-answered-considering = الجواب: قيد الدراسة
notice-answered-planned = الجواب: ستُنفَّذ
notice-answered-declined = الجواب: رُفضت، مع بيان السبب
notice-answered-done = الجواب: نُفّذت
notice-idea-put-to-vote = طُرحت للتصويت
notice-decision-closed = أُغلق باب التصويت
notice-outcome-published = ظهرت النتيجة
notice-other = تغيّر شيء
notice-stop = إيقاف المتابعة
notice-stop-this = إيقاف متابعة «{ $title }»

# Why a notice came; what stands here after “because-” is the action.
because-idea-write = لأنك كتبتها.
because-idea-edit = لأنك عدّلتها.
because-idea-support = لأنك تؤيدها.
because-idea-answer = لأنك أجبت عنها.
because-post-write = لأنك شاركت في حوارها.
because-decision-open = لأنك طرحت القرار للتصويت.
because-decision-close = لأنك أغلقت باب التصويت.
because-ballot-cast = لأنك أدليت بصوتك.
because-other = لأنك تتابع هذا.

# Beside a subject.
follow-title = جديد هذا الموضوع
follow-you-do = يصلك كل جديد يحدث هنا.
follow-you-do-not = بالمتابعة يصلك كل جديد يحدث هنا.
follow-send = متابعة
follow-end = إيقاف المتابعة

# Search.
search-title = بحث
search-title-of = بحث: { $query }
search-label = عمّ تبحث؟
search-help = كلمة أو أكثر من فكرة أو قرار أو من اسم مساحة.
search-send = بحث
search-nothing-title = لا شيء هنا يضم كل هذه الكلمات
search-nothing = جرّب كلمات أقل، أو بداية كلمة.
search-spaces-all = كل المساحات
search-spaces = المساحات
search-found = أفكار وقرارات
search-order = الأكثر تأييدًا أولًا
search-supports =
    { $count ->
        [zero] لا مؤيدين
        [one] مؤيد واحد
        [two] مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيدًا
       *[other] { $count } مؤيد
    }
search-pages = مزيد من النتائج
search-next = النتائج التالية
search-how-title = كيف يعمل البحث
search-how = يجب أن ترد كلماتك كلها؛ وقد تكون الأخيرة غير مكتملة. ولا أثر للتشكيل ولا لهمزة الألف ولا للأحرف الكبيرة. وتجد ما يُسمح لك بقراءته.
# What was found; after “search-” stand its kind and its state.
search-idea-waiting = فكرة، بانتظار جواب
search-idea-considering = فكرة، قيد الدراسة
search-idea-planned = فكرة، ستُنفَّذ
search-idea-declined = فكرة، رُفضت مع بيان السبب
search-idea-done = فكرة، نُفّذت
search-decision-open = قرار، التصويت مفتوح
search-decision-closed = قرار، قيد الفرز
search-decision-decided = قرار، حُسم
search-other = شيء آخر
