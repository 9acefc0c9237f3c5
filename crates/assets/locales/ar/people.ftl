# Accounts and sessions.

people-sign-in = تسجيل الدخول
people-sign-in-title = أهلًا بك حول الطاولة
people-sign-in-link = تسجيل الدخول
people-signed-in-as = دخولك الآن باسم { $name }. وتسجيل الدخول من جديد يحل محله.
people-email = البريد الإلكتروني
people-email-help = لا يراه أحد سواك.
people-password = كلمة المرور
people-password-help = 8 أحرف على الأقل، من أي نوع.
people-new-here = أول مرة هنا؟
people-sign-up-link = الانضمام ببريد إلكتروني.
people-look-around = يمكنك أيضًا التجول أولًا: ما هو عام لا يحتاج إلى حساب.
people-sign-up = الانضمام
people-sign-up-title = لك مكان حول الطاولة
people-name = اسمك هنا
people-name-help = يراه الآخرون إلى جانب كتاباتك.
people-been-here = سبق لك الانضمام؟

people-demo-title = هذا عرض تجريبي: اختر شخصية
people-demo-words = كل ما هنا خيالي. وكلمة المرور لكل هذه الشخصيات «{ $password }».
people-demo-host = المضيف: مسؤول عن قاعة السوق
people-demo-steward = المشرف: يعتني بها
people-demo-participant = المشارك: يشارك فيها
people-demo-observer = المراقب: يقرأ ويتابع
people-demo-neutral = الطرف المحايد: يفصل حيث تنص القواعد على ذلك
people-demo-administrator = مديرة الموقع: ترى من هنا وكيف حال الموقع
people-demo-act-host = الدخول بصفة مضيف
people-demo-act-steward = الدخول بصفة مشرف
people-demo-act-participant = الدخول بصفة مشارك
people-demo-act-observer = الدخول بصفة مراقب
people-demo-act-neutral = الدخول بصفة طرف محايد
people-demo-act-administrator = الدخول بصفة المديرة

people-me-title = أنت { $name }
people-here-since = هنا منذ { $day }
people-my-spaces = مساحاتك
people-no-spaces-title = لست في أي مساحة بعد
people-no-spaces = يمكنك الانضمام إلى مساحة تعنيك، واختيار فئتك فيها.
people-find-space = عرض المساحات
people-more-spaces = مزيد من مساحاتك
people-you-are-host = أنت من المضيفين
people-you-are-steward = أنت من المشرفين
people-you-are-participant = أنت من المشاركين
people-you-are-observer = أنت من المراقبين
people-you-are-neutral = أنت طرف محايد
people-you-speak-as = فئتك هنا:
people-member-since = منذ { $day }
people-language = لغتك
people-language-words = تظهر الصفحات بهذه اللغة أينما سجّلت الدخول.
people-session = هذا الجهاز
people-sign-out = تسجيل الخروج
people-sign-out-words = إذا كان الجهاز يستخدمه آخرون أيضًا، يُرجى تسجيل الخروج عند المغادرة. وتُمحى عندئذ المسودات المحفوظة عليه.

# What is to be put right in a form, where a field has words of its own.
flaw-person-name-required = اسمك مطلوب.
flaw-person-name-too-long = اسمك طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-person-email-required = بريدك الإلكتروني مطلوب.
flaw-person-email-not-an-email = يُكتب بريدك الإلكتروني على هيئة name@example.org.
flaw-person-email-too-long = بريدك الإلكتروني طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-person-email-taken = سبق الانضمام بهذا البريد الإلكتروني. إن كان بريدك، فيمكنك تسجيل الدخول.
flaw-person-password-required = كلمة المرور مطلوبة.
flaw-person-password-too-short = كلمة المرور قصيرة. الحد الأدنى لعدد الأحرف: { $limit }.
flaw-person-password-too-long = كلمة المرور طويلة. الحد الأقصى لعدد الأحرف: { $limit }.

flaw-taken = سبق استخدام هذا. إن كان لك، فيمكنك تسجيل الدخول.
flaw-not-an-email = يُكتب العنوان على هيئة name@example.org.
flaw-wrong-credentials = لا يوجد حساب بهذا البريد الإلكتروني وكلمة المرور هذه.
people-administration = الإدارة
