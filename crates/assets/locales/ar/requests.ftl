# What needs approval, who may do what, and for which groups somebody speaks.

requests-title = الطلبات
requests-lead = ما يطلبه غيرك وتقرر فيه. وما توافق عليه يُنفَّذ باسمهم.
requests-waiting = ما ينتظر قرارًا
requests-none = لا شيء ينتظر.
requests-decided = آخر ما تقرر
requests-pages = مزيد من الطلبات
requests-more = مزيد من الطلبات
requests-wait =
    { $count ->
        [zero] لا طلب ينتظر قرارًا
        [one] طلب واحد ينتظر قرارًا
        [two] طلبان ينتظران قرارًا
        [few] { $count } طلبات تنتظر قرارًا
        [many] { $count } طلبًا ينتظر قرارًا
       *[other] { $count } طلب ينتظر قرارًا
    }
request-is-open = ينتظر
request-is-approved = وُوفق عليه ويُنفَّذ
request-is-done = وُوفق عليه ونُفّذ
request-is-failed = وُوفق عليه وتعذّر تنفيذه
request-is-declined = رُفض
request-is-withdrawn = سُحب
request-decided-by = قرار { $name }
request-failed-because = لماذا تعذّر:
request-about = انظر ما الأمر
request-approve-words = إذا وافقت نُفّذ فورًا كأن { $name } فعله الآن.
request-approve = موافقة
request-refuse-title = أو الرفض
request-refuse-reason = لماذا لا؟
request-refuse-help = يُخبَر صاحب الطلب بالسبب.
request-refuse = رفض
request-outcome = ما آل إليه
request-apart = لا يراه إلا { $group }
request-field-title = العنوان
request-field-body = النص
request-field-cost = التكلفة
request-field-reason = السبب
request-field-status = الرد
request-field-group = الفئة
request-field-audience = من يراه
request-field-question = السؤال
request-field-name = الاسم
request-field-email = البريد
my-requests-title = ما طلبته
my-requests-none-title = لم تطلب شيئًا
my-requests-none = حيث تقول القواعد «بموافقة» ينتظر هنا ما تفعله إلى أن يقرر أحدهم.
my-request-waits = يقرر المضيفون والمشرفون في «{ $space }». وستصلك رسالة. ولم يحدث شيء حتى ذلك الحين.
my-request-says = ما طلبته
my-request-withdraw = سحب الطلب

permits-title = من يحق له ماذا
permits-topic-part = المشاركة
permits-topic-people = الأعضاء والفئات
permits-topic-rules = رعاية القواعد
permits-topic-space = المساحة نفسها
permits-lead = هذه قواعد الإصدار { $count } من الميثاق. وما لم يُذكر هنا لا يحق لأحد.
permits-all = كل ذلك بالكلمات
permits-amend = تعديل من يحق له ماذا
permits-who = من
permits-may = هل يحق؟
permits-label = { $action }: { $who }
permits-yes = نعم
permits-approval = بموافقة
permits-no = لا
permits-nobody = لا أحد
permits-with-approval = بموافقة: { $who }
permits-some-with-approval = { $who }؛ وبموافقة: { $asking }
permits-who-signed-in = كل من سجّل الدخول
permits-who-author = من كتبه
permits-who-host = المضيفون
permits-who-steward = المشرفون
permits-who-participant = المشاركون
permits-who-observer = المراقبون
permits-who-neutral = الأطراف المحايدة

action-content-hide = إخفاء ما كُتب
action-links-release = إطلاق الروابط المحجوزة
action-member-mute = كتم أعضاء
action-member-suspend = تعليق أعضاء
action-member-warn = تنبيه أعضاء
action-report-decide = البت في البلاغات
action-ballot-cast = التصويت
action-charter-amend = تعديل الميثاق
action-decision-close = إغلاق قرار
action-decision-open = فتح قرار
action-group-add = إضافة فئة
action-group-change = تعديل فئة
action-idea-answer = الرد على الأفكار
action-idea-edit = تعديل فكرة
action-idea-support = تأييد الأفكار
action-idea-write = كتابة الأفكار
action-invitation-accept = الدخول بدعوة
action-member-give-group = منح الأعضاء فئة
action-member-invite = دعوة آخرين
action-member-remove = إزالة أعضاء
action-member-set-power = منح الأعضاء صلاحية أخرى
action-member-speak-for = اختيار الفئة التي يُتحدث باسمها
action-post-write = الكتابة في الحوار
action-request-decide = البت في الطلبات
action-space-join = الانضمام إلى المساحة

groups-hold = التحدث باسم فئة أخرى أيضًا
groups-hold-which = باسم أي فئة يمكنك التحدث أيضًا؟
groups-hold-words = مع كل مشاركة تقول باسم أي من فئاتك تتحدث. أما التأييد والتصويت فيُحسبان للفئة التي تتحدث باسمها عادة.
groups-hold-send = التحدث باسمها أيضًا
groups-drop = ترك
groups-give-send = منح هذه الفئة
groups-take = سحبها
groups-joining = كيف يُدخل إلى الفئة
groups-are-given = يمنحها المضيف أو المشرف فقط
groups-are-open = باختيار العضو
groups-let-choose = السماح بالاختيار
groups-let-give = حصر المنح بالمضيفين
groups-speak-as = تتحدث باسم
space-join-asks = يقرر أحدهم هنا في دخولك. وستصلك رسالة.
members-find = البحث عن شخص
members-find-send = بحث
members-none-found = لا أحد هنا بهذا الاسم.

flaw-charter-cells-not-a-permission = ليس في الجدول هذا الفعل أو هذا الشخص أو هذا الجواب.
flaw-charter-cells-unknown-group = ليس في هذه المساحة هذه الفئة.
flaw-charter-cells-host-keeps = يبقى للمضيفين: تعديل الميثاق، ومنح الصلاحيات، والبت في الطلبات. وإلا لما استطاع أحد تغيير شيء بعد ذلك.
flaw-not-a-permission = اكتبه هكذا: idea.write observer approval.
flaw-unknown-group = ليس في هذه المساحة هذه الفئة.
flaw-host-keeps = يجب أن يبقى هذا للمضيفين.
flaw-request-reason-required = اذكر لماذا لا.
flaw-request-reason-too-long = لا يزيد السبب على { $limit } حرف.
problem-request-decided = تقرر هذا من قبل.
problem-own-request = لا يمكنك الموافقة على ما لا يحق لك فعله.
problem-nobody-decides = ما هو لمجموعة واحدة لا ينتظر إلا إذا كان في تلك المجموعة من يمكنه الموافقة عليه. وجّهه إلى الجميع، أو اطلب من أحد المضيفين أن يعيّن شخصًا.
problem-too-much-waits = تنتظر لك طلبات كثيرة في هذه المساحة. انتظر البت في بعضها أو اسحب واحدًا.
problem-last-group = تتحدث باسم فئة واحدة فقط. اختر غيرها أولًا.

mail-asked-subject = طلب ينتظر في «{ $space }»
mail-asked-text = يطلب { $by } في «{ $space }» ما يحتاج إلى موافقة.
mail-asked-action = انظر الطلب
mail-asked-why = تصلك هذه لأنك تبت في الطلبات هناك.
mail-approved-subject = وُوفق في «{ $space }»
mail-approved-text = ما طلبته في «{ $space }» وُوفق عليه ونُفّذ.
mail-approved-action = انظر إليه
mail-failed-subject = وُوفق في «{ $space }» وتعذّر التنفيذ
mail-failed-text = ما طلبته في «{ $space }» وُوفق عليه، لكن حال دونه شيء في هذه الأثناء.
mail-failed-action = انظر لماذا
mail-declined-subject = رُفض في «{ $space }»
mail-declined-text = ما طلبته في «{ $space }» رُفض. السبب: { $reason }
mail-declined-action = انظر إليه
