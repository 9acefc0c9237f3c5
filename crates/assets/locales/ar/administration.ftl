# The instance: its people, how it presents itself, who did what, and how it fares.

admin-title = الإدارة
admin-nav = الإدارة
admin-nav-health = الحالة
admin-nav-people = الأشخاص
admin-nav-instance = هذا الموقع
admin-nav-audit = السجل
admin-well = كل العمل يُنجز في وقته.
admin-not-well = بعض العمل متأخر أو يفشل. انظر أدناه وفي سجل البرنامج.
admin-people = الأشخاص
admin-active = حضروا خلال 30 يومًا
admin-sessions = الجلسات المفتوحة
admin-spaces = المساحات
admin-work = عمل ينتظر
admin-no-work = لا شيء ينتظر.
admin-work-kind = النوع
admin-work-state = الحال
admin-work-waiting = ينتظر
admin-work-late = متأخر
admin-work-tries = أكثر المحاولات
admin-work-next = التالي
admin-work-in-time = في وقته
admin-work-failing = يفشل
admin-program = البرنامج
admin-version = الإصدار { $version }
admin-database-sqlite = SQLite
admin-database-postgresql = PostgreSQL
admin-schema = المخطط { $count }
admin-administered = له مدير منذ { $day }
admin-people-title = من هنا
admin-people-label = الاسم أو البريد الإلكتروني
admin-people-help = تكفي البداية.
admin-nobody-title = لم يُعثر على أحد
admin-nobody = لا اسم ولا عنوان يبدأ هكذا.
admin-everybody = عرض الجميع
admin-seen = آخر حضور في { $day }
admin-is-administrator = مدير
admin-is-suspended = موقوف
admin-is-service = برنامج
admin-people-pages = المزيد من الأشخاص
admin-people-more = حسابات أقدم
admin-takes-part = يشارك في
admin-takes-part-nowhere = ليس في أي مساحة بعد.
admin-what-they-did = ما الذي فعله
admin-sessions-open = { $count ->
    [zero] لا جلسة مفتوحة.
    [one] جلسة واحدة مفتوحة.
    [two] جلستان مفتوحتان.
    [few] { $count } جلسات مفتوحة.
    [many] { $count } جلسة مفتوحة.
   *[other] { $count } جلسة مفتوحة.
}
admin-sign-out = تسجيل الخروج من كل مكان
admin-sign-out-words = على كل متصفح له أن يسجل الدخول من جديد. افعل ذلك إذا فُقد جهاز أو دخل شخص آخر إلى الحساب.
admin-sign-out-send = تسجيل الخروج من كل مكان
admin-power = الإدارة
admin-you-administer = أنت تدير هذا الموقع.
admin-they-administer = يدير هذا الموقع.
admin-take = سحب هذه الصلاحية
admin-take-words = لن يستطيع بعد ذلك أن يرى شيئًا هنا أو يغيره.
admin-take-send = سحب الصلاحية
admin-give = جعله مديرًا
admin-give-words = المدير يرى كل حساب وكل قيد، ويستطيع تغيير كل ذلك. وتبقى للمساحات قواعدها: ما يُكتب في مساحة للأعضاء يبقى فيها.
admin-give-send = جعله مديرًا
admin-cannot-administer = لا يستطيع برنامج أو حساب موقوف أن يدير الموقع.
admin-instance-title = كيف يظهر هذا الموقع
admin-name = الاسم
admin-name-help = يظهر أعلى كل صفحة. إن تُرك فارغًا فهو الاسم في الإعدادات.
admin-welcome = الترحيب
admin-welcome-help = أول ما يقرؤه الزائر. إن تُرك فارغًا فهو النص المعتاد.
admin-contact = للتواصل
admin-contact-help = بريد إلكتروني أو عنوان صفحة لمن لا يستطيع الوصول إلى شيء.
admin-accent = اللون
admin-accent-help = لون الروابط والأزرار. كل لون يبرز بما يكفي نهارًا وليلًا وفي التباين العالي.
admin-dye-1 = نيلي
admin-dye-2 = آجري
admin-dye-3 = مُغرة
admin-dye-4 = أزرق مخضر
admin-dye-5 = جوزي
admin-dye-6 = برقوقي
admin-dye-7 = وردي
admin-dye-8 = أردوازي
admin-joining = من يستطيع الانضمام
admin-joining-help = من دُعي إلى مساحة يستطيع أن يأتي دائمًا.
admin-joining-anyone = أي شخص
admin-joining-invited = المدعوون فقط
admin-opening = من يستطيع فتح مساحة
admin-opening-everybody = كل من سجل الدخول
admin-opening-administrators = المديرون
admin-save = حفظ
admin-versions = النسخ
admin-versions-none = لم يُغيَّر شيء بعد.
admin-version-number = النسخة { $count }
admin-audit-title = من فعل ماذا
admin-audit-words = كل تغيير يترك قيدًا. ما كتبه الناس ليس فيه، بل بصمته فقط.
admin-audit-kind = نوع يبدأ بـ
admin-audit-kind-help = مثل member أو charter.amended أو session
admin-audit-person = رقم شخص
admin-audit-space = رقم مساحة
admin-audit-send = عرض
admin-audit-nobody = لا أحد بالاسم
admin-audit-pages = المزيد من القيود
admin-audit-older = قيود أقدم
admin-audit-none-title = لا قيود هنا
admin-audit-none = لا يطابق أي من القيود التي نُظر فيها.
admin-audit-all = عرض الكل
problem-last-administrator = لا يبقى الموقع أبدًا بلا مدير. اجعل غيره مديرًا أولًا.
problem-unfit-administrator = لا يستطيع برنامج أو حساب موقوف أن يدير الموقع.

# حسابان لشخص واحد.
admin-merge = دمج الحسابات
admin-merge-why = لأحدهم حسابان؟ اجعلهما حسابًا واحدًا.
admin-merge-begin = دمج حساب آخر في هذا الحساب
admin-merge-when = يبقى هذا الحساب. ابحث عن الحساب الآخر للشخص نفسه: كل ما قاله وقدّمه وما يشارك فيه يصبح لهذا الحساب. تأكد أولًا من أن الحسابين للشخص نفسه.
admin-merge-label = البريد الإلكتروني للحساب الآخر أو رقمه
admin-merge-help = العنوان كاملًا، أو الرقم في نهاية عنوان صفحته.
admin-merge-find = إظهار الحسابين
admin-merge-none = لا يوجد حساب كهذا.
admin-merge-another = اختيار حساب آخر
admin-merge-stays = هذا الحساب يبقى
admin-merge-goes = هذا الحساب يصبح جزءًا منه
admin-merge-words = تنتقل المساهمات والعضويات والإشعارات. وحيث أيّد الحسابان الفكرة نفسها أو صوّتا في قرار مفتوح يُحسب ذلك مرة واحدة. لا يستطيع أحد بعد ذلك الدخول بالحساب الثاني. تصل رسالة إلى العنوانين. لا يمكن التراجع عن هذا.
admin-merge-send = دمج هذين الحسابين
admin-merge-spaces = { $count ->
    [zero] في لا مساحة
    [one] في مساحة واحدة
    [two] في مساحتين
    [few] في { $count } مساحات
    [many] في { $count } مساحة
   *[other] في { $count } مساحة
}
admin-merge-subjects = { $count ->
    [zero] لا أفكار ولا قرارات
    [one] فكرة أو قرار واحد
    [two] فكرتان أو قراران
    [few] { $count } أفكار وقرارات
    [many] { $count } فكرة وقرارًا
   *[other] { $count } فكرة وقرار
}
admin-merge-posts = { $count ->
    [zero] لا مشاركات
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $count } مشاركات
    [many] { $count } مشاركة
   *[other] { $count } مشاركة
}
problem-merge-same = لا يمكن دمج حساب في نفسه.
problem-merge-own = لا يمكنك دمج حسابك أنت. اطلب ذلك من مسؤول آخر.
problem-merge-administrator = الحساب الذي سيزول يدير هذه المنصة. انزع منه هذه الصلاحية أولًا.
problem-merge-service = لا يمكن دمج حساب برنامج.
problem-merge-measured = أحد الحسابين مكتوم أو معلّق. يجب أن ينتهي ذلك أولًا.
problem-merge-leaving = أحد الحسابين على وشك أن يُمحى.
mail-merged-subject = حساباك في { $site } أصبحا حسابًا واحدًا
mail-merged-text = دمج أحد مسؤولي { $site } حسابين لك: كل ما قلته وقدّمته صار في مكان واحد. إن لم يكن أحدهما لك فأخبر القائمين على { $site } فورًا.
mail-merged-action = عرض حسابك

# كم في المرة الواحدة.
admin-nav-limits = الحدود
admin-nav-providers = الدخول من مكان آخر
admin-limits-title = كم في المرة الواحدة
admin-limits-words = تُبقي البرامج والسيول خارجًا دون أن تعيق أحدًا. كل عقدة تحسب لنفسها، خلال عشر دقائق ما لم يُذكر غير ذلك؛ والصفر يعني بلا حد. من يبلغ حدًّا يقرأ متى يستطيع المتابعة.
admin-limits-from = أي الحدود تسري
admin-limits-from-settings = حدود إعدادات الجهاز
admin-limits-from-here = الحدود أدناه
admin-limit-account = تغييرات حساب واحد
admin-limit-address = تغييرات من عنوان واحد في الشبكة
admin-limit-strangers = تغييرات من عنوان واحد دون تسجيل دخول
admin-limit-searches = عمليات بحث من عنوان واحد دون تسجيل دخول
admin-limit-space = تغييرات في مساحة واحدة
admin-limit-newcomers = أفكار ومشاركات حساب جديد في ساعة
admin-limit-settings = تقول الإعدادات { $number }.

# مزوّدو الهوية.
admin-providers-title = الدخول بحساب من مكان آخر
admin-providers-words = إعدادات الجهاز هي التي تسمّي المزوّدين، لأن ذلك يحتاج سرًّا. هنا ترى حالهم، ويمكنك إيقاف عرض أحدهم فورًا.
admin-providers-none-title = لم يُعدّ أي مزوّد
admin-providers-none = عبر OpenID Connect يدخل الناس بحساب منظمتهم. يبيّن ملف README كيف تُعدّ واحدًا.
admin-provider-offered = معروض
admin-provider-paused = غير معروض حاليًا
admin-provider-withdrawn = لم يعد في الإعدادات
admin-provider-accounts = { $count ->
    [zero] لا يفتح أي حساب بعد
    [one] يفتح حسابًا واحدًا
    [two] يفتح حسابين
    [few] يفتح { $count } حسابات
    [many] يفتح { $count } حسابًا
   *[other] يفتح { $count } حساب
}
admin-provider-used = آخر استخدام في { $day }
admin-provider-issuer = عنوانه
admin-provider-callback = إلى أين يعيد الناس
admin-provider-new = من لا نعرفه
admin-provider-creates = يحصل على حساب
admin-provider-links-only = لا يحصل على حساب: تُفتح الحسابات المربوطة فقط
admin-provider-address = العناوين التي يضمنها
admin-provider-trusted = تفتح الحساب صاحب ذلك العنوان بعد موافقة صاحبه
admin-provider-untrusted = لا تفتح شيئًا
admin-provider-groups = مجموعات هناك تمنح دورًا هنا
admin-provider-pause = إيقاف عرضه
admin-provider-pause-words = لن يدخل به أحد حتى تعرضه من جديد. من سجّل الدخول يبقى، والحسابات تبقى مربوطة.
admin-provider-resume = عرضه من جديد
problem-provider-paused = الدخول عبر هذا المزوّد غير معروض حاليًا. اسلك طريقًا آخر.

# A second factor that is lost.
admin-second = العامل الثاني
admin-second-end = فُقد التطبيق والرموز
admin-second-words = تأكد من أنه الشخص نفسه: اسأل عما لا يعرفه غيره، أو قابله. بعد ذلك تكفي كلمة السر أو رمز بالبريد؛ تنتهي كل جلسات الحساب، وتصله رسالة.
admin-second-send = عدم طلبه بعد الآن
