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
