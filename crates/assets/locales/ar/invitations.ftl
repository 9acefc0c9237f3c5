# Invitations: who comes in, by which door; and who leaves.

invite-title = الدعوات
invite-list = دعوات هذه المساحة
invite-none-title = لم يُدعَ أحد بعد
invite-none = يمكن الكتابة إلى المعنيين، أو تمرير رابط، أو تعليق ورقة عليها رمز.
invite-pages = مزيد من الدعوات
invite-older = دعوات أقدم
invite-new = دعوة شخص
invite-new-letter = دعوة برسالة
invite-new-link = دعوة برابط
invite-new-domain = دعوة جهة
invite-new-code = دعوة برمز على ورقة
invite-lead-letter = يتلقى كل عنوان رسالة فيها رابط خاص به يصلح مرة واحدة. ولا يُخبَر أحد إن كان للعنوان حساب.
invite-lead-link = يدخل كل من لديه الرابط إلى أن تُشغل أماكنه أو ينتهي وقته.
invite-lead-domain = تُفتح المساحة لكل من لديه عنوان مؤكد لدى هذه الجهة.
invite-lead-code = ثمانية أحرف وأرقام سهلة القراءة والكتابة. اطبع الصفحة وعلّقها.
invite-door-letter = رسالة
invite-door-link = رابط
invite-door-domain = عناوين
invite-door-code = رمز على ورقة
invite-is-open = مفتوحة
invite-is-used = شُغلت كل الأماكن
invite-is-ended = انتهى وقتها
invite-is-revoked = سُحبت
invite-is-orphaned = غادر من أعطاها
invite-until = صالحة حتى { $day }
invite-came =
    { $count ->
        [zero] لم يأت أحد بعد
        [one] جاء شخص واحد
        [two] جاء شخصان
        [few] جاء { $count } أشخاص
        [many] جاء { $count } شخصًا
       *[other] جاء { $count } شخص
    }
invite-came-of =
    { $count ->
        [zero] لم يأت أحد بعد من { $most }
        [one] جاء شخص واحد من { $most }
        [two] جاء شخصان من { $most }
        [few] جاء { $count } أشخاص من { $most }
        [many] جاء { $count } شخصًا من { $most }
       *[other] جاء { $count } شخص من { $most }
    }
invite-lines = إلى من نكتب؟
invite-lines-help = عنوان في كل سطر، و500 على الأكثر. وبعد فاصلة يمكن كتابة الفئة ثم الصلاحية: name@example.org, الممرضات, مراقب. ويمكن لصق جدول.
invite-domain = ماذا بعد @؟
invite-domain-help = مثل clinic.example. العناوين التي يحصل عليها أي شخص، كعناوين مزودي البريد الكبار، تفتح المساحة للجميع.
invite-power = بأي صلاحية يأتون؟
invite-they-choose = يختارون بأنفسهم
invite-uses = كم شخصًا يمكن أن يأتي؟
invite-days = كم يومًا تصلح؟
invite-only = من تُدخل الرسالة؟
invite-only-help = قد تُمرَّر الرسالة إلى شخص آخر.
invite-only-yes = الحساب الذي له هذا العنوان فقط
invite-only-no = من لديه الرسالة، مرة واحدة
invite-approval = يوافق أحدهم هنا على كل من يأتي
invite-send-letter = إرسال الرسائل
invite-send-link = إنشاء الرابط
invite-send-domain = فتح المساحة لهم
invite-send-code = إنشاء الرمز
invite-back = العودة إلى الدعوات
invite-paper-title = أهلًا بكم في «{ $space }»
invite-paper-go = افتح هذا العنوان:
invite-paper-type = ثم اكتب هذا الرمز:
invite-once-link = هذا هو الرابط. احفظه الآن: لا يُعرض هنا إلا مرة واحدة.
invite-once-code = اطبع هذه الصفحة الآن: لا يُعرض الرمز هنا إلا مرة واحدة.
invite-state = الحالة
invite-places = الأماكن
invite-ends = صالحة حتى
invite-by = أعطاها
invite-approved-each = يوافق أحدهم هنا على كل من يأتي.
invite-who-came = من جاء بها
invite-nobody-came = لا أحد بعد.
invite-revoke = سحبها
invite-revoke-help = لن يدخل بها أحد بعد ذلك. ويبقى من جاء.

door-title = لديك دعوة
door-invites = يدعوك { $name } إلى
door-is-open = لديك دعوة
door-is-used = شُغلت كل أماكن هذه الدعوة
door-is-ended = انتهى وقت هذه الدعوة
door-is-revoked = سُحبت هذه الدعوة
door-is-orphaned = لم تعد هذه الدعوة صالحة
door-over = اطلب دعوة جديدة ممن أرسلها إليك.
door-member = أنت عضو بالفعل.
door-go = إلى المساحة
door-power = صلاحيتك
door-speak-as = تتحدث باسم
door-approval = يوافق أحدهم هناك على دخولك. وسنخبرك.
door-other-address = هذه الدعوة لعنوان غير عنوانك. سجّل الدخول بالعنوان الذي وصلت إليه الرسالة.
door-sign-in-words = سجّل الدخول أو انضم ثم تعود إلى هنا. ولا يحدث شيء قبل أن تقول ذلك.
door-sign-in = تسجيل الدخول للمتابعة
door-accept = الدخول
door-ask = طلب الدخول

join-title = الدخول برمز
join-lead = لديك ورقة عليها رمز؟ اكتبه هنا.
join-sign-in-words = سجّل الدخول أو انضم أولًا، ثم اكتب الرمز.
join-open = مفتوح لك
join-by-domain = بعنوانك
join-by-code = برمزك
join-code = الرمز
join-code-help = ثمانية أحرف وأرقام، مثل ACDE-3467.
join-send = متابعة

former-title = أعضاء سابقون
former-none = لم يغادر أحد حتى الآن.
former-from-to = هنا من { $from } إلى { $to }
former-removed = أزاله { $name }:
former-left = غادر من تلقاء نفسه.
members-remove-reason = لماذا؟
members-remove-help = يُخبَر بالسبب. ويبقى ما كتبه.
members-remove-send = إزالة هذا العضو
members-invitations = كل الدعوات
space-leave = مغادرة هذه المساحة
space-leave-words = يبقى ما كتبته باسمك. ويمكنك العودة.
space-leave-send = مغادرة
space-by-invitation = يُدخل إلى هذه المساحة بدعوة.

flaw-member-lines-required = اكتب عنوانًا واحدًا على الأقل.
flaw-member-domain-required = اكتب ما بعد @.
flaw-member-reason-required = اذكر السبب.
flaw-member-reason-too-long = لا يزيد السبب على { $limit } حرف.
flaw-invitation-group-required = اختر الفئة التي تتحدث باسمها.
flaw-invitation-code-required = اكتب الرمز.
flaw-invitation-code-not-a-code = هذا ليس رمزًا. انظر إلى الورقة مرة أخرى؛ بعد عشرة رموز خاطئة يلزم الانتظار ساعة.
flaw-not-a-code = هذا ليس رمزًا.
flaw-line-not-an-email = لا يبدأ السطر { $limit } بعنوان مثل name@example.org.
flaw-line-unknown-group = يذكر السطر { $limit } فئة ليست في هذه المساحة.
flaw-line-unknown-power = يذكر السطر { $limit } صلاحية غير موجودة.
flaw-line-power-too-high = يمنح السطر { $limit } صلاحية لا يمكنك منحها.
flaw-too-many-lines = ادعُ { $limit } على الأكثر في المرة الواحدة.
flaw-not-so-many-uses = اختر من 1 إلى { $limit } شخص.
flaw-not-a-domain = اكتبه مثل clinic.example.
flaw-group-given = يمنح هذه الفئةَ المضيفون والمشرفون.

problem-invitation-over = لم تعد هذه الدعوة صالحة.
problem-other-address = هذه الدعوة لعنوان غير عنوانك.
problem-removed-before = أُزلت من هذه المساحة بعد هذه الدعوة. اطلب دعوة جديدة.
problem-power-too-high = لا يمكنك فعل هذا مع من له هذه الصلاحية.
problem-leave-instead = لا يمكنك إزالة نفسك. غادر المساحة بدلًا من ذلك.

mail-invitation-subject = يدعوك { $by } إلى «{ $space }»
mail-invitation-text = يود { $by } أن تكون معنا على الطاولة في «{ $space }». الرابط لك ويصلح مرة واحدة. وإن لم تعرف ما هذا فلا يلزمك شيء.
mail-invitation-action = انظر ما الأمر
mail-removed-subject = لم تعد عضوًا في «{ $space }»
mail-removed-text = أُزلت من «{ $space }». السبب: { $reason }
