# Accounts of programs.

admin-nav-services = البرامج
program-name = { $name } (برنامج)
program-words = هذا برنامج. أحد القائمين على هذا الموقع مسؤول عنه، وليس له صوت.
programs-title = البرامج
programs-words = للبرنامج حساب خاص به لا تفتحه إلا الرموز. يقول عن نفسه إنه برنامج، وليس له صوت، ولا يُسأل عن شيء ولا يشرف على أحد. أنت مسؤول عمّا تنشئه.
programs-see = عرض رموزه ومساحاته
programs-answers = { $name } مسؤول عنه
programs-ended = انتهى
programs-ended-words = أُنهي هذا البرنامج. ما قاله يبقى.
programs-ended-stays = لا يمكنه أن يبدأ من جديد. أنشئ غيره.
programs-tokens-count =
    { $count ->
        [zero] لا رمز يفتحه
        [one] رمز واحد يفتحه
        [two] رمزان يفتحانه
        [few] { $count } رموز تفتحه
        [many] { $count } رمزًا تفتحه
       *[other] { $count } رمز تفتحه
    }
programs-spaces-count =
    { $count ->
        [zero] لا يشارك في أي مساحة
        [one] يشارك في مساحة واحدة
        [two] يشارك في مساحتين
        [few] يشارك في { $count } مساحات
        [many] يشارك في { $count } مساحةً
       *[other] يشارك في { $count } مساحة
    }
programs-pages = صفحات البرامج
programs-more = المزيد من البرامج
programs-new = برنامج جديد
programs-name = ما اسمه؟
programs-name-help = يرى الآخرون هذا الاسم، وقبله علامة البرامج.
programs-make = إنشاء حسابه
programs-tokens-none = لا رمز بعد: لا شيء يفتح هذا الحساب.
programs-scopes-help = لا يستطيع البرنامج أكثر مما تختاره.
programs-scope-read = قراءة ما هو عام والمساحات التي يشارك فيها
programs-scope-contribute = كتابة الأفكار والمشاركات حيث يشارك
programs-what-it-did = ما فعله
programs-end = إنهاء هذا البرنامج
programs-end-words = رموزه لا تفتح شيئًا من الآن، ولا يشارك في أي مساحة. ما قاله يبقى.
programs-end-send = إنهاؤه الآن
programs-spaces = أين يشارك
programs-spaces-words = في المساحات العامة، وفي التي تستضيفها بنفسك.
programs-spaces-none = لا يشارك في أي مساحة تراها.
programs-spaces-change = عرض مساحاته وتغييرها
programs-space-end = إنهاء مشاركته
programs-place = دعه يشارك في مساحة
programs-place-space = رقم المساحة
programs-place-help = يقع في عنوان المساحة: 7 في ‎/spaces/7‎.
programs-place-power = ماذا يستطيع هناك؟
programs-power-participant = كتابة الأفكار والمشاركات
programs-power-observer = القراءة فقط
programs-place-send = دعه يشارك
problem-people-only = هذا للناس: لكل واحد صوت، وليس للبرنامج صوت.
problem-program-power = لا يستطيع البرنامج إلا أن يشارك أو يراقب.
problem-program-needs-host = لا يُدخل البرنامج إلا مضيف هذه المساحة.
problem-program-ended = أُنهي هذا البرنامج. أنشئ غيره.
