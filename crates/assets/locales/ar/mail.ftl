# Letters. Those of a kind are mail-KIND-subject, -text, and where there are any -action (the button) and -why.

mail-greeting = مرحبًا { $name }،
mail-from = أُرسلت هذه الرسالة من { $site }.
mail-stop = إيقاف هذه الرسائل

mail-test-subject = تجربة إلى { $name } في { $site }
mail-test-text = كُتبت هذه الرسالة للتحقق من وصول الرسائل.
mail-test-action = الذهاب إلى { $site }

# The page on which developers look into the letters of the demo.
dev-mail-title = رسائل العرض التجريبي
dev-mail-words = لا شيء يغادر هذا الجهاز: الرسائل التي كانت ستُرسل تُحفظ هنا، الأحدث أولًا.
dev-mail-text = النص
dev-mail-headers = الترويسات
dev-mail-html = HTML
dev-mail-none-title = لا رسائل بعد
dev-mail-none = كل ما يُرسل بالبريد من الآن فصاعدًا يظهر هنا.

# News by mail: the letter, what one chooses, and how one stops it.
mail-news-subject =
    { $count ->
        [zero] لا جديد في { $site }
        [one] خبر واحد في { $site }
        [two] خبران في { $site }
        [few] { $count } أخبار في { $site }
        [many] { $count } خبرًا في { $site }
       *[other] { $count } خبر في { $site }
    }
mail-news-text = حدث هذا حيث تشارك، ولم تره بعد.
mail-news-why = تصلك هذه الرسالة لأنك تتابع ما تتحدث عنه.
mail-news-more = اعرض كل إشعاراتك
mail-news-choose = اختر ما يصلك بالبريد
mail-choices-title = ما يصلك بالبريد
mail-choices-unconfirmed = لا يُرسل إليك شيء بعد: أكّد أولًا عنوان بريدك الإلكتروني.
mail-everywhere-title = في كل مكان
mail-everywhere-label = أخبار ما تتابعه
mail-everywhere-help = لكل مساحة لا تختار لها شيئًا آخر أدناه.
mail-spaces-title = كل مساحة على حدة
mail-choice-of = أخبار { $space }
mail-pace-at-once = فورًا، خلال دقائق
mail-pace-daily = كل صباح، إن كان هناك جديد
mail-pace-weekly = صباح الاثنين، إن كان هناك جديد
mail-pace-nothing = لا شيء
mail-pace-as-everywhere = كما في كل مكان
mail-choose-send = حفظ
mail-what-title = ما هذه الرسائل
mail-what = رسالة واحدة لكل المساحات معًا، فيها ما حدث فيما تتابعه ولماذا يصلك خبره. وحيث لم يحدث شيء لا تأتي رسالة.
mail-codes = الرموز والدعوات تصل دائمًا، مهما اخترت هنا.
mail-stop-title = إيقاف الرسائل
mail-stop-all = لن تصلك أخبار بالبريد بعد الآن من أي مساحة.
mail-stop-one = لن تصلك أخبار بالبريد بعد الآن من المساحة التي تدور حولها هذه الرسالة.
mail-stop-send = أوقفها
mail-stop-choose = اختر بدل ذلك ما يصلك بالبريد
mail-stopped-title = لا رسائل بعد الآن
mail-stopped-all = لم تعد تصلك أخبار بالبريد من أي مساحة.
mail-stopped-one = لم تعد تصلك أخبار بالبريد من المساحة التي كانت الرسالة حولها.
mail-choices-link = اختر ما يصلك بالبريد

mail-passkey-added-subject = مفتاح مرور جديد لحسابك
mail-passkey-added-text = مفتاح المرور «{ $key }» يفتح حسابك من الآن. إن لم تكن أنت، فأزِله وأنهِ الجلسات التي لا تعرفها.
mail-passkey-added-action = انظر إلى مفاتيح مرورك

mail-passkey-removed-subject = أُزيل مفتاح مرور
mail-passkey-removed-text = لم يعد أحد مفاتيح المرور يفتح حسابك. إن لم تكن أنت، فانظر إلى مفاتيحك وجلساتك.
mail-passkey-removed-action = انظر إلى مفاتيح مرورك

mail-passkey-copied-subject = ربما نُسخ أحد مفاتيح مرورك
mail-passkey-copied-text = حاول أحدهم الدخول بأحد مفاتيح مرورك ولم يكن عدّه كما ينبغي، فرُفض. أزِله وأضف مفتاحًا جديدًا.
mail-passkey-copied-action = انظر إلى مفاتيح مرورك

mail-second-on-subject = حسابك يطلب الآن عاملًا ثانيًا
mail-second-on-text = من يسجّل الدخول بكلمة مرورك أو برمز البريد يحتاج من الآن إلى رمز من تطبيقك. إن لم تكن أنت من أعدّ ذلك، فاكتب إلى من يشغّل هذا الموقع.
mail-second-on-action = انظر

mail-second-off-subject = لم يعد حسابك يطلب عاملًا ثانيًا
mail-second-off-text = تكفي من جديد كلمة مرورك أو رمز البريد. إن لم تكن أنت، فاختر كلمة مرور جديدة وأنهِ الجلسات التي لا تعرفها.
mail-second-off-action = انظر

mail-codes-renewed-subject = لديك رموز استرداد جديدة
mail-codes-renewed-text = لم تعد الرموز القديمة صالحة. إن لم تكن أنت، فاختر كلمة مرور جديدة وأنهِ الجلسات التي لا تعرفها.
mail-codes-renewed-action = انظر

mail-token-made-subject = رمز جديد لبرنامج
mail-token-made-text = أُنشئ في حسابك الرمز «{ $key }»: البرنامج الذي يحمله يتصرّف باسمك. إن لم تكن أنت، فألغِه وأنهِ الجلسات التي لا تعرفها.
mail-token-made-action = انظر إلى رموزك

mail-new-browser-subject = سُجّل الدخول باسمك في متصفّح جديد
mail-new-browser-text = المتصفّح: { $browser }. إن كنت أنت، فلا شيء عليك فعله. وإلا فأنهِ تلك الجلسة واختر كلمة مرور جديدة.
mail-new-browser-action = انظر أين سجّلت دخولك
