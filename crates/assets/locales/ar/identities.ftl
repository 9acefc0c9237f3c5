# الحسابات في أماكن أخرى (OpenID Connect).
providers-title = أو ادخل بحساب لك في مكان آخر
providers-go = المتابعة عبر { $name }
identities-title = حساباتك في أماكن أخرى
identities-words = يمكنك تسجيل الدخول بكل واحد منها.
identities-unlink-words = وإذا فككت ربط أحدها انتهت مشاركتك في المساحات التي أدخلك إليها.
identities-none-title = لا شيء يمكن ربطه
identities-none = لم يُهيَّأ هذا المكان لحسابات من أماكن أخرى.
identities-link = ربط حساب آخر
identity-since = مربوط منذ { $day }
identity-used = استُخدم آخر مرة في { $day }
identity-unlink = فكّ ربط { $name }
identity-link = ربط { $name }
identity-title-ready = هل تربط الحسابين؟
identity-title-first = سبق لك أن كنت هنا
identity-title-other = بدأ هذا بحساب آخر
identity-words = بعد ذلك يمكنك تسجيل الدخول هنا بحسابك لدى { $name }. هذا هو الحساب الذي أتيت منه:
identity-known-as = اسمك هناك { $name }.
identity-only-yours = لا تربطه إلا إذا كان لك: فمن يملكه يستطيع تسجيل الدخول باسمك.
identity-send = اربط الحسابين
identity-not = لا تربطهما
identity-first = يوجد حساب بالعنوان { $email }. سجّل الدخول إليه مرة واحدة لتبيّن أنه لك، ثم يمكنك أن تربط به حسابك لدى { $name }.
identity-other = كان شخص آخر سيربط حسابًا لدى { $name } في هذا المتصفح. سجّل الدخول بحسابك أنت وابدأ من جديد.
identity-to-me = اذهب إلى حسابك

problem-to-sign-in = سجّل الدخول بطريقة أخرى
problem-provider-stale = لم يبدأ هذا في هذا المتصفح، أو بدأ منذ وقت طويل. لم يُسجَّل دخول أحد.
problem-provider-denied = لم يُسمح لك بالدخول هناك، أو رفضت. لم يُسجَّل دخول أحد.
problem-provider-failed = ما عاد من هناك لا يمكن الوثوق به. لم يُسجَّل دخول أحد.
problem-provider-unreachable = لا يمكن الوصول إلى تلك الخدمة الآن. حاول لاحقًا، أو سجّل الدخول بطريقة أخرى.
problem-provider-no-account = ليس لك حساب هنا بعد، ولا يمكن إنشاؤه من هناك. اسأل من يعتني بهذا المكان.
problem-provider-no-name = لا تذكر تلك الخدمة اسمك، والحساب هنا يحتاج إليه. انضمّ بعنوان بريد إلكتروني بدلًا من ذلك.
problem-identity-taken = ذلك الحساب يخص شخصًا آخر هنا. لم يتغير شيء.
problem-identity-other = ذلك ليس حسابًا مربوطًا بحسابك. لم يتغير شيء.

mail-identity-linked-subject = حساب لدى { $provider } يفتح حسابك في { $site }
mail-identity-linked-text = من الآن فصاعدًا يستطيع من يملك هذا الحساب لدى { $provider } تسجيل الدخول باسمك.

    إن لم تكن أنت، فسجّل الدخول وفكّ ربطه.
mail-identity-linked-action = عرض حساباتك في أماكن أخرى
mail-identity-linked-why = وصلتك هذه الرسالة لأن الأمر يتعلق بكيفية دخولك.

mail-identity-unlinked-subject = حساب في مكان آخر لم يعد يفتح حسابك في { $site }
mail-identity-unlinked-text = لم يعد بإمكان أحد تسجيل الدخول باسمك بذلك الحساب لدى { $provider }.

    إن لم تكن أنت، فسجّل الدخول وتحقق من طرق دخولك.
mail-identity-unlinked-action = عرض حساباتك في أماكن أخرى
mail-identity-unlinked-why = وصلتك هذه الرسالة لأن الأمر يتعلق بكيفية دخولك.
