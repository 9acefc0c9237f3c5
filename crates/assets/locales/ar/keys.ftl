# مفاتيح البيت: الجلسات والرموز ومفاتيح المرور والعوامل الثانية.

keys-back = رجوع
keys-sessions = أين سجّلت دخولك
keys-sessions-title = أين سجّلت دخولك
keys-sessions-words = كل سطر هو متصفّح سُجّل الدخول فيه باسمك. أنهِ ما لا تعرفه أو ما لم تعد تستخدمه.
keys-session-browser-on = { $browser } على { $system }
keys-session-unknown = متصفّح غير معروف
keys-session-this = هذه الجلسة
keys-session-by-password = بكلمة مرورك
keys-session-by-code = برمز وصل بالبريد
keys-session-by-passkey = بمفتاح مرور
keys-session-by-provider = عبر حساب آخر لك
keys-session-since = منذ
keys-session-used = آخر استخدام
keys-session-end = إنهاء
keys-sessions-end = إنهاء كل الجلسات الأخرى

keys-tokens = رموز للبرامج
keys-tokens-title = رموز للبرامج
keys-tokens-words = البرنامج الذي يحمل أحد هذه الرموز يتصرّف باسمك في حدود الرمز. ألغِ ما لم تعد تحتاج إليه.
keys-tokens-none-title = لا برنامج يتصرّف باسمك
keys-tokens-none = بالرمز يستطيع برنامج لك أن يفعل باسمك ما تستطيع فعله هنا، بقدر ما تسمح به.
keys-token-new = رمز جديد
keys-token-new-title = رمز لبرنامج
keys-token-name = ما الغرض منه؟
keys-token-name-help = لكي تتعرّف عليه: «كشك القاعة».
keys-token-scopes = فيمَ يجوز استخدامه؟
keys-token-scopes-help = أقلّ ما يكفي. لا يسمح أبدًا بأكثر مما يجوز لك أنت.
keys-token-days = لكم يومًا؟
keys-token-days-help =
    { $count ->
        [zero] لا يوم.
        [one] يوم واحد على الأكثر.
        [two] يومان على الأكثر. بعد ذلك لا يفتح شيئًا.
        [few] { $count } أيام على الأكثر. بعد ذلك لا يفتح شيئًا.
        [many] { $count } يومًا على الأكثر. بعد ذلك لا يفتح شيئًا.
       *[other] { $count } يوم على الأكثر. بعد ذلك لا يفتح شيئًا.
    }
keys-token-make = إنشاء الرمز
keys-token-made = رمزك الجديد
keys-token-secret = الرمز «{ $name }»
keys-token-once = انسخه الآن واحفظه حيث لا يقرؤه إلا برنامجك. يُعرض هذه المرة فقط؛ ولا نحتفظ نحن إلا ببصمته.
keys-token-how = يرسله برنامجك مع كل طلب في هذه الترويسة:
keys-token-kept = لقد حفظته
keys-token-until = حتى { $day }
keys-token-unused = لم يُستخدم بعد
keys-token-over = انتهى
keys-token-revoke = إلغاء

scope-read = القراءة
scope-contribute = المشاركة
scope-organise = رعاية المساحات
scope-account = حسابك
scope-administer = الإدارة
scope-help-read = قراءة ما يجوز لك قراءته
scope-help-contribute = المشاركة: الأفكار والمشاركات والدعم وأوراق الاقتراع
scope-help-organise = رعاية المساحات: الردود والأعضاء والمواثيق
scope-help-account = قراءة ما يخصّك وتغييره: الملف والأخبار والبريد
scope-help-administer = إدارة هذا الموقع

flaw-token-name-required = قل ما الغرض من الرمز.
flaw-token-scopes-required = اختر واحدًا على الأقل.

keys-passkeys = مفاتيح المرور
keys-passkeys-words = بمفتاح المرور تدخل ببصمتك أو وجهك أو رمز جهازك. لا يعمل إلا هنا، فلا يستطيع أحد أن يستدرجه منك.
keys-passkeys-yours = مفاتيح مرورك
keys-passkey-remove = إزالة
keys-passkey-add-title = إضافة مفتاح مرور
keys-passkey-add = إضافة
keys-passkey-name = ماذا تسمّي هذا الجهاز؟
keys-passkey-name-help = لكي تتعرّف على المفتاح: «هاتفي».
keys-passkey-no-script = لا يستطيع المتصفّح إنشاء مفتاح مرور إلا إذا سُمح له بتشغيل برنامجنا النصّي. كلمة مرورك ورموز البريد تعمل من دونه.
keys-passkey-never = هذا المتصفّح لا يعرف مفاتيح المرور. كلمة مرورك ورموز البريد تعمل فيه.
keys-passkey-cancelled = توقّف ذلك قبل أن يكتمل. أعد المحاولة حين تشاء.
keys-passkey-failed = لم ينجح ذلك في هذا المتصفّح. ادخل بطريقة أخرى أو أعد المحاولة.
keys-passkey-enter = تسجيل الدخول بمفتاح مرور
keys-passkey-enter-no-script = تسجيل الدخول بمفتاح مرور يحتاج إلى برنامجنا النصّي. كل الطرق الأخرى تعمل من دونه.
keys-passkey-prove = استخدام مفتاح مرور
keys-passkey-prove-no-script = استخدام مفتاح مرور يحتاج إلى برنامجنا النصّي. كل الطرق الأخرى تعمل من دونه.

keys-second = العامل الثاني
keys-second-title = عامل ثانٍ
keys-second-words = بعد كلمة مرورك أو رمز البريد يُطلب منك رمز يحسبه تطبيق على هاتفك. من عرف كلمة مرورك وحدها يبقى خارجًا.
keys-second-on = يُطلب الآن
keys-second-off = لا يُطلب بعد. تحتاج إلى تطبيق يحسب الرموز: كثير من مديري كلمات المرور يفعلون ذلك، وكل تطبيق مصادقة.
keys-second-begin = ربط تطبيق
keys-second-connect = اربط تطبيقك
keys-second-scan = دع التطبيق ينظر إلى هذه الصورة.
keys-second-picture = رمز QR يحوي السرّ المكتوب بالأحرف أدناه
keys-second-open = أو افتح تطبيق هذا الجهاز
keys-second-type = أو اكتب فيه هذا السرّ:
keys-second-code = الرمز الذي يعرضه التطبيق الآن
keys-second-code-help = ستة أرقام.
keys-second-confirm = اطلبه منّي من الآن
keys-second-forget = لا تربط تطبيقًا
keys-second-end-title = إيقافه
keys-second-end-words = عندها يُنسى التطبيق ورموز الاسترداد.
keys-second-end = إيقاف العامل الثاني
keys-recovery = رموز الاسترداد
keys-recovery-left =
    { $count ->
        [zero] لم يبقَ أي رمز ليوم تفقد فيه التطبيق.
        [one] بقي رمز واحد ليوم تفقد فيه التطبيق.
        [two] بقي رمزان ليوم تفقد فيه التطبيق.
        [few] بقيت { $count } رموز ليوم تفقد فيه التطبيق.
        [many] بقي { $count } رمزًا ليوم تفقد فيه التطبيق.
       *[other] بقي { $count } رمز ليوم تفقد فيه التطبيق.
    }
keys-recovery-renew = احصل على رموز جديدة
keys-recovery-title = رموز الاسترداد الخاصة بك
keys-recovery-words = كل واحد منها يحلّ مرة واحدة محلّ رمز من تطبيقك. اكتبها أو اطبعها واحفظها بعيدًا عن هاتفك: لا تُعرض إلا الآن.
keys-recovery-kept = لقد حفظتها

keys-step-title = خطوة أخرى
keys-step-words = حسابك يطلب عاملًا ثانيًا. لم يكتمل تسجيل دخولك بعد.
keys-step-kept = حسابك يطلب عاملًا ثانيًا. ما أرسلته محفوظ في هذه الصفحة ويدخل بعد ذلك.
keys-step-code = رمز تطبيقك
keys-step-code-help = ستة أرقام؛ أو أحد رموز الاسترداد.
keys-step-again = ابدأ من جديد

flaw-passkey-name-required = قل ماذا تسمّي هذا الجهاز.
flaw-passkey-late = استغرق هذا وقتًا طويلًا أو استُخدم من قبل. أعد المحاولة.
flaw-passkey-refused = مفتاح المرور هذا لا يفتح حسابًا هنا.
flaw-passkey-copied = ربما نُسخ مفتاح المرور هذا، لذلك رُفض. ادخل بطريقة أخرى وأزِله.
flaw-second-wrong = هذا ليس رمزًا من تطبيقك، أو استُخدم من قبل. انتظر الرمز التالي.
flaw-second-over = استغرق تسجيل الدخول هذا وقتًا طويلًا أو محاولات كثيرة. ابدأ من جديد.
problem-passkeys-need-a-name = مفاتيح المرور تحتاج إلى موقع له اسم. يستطيع من يشغّله ضبط عنوانه (public_url).
problem-last-way-in = هذه آخر طريقة لك للدخول. أضف طريقة أخرى أولًا ثم أزِلها.
problem-second-factor-on = يُطلب عامل ثانٍ بالفعل.
problem-second-factor-off = لا يُطلب عامل ثانٍ.
