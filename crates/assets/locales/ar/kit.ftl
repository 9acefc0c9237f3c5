language-name = العربية

# The mark before it says that it reads from right to left, which the letters of a zone alone would not.
date-and-time = {"\u200F"}{ $date }، { $time } { $zone }
money = { $amount }{"\u00A0"}{ $currency }

problem-not-found = لا شيء هنا، أو لا شيء يمكنك رؤيته.
problem-sign-in = يلزم تسجيل الدخول أولًا.
problem-invalid = شيء مما أرسلته يحتاج إلى مراجعة.
problem-members-only = هذا لأعضاء المساحة فقط.
problem-not-permitted = لا تسمح لك قواعد هذه المساحة بذلك.
problem-cross-site = جاء هذا من موقع آخر، فلم يتغير شيء.
problem-wrong-state = فات أوان ذلك، أو لم يحن بعد.
problem-lost-a-race = فعل شخص آخر الشيء نفسه في اللحظة نفسها. يُرجى تحديث الصفحة.
problem-idempotency-key-reused = سبق استخدام هذا المفتاح لطلب آخر.
problem-edited-meanwhile = عدّل شخص آخر هذا في أثناء ذلك. يُرجى فتحه من جديد ثم إجراء تعديلك.
problem-dialogue-full = بلغ هذا الحوار نهايته. يمكنك فتح حوار جديد.
problem-too-many = تكرر ذلك أكثر من اللازم.
problem-again-seconds = { $count ->
    [zero] حاول من جديد الآن.
    [one] حاول من جديد بعد ثانية واحدة.
    [two] حاول من جديد بعد ثانيتين.
    [few] حاول من جديد بعد { $count } ثوانٍ.
    [many] حاول من جديد بعد { $count } ثانية.
   *[other] حاول من جديد بعد { $count } ثانية.
}
problem-again-minutes = { $count ->
    [zero] حاول من جديد الآن.
    [one] حاول من جديد بعد دقيقة واحدة.
    [two] حاول من جديد بعد دقيقتين.
    [few] حاول من جديد بعد { $count } دقائق.
    [many] حاول من جديد بعد { $count } دقيقة.
   *[other] حاول من جديد بعد { $count } دقيقة.
}
problem-again-hours = { $count ->
    [zero] حاول من جديد الآن.
    [one] حاول من جديد بعد ساعة واحدة.
    [two] حاول من جديد بعد ساعتين.
    [few] حاول من جديد بعد { $count } ساعات.
    [many] حاول من جديد بعد { $count } ساعة.
   *[other] حاول من جديد بعد { $count } ساعة.
}
problem-prove-yourself = أثبت هويتك مرة أخرى، ثم يمكن المتابعة.
problem-needs-approval = يجب أن يوافق على ذلك أولًا من يعتني بالمساحة.
problem-token-scope = لم يُنشأ هذا الرمز لذلك.
problem-muted = لا يمكنك التحدث هنا في الوقت الحالي. يمكنك القراءة والدعم والتصويت.
problem-too-large = هذا أكبر من أن يُرسل دفعة واحدة.
problem-unsupported-media-type = يُقبل الإرسال بنموذج أو بصيغة JSON.
problem-method-not-allowed = هذا العنوان لا يتيح ذلك.
problem-broken = حدث خلل من جهتنا. لم يتغير شيء.

flaw-not-your-group = أنت لا تتحدث باسم هذه المجموعة.
flaw-required = هذا مطلوب.
flaw-too-long = الحد الأقصى لعدد الأحرف: { $limit }.
flaw-too-short = الحد الأدنى لعدد الأحرف: { $limit }.
flaw-wrong-type = هذه ليست الصيغة المطلوبة.
flaw-unknown-field = لا يوجد حقل بهذا الاسم.
flaw-unknown-choice = يلزم الاختيار مما هو معروض.
flaw-given-twice = ورد هذا مرتين.
flaw-unknown = لا وجود لهذا هنا.
flaw-not-utf8 = هذا ليس نصًا مقروءًا (UTF-8).
flaw-not-json = هذه ليست بيانات JSON مقروءة.
flaw-not-an-object = يجب أن يكون هذا كائن JSON.
flaw-not-a-key = يتكوّن هذا من 1 إلى 200 من محارف ASCII المرئية.
flaw-not-a-number = يُكتب هنا رقم، مثل 1200 أو 1200.50.
flaw-negative = لا يمكن أن يكون هذا أقل من صفر.
flaw-too-large = هذا أكبر مما يمكن حسابه.
flaw-too-precise = المنازل العشرية هنا أكثر مما تقبله العملة.
