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
