# The frame of every page and its parts.

frame-skip = الانتقال إلى المحتوى
frame-rail = إلى جانب هذه الصفحة

nav-main = القائمة الرئيسية
nav-home = الرئيسية
nav-spaces = المساحات
nav-me = حسابي
nav-sign-in = الدخول

crumbs-label = موقعك الحالي

space-nav-label = { $space }: الأقسام
space-nav-overview = نظرة عامة
space-nav-ideas = الأفكار
space-nav-decisions = القرارات
space-nav-charter = الميثاق
space-nav-members = الأعضاء

foot-api = كل ما هنا متاح للبرامج (OpenAPI)
foot-licence = Cocreate برنامج حر:
foot-language = اللغة: { $language }

say-failed = لم يصلنا ذلك. نعيد الآن إرساله بالطريقة المعتادة.
say-unreachable = تعذّر الوصول إلينا الآن. ما كتبته ما زال هنا: يمكنك المحاولة بعد قليل.
# The script puts the number where { "{n}" } stands.
say-new-posts-zero = لا مداخلات جديدة
say-new-posts-one = مداخلة جديدة
say-new-posts-two = مداخلتان جديدتان
say-new-posts-few = { "{n}" } مداخلات جديدة
say-new-posts-many = { "{n}" } مداخلة جديدة
say-new-posts-other = { "{n}" } مداخلة جديدة

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

bead-stands-for = كل خرزة تمثّل { $count }.

cost-none = بلا تكلفة محددة

problem-not-found-why = ربما نُقل، أو ربما كان في مساحة لا يمكنك رؤيتها. إذا وصلك الرابط من أحد، فيمكنك طلب دعوة منه.
problem-to-spaces = الذهاب إلى المساحات
