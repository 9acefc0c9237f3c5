# The frame of every page and its parts.

frame-about = مكان تقول فيه مؤسسة وكل من يعنيهم أمرها ما ينبغي أن يتغير، ويتحاورون فيه، ويقررون، ويمكنهم التحقق من كل خطوة.
frame-skip = الانتقال إلى المحتوى
frame-rail = إلى جانب هذه الصفحة

nav-main = القائمة الرئيسية
nav-home = الرئيسية
nav-spaces = المساحات
nav-me = حسابي
nav-sign-in = الدخول
nav-search = بحث
nav-notices = الجديد
nav-language = اللغة:

crumbs-label = موقعك الحالي

space-nav-label = { $space }: الأقسام
space-nav-overview = نظرة عامة
space-nav-ideas = الأفكار
space-nav-decisions = القرارات
space-nav-charter = الميثاق
space-nav-members = الأعضاء

foot-accessibility = سهولة الوصول
foot-shortcuts = المفاتيح
foot-api = للبرامج (OpenAPI)
foot-licence = Cocreate برنامج حر:
foot-look = المظهر

say-failed = لم يصلنا ذلك. نعيد الآن إرساله بالطريقة المعتادة.
say-unreachable = تعذّر الوصول إلينا الآن. ما كتبته ما زال هنا: يمكنك المحاولة بعد قليل.
say-undone = لم يصلنا ذلك، فعاد كل شيء كما كان. يمكنك المحاولة بعد قليل.
# The script puts the number where { "{n}" } stands.
say-new-posts-zero = لا مداخلات جديدة
say-new-posts-one = مداخلة جديدة
say-new-posts-two = مداخلتان جديدتان
say-new-posts-few = { "{n}" } مداخلات جديدة
say-new-posts-many = { "{n}" } مداخلة جديدة
say-new-posts-other = { "{n}" } مداخلة جديدة
news-show = عرضها
post-new = جديد

sheet-close = إغلاق
palette-label = إلى أين، أو ماذا تريد أن تفعل؟
palette-found-zero = لا شيء هنا يبدأ بهذه الكلمات.
palette-found-one = نتيجة واحدة
palette-found-two = نتيجتان
palette-found-few = { "{n}" } نتائج
palette-found-many = { "{n}" } نتيجة
palette-found-other = { "{n}" } نتيجة

# Words before others: in the title of a page whose form came back.
before = { $words }:
errors-title =
    { $count ->
        [zero] لا شيء يحتاج إلى تصحيح
        [one] أمر واحد يحتاج إلى تصحيح
        [two] أمران يحتاجان إلى تصحيح
        [few] { $count } أمور تحتاج إلى تصحيح
        [many] { $count } أمرًا يحتاج إلى تصحيح
       *[other] { $count } أمر يحتاج إلى تصحيح
    }
field-optional = (اختياري)

knot-experience = التجربة
knot-idea = الفكرة
knot-option = الخيار
knot-decision = القرار
knot-commitment = الالتزام
knot-value = القيمة
knot-not-yet = ليس بعد
knot-here = هنا

power-host = مضيف
power-steward = مشرف
power-participant = مشارك
power-observer = مراقب
power-neutral = طرف محايد
# On something that only members of one group see.
only-group = { $group } فقط

bead-stands-for =
    { $count ->
        [zero] كل خرزة لا تمثّل أي مداخلة.
        [one] كل خرزة تمثّل مداخلة واحدة.
        [two] كل خرزة تمثّل مداخلتين.
        [few] كل خرزة تمثّل { $count } مداخلات.
        [many] كل خرزة تمثّل { $count } مداخلة.
       *[other] كل خرزة تمثّل { $count } مداخلة.
    }

cost-none = بلا تكلفة محددة

problem-not-found-why = ربما نُقل، أو ربما كان في مساحة لا يمكنك رؤيتها. إذا وصلك الرابط من أحد، فيمكنك طلب دعوة منه.
problem-to-spaces = الذهاب إلى المساحات

# Whoever speaks under a mask.
a-member-of = عضو من { $group }
a-member = أحد الأعضاء
pseudonym = (اسم مستعار)
