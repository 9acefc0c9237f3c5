# Decisions: ballots, closure, outcome.

decisions-title = ما قرّرناه، وما لا يزال مفتوحًا
decisions-crumb = القرارات
decisions-empty = لم يُطرح شيء للتصويت بعد
decisions-empty-words = متى عُرفت تكلفة الأفكار، يمكن للمشرف أن يسأل الجميع: أيّ منها تموّله الميزانية؟
decisions-to-ideas = الاطلاع على الأفكار
decisions-open = مفتوحة للتصويت
decisions-counting = قيد الفرز
decisions-decided = محسومة
decisions-until = يمكنك التصويت حتى { $moment }
decisions-decided-on = حُسم في { $day }
decisions-funded =
    { $count ->
        [zero] لم تُموَّل أي فكرة
        [one] مُوّلت فكرة واحدة
        [two] مُوّلت فكرتان
        [few] مُوّلت { $count } أفكار
        [many] مُوّلت { $count } فكرة
       *[other] مُوّلت { $count } فكرة
    }
decisions-more = مزيد من القرارات
decisions-older = قرارات أقدم
decisions-put = طرح سؤال
decisions-put-words = يطرح المشرفون قرارًا للتصويت متى عُرفت تكلفة الأفكار.

decision-open-one = طرح قرار للتصويت
decision-state-closed = يجري فرز أوراق الاقتراع
decision-options =
    { $count ->
        [zero] لا أفكار
        [one] فكرة واحدة
        [two] فكرتان
        [few] { $count } أفكار
        [many] { $count } فكرة
       *[other] { $count } فكرة
    }
decision-costed =
    { $count ->
        [zero] لا فكرة لها تكلفة
        [one] واحدة لها تكلفة
        [two] اثنتان لهما تكلفة
        [few] { $count } لها تكلفة
        [many] { $count } لها تكلفة
       *[other] { $count } لها تكلفة
    }
decision-ballots =
    { $count ->
        [zero] لا أوراق اقتراع
        [one] ورقة اقتراع واحدة
        [two] ورقتا اقتراع
        [few] { $count } أوراق اقتراع
        [many] { $count } ورقة اقتراع
       *[other] { $count } ورقة اقتراع
    }
decision-ballots-so-far =
    { $count ->
        [0] لم يصوّت أحد بعد
        [zero] لم يصوّت أحد بعد
        [one] صوّت شخص واحد
        [two] صوّت شخصان
        [few] صوّت { $count } أشخاص
        [many] صوّت { $count } شخصًا
       *[other] صوّت { $count } شخص
    }
decision-members =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
decision-supports =
    { $count ->
        [0] لم يؤيدها أحد بعد
        [zero] لم يؤيدها أحد بعد
        [one] يؤيدها شخص واحد
        [two] يؤيدها شخصان
        [few] يؤيدها { $count } أشخاص
        [many] يؤيدها { $count } شخصًا
       *[other] يؤيدها { $count } شخص
    }

decision-how = كيف يُتخذ القرار
decision-how-words = بالحصص المتساوية: لكل ورقة اقتراع حصة متساوية من الميزانية، لا تُنفَق إلا على الأفكار المختارة فيها. فلا تطغى الفئات الكبيرة على الصغيرة، بل تنال كل فئة ما تكفي حصتها لتمويله.
decision-who = مَن يحق له التصويت
decision-who-words = لكل عضو مشارك ورقة اقتراع واحدة، ولا ترجح ورقة على أخرى.

decision-new-title = طرح سؤال على الجميع
decision-new-empty = لم تُحدَّد تكلفة أي فكرة بعد
decision-new-empty-words = لا تُنفَق الميزانية إلا على أفكار معروفة التكلفة. يلزم تحديد تكلفة الأفكار أولًا، ثم العودة إلى هنا.
decision-question = السؤال
decision-question-help = جملة واحدة يُجاب عنها بالاختيار من بين الأفكار.
decision-explanation = ما ينبغي أن يعرفه الناس قبل الاختيار
decision-explanation-help = يمكنك استخدام Markdown.
decision-budget = الميزانية
decision-budget-help = أقصى ما يمكن إنفاقه في المجموع.
decision-closes = آخر موعد للتصويت
decision-closes-help = التاريخ والوقت بتوقيت UTC. يمكن التصويت وتعديل الأوراق حتى ذلك الحين.
decision-ideas = ما الأفكار التي توضع على ورقة الاقتراع؟
decision-ideas-help = تُحفظ عناوينها وتكاليفها كما هي الآن. ولا يجوز أن تتجاوز تكلفة أي منها الميزانية.
decision-new-note = يختار الأعضاء ما يريدون من الأفكار، ويمكنهم تعديل أوراقهم حتى النهاية. ثم تُفرز الأوراق بطريقة الحصص المتساوية، ويرى الجميع كل خطوة.
decision-open-this = طرح القرار للتصويت
decision-new-back = العودة إلى القرارات
# The number that is ticked is counted by the browser: the sentence cannot choose its form by it.
decision-tally =
    { $count ->
        [zero] المختار: { $ticked }، ولا أفكار متاحة.
        [one] المختار: { $ticked } من فكرة واحدة.
        [two] المختار: { $ticked } من فكرتين.
        [few] المختار: { $ticked } من { $count } أفكار.
        [many] المختار: { $ticked } من { $count } فكرة.
       *[other] المختار: { $ticked } من { $count } فكرة.
    }

decision-thread = خيط هذا القرار
decision-knot-open = هنا، التصويت مفتوح
decision-knot-closed = هنا، قيد الفرز
decision-knot-decided = هنا، حُسم
decision-until-vote = يمكنك التصويت حتى { $moment }
decision-until-change = يمكنك تعديل ورقتك حتى { $moment }
decision-private = لا أحد سواك يرى ما اخترته.
decision-sums = تكلفتها كلها معًا { $sum }، والميزانية { $budget }.

ballot-legend = اختر كل فكرة تريدها
ballot-words = لا حاجة إلى المفاضلة: يمكنك اختيار أي عدد من الأفكار، أو عدم اختيار أي منها. ولا تُنفَق حصتك من الميزانية إلا على ما اخترته.
ballot-read = قراءة
ballot-send = الإدلاء بصوتك
ballot-change = تعديل ورقتك
ballot-cast-on = أدليت بصوتك في { $moment }.
ballot-again = أي ورقة جديدة تحل محل السابقة.
ballot-options = ما يمكن اختياره
ballot-sign-in = تسجيل الدخول للتصويت
ballot-join = الانضمام إلى المساحة للتصويت

decision-counting = يجري فرز أوراق الاقتراع
decision-counting-words = انتهى التصويت. ستظهر النتيجة هنا بعد لحظات، مع كل خطوة.
decision-look-again = تحديث الصفحة
decision-explanation-title = موضوع القرار
decision-my-ballot = ورقة اقتراعك
decision-my-ballot-empty = ليس في ورقتك أي فكرة مختارة.
decision-my-ballot-private = لا أحد سواك يراها.

decision-next = الخطوات التالية
decision-opened = طُرح القرار للتصويت
decision-closed = أُغلق باب التصويت
decision-closed-by = أُغلق باب التصويت من جانب { $name }
decision-closes-then = يُغلق باب التصويت
decision-decided = النتيجة
decision-right-after = بعد ذلك مباشرة
decision-outcome-then = النتيجة، مع كل خطوة
decision-check = يمكنك التحقق بنفسك
decision-check-json = النتيجة كاملة في صورة بيانات (JSON)
decision-close = إنهاء التصويت مبكرًا
decision-close-early = إغلاق باب التصويت الآن
decision-close-words = لا يمكن لأحد التصويت بعد ذلك، ولا يُفتح باب التصويت من جديد. وتُفرز الأوراق فورًا.
decision-close-send = الإغلاق وبدء الفرز
decision-close-ask = هل يُغلق باب التصويت الآن؟
decision-close-not = إبقاؤه مفتوحًا

outcome-lead =
    { $all ->
        [zero] تموّل الميزانية { $funded }، ولا أفكار في هذا القرار.
        [one] تموّل الميزانية { $funded } من أصل فكرة واحدة.
        [two] تموّل الميزانية { $funded } من أصل فكرتين.
        [few] تموّل الميزانية { $funded } من أصل { $all } أفكار.
        [many] تموّل الميزانية { $funded } من أصل { $all } فكرة.
       *[other] تموّل الميزانية { $funded } من أصل { $all } فكرة.
    }
outcome-funded = ما نال التمويل
outcome-nothing-funded = لم تنل أي فكرة تأييدًا يكفي لتمويلها.
outcome-ticked-by = اختارها { $votes } من أصل { $ballots }
outcome-spent-of = أُنفق { $spent } من { $budget }.
outcome-compare = ما كان سيُموَّل لو عُدّت الأصوات وحدها
outcome-compare-region = طريقتان للحساب
outcome-compare-caption =
    { $count ->
        [zero] لا أوراق اقتراع للمقارنة
        [one] ورقة الاقتراع نفسها، محسوبة بطريقتين
        [two] ورقتا الاقتراع نفساهما، محسوبتين بطريقتين
        [few] أوراق الاقتراع نفسها وعددها { $count }، محسوبة بطريقتين
        [many] أوراق الاقتراع نفسها وعددها { $count }، محسوبة بطريقتين
       *[other] أوراق الاقتراع نفسها وعددها { $count }، محسوبة بطريقتين
    }
outcome-idea = الفكرة
outcome-equal-shares = الحصص المتساوية
outcome-greedy = الأكثر أصواتًا أولًا
outcome-cost-and-votes = { $cost }، اختارها { $votes } من المصوّتين
outcome-is-funded = مموَّلة
outcome-not-funded = غير مموَّلة
outcome-together = المجموع

outcome-groups = مَن لبّى المال رغباتهم
outcome-groups-words = المال المُنفَق على أفكار اختارها أعضاء الفئة. في «الحصص المتساوية» هو ما دفعته أوراقهم؛ وفي «الأكثر أصواتًا أولًا» تُقسم تكلفة كل فكرة على مَن اختاروها. ولا تُرسم فئة لها أقل من خمس أوراق.
outcome-groups-region = النتيجة بحسب الفئات
outcome-groups-caption = ما نالته كل فئة
outcome-group = الفئة
outcome-without-group = بلا فئة
outcome-voted = أعضاء صوّتوا
outcome-voted-of = { $ballots } من { $members }
outcome-percent = { $of } ({ $percent }%)
outcome-got-one = أوراق فيها فكرة مموَّلة
outcome-of = { $part } من { $whole }
outcome-hidden = الأرقام محجوبة لأن مَن صوّتوا هنا أقل من خمسة، أو لأن عرضها يكشف أرقام فئة بهذا الصغر. لكنها محسوبة في المجموع.
outcome-everyone = الجميع

outcome-steps = كيف حُسبت النتيجة، خطوة خطوة
outcome-beginning =
    { $ballots ->
        [zero] لا أوراق اقتراع، والحصة { $share }.
        [one] كان لورقة الاقتراع الوحيدة في البداية كامل الميزانية: { $share }.
        [two] كان لكل من ورقتي الاقتراع في البداية حصة متساوية: { $share }.
        [few] كان لكل من { $ballots } أوراق اقتراع في البداية حصة متساوية: { $share }.
        [many] كان لكل من { $ballots } ورقة اقتراع في البداية حصة متساوية: { $share }.
       *[other] كان لكل من { $ballots } ورقة اقتراع في البداية حصة متساوية: { $share }.
    }
outcome-steps-words = في كل خطوة تُموَّل الفكرة الأقل تكلفة على مَن اختاروها قياسًا إلى نفعها، ويدفعونها بالتساوي.
outcome-ties = عند تعادل فكرتين تُقدَّم الأكثر أصواتًا، ثم الأقل تكلفة، ثم ذات الرقم الأصغر.
outcome-raised =
    { $count ->
        [0] لم تُرفع الحصة.
        [zero] لم تُرفع الحصة.
        [one] رُفعت الحصة مرة واحدة، ليقلّ ما يتبقى من الميزانية.
        [two] رُفعت الحصة مرتين، ليقلّ ما يتبقى من الميزانية.
        [few] رُفعت الحصة { $count } مرات، ليقلّ ما يتبقى من الميزانية.
        [many] رُفعت الحصة { $count } مرة، ليقلّ ما يتبقى من الميزانية.
       *[other] رُفعت الحصة { $count } مرة، ليقلّ ما يتبقى من الميزانية.
    }
outcome-stopped-no-raises = أي رفع للحصة ما كان ليغيّر شيئًا.
outcome-stopped-next-raise-overspends = رفع الحصة مرة أخرى كان سيتجاوز الميزانية.
outcome-stopped-every-supported-project-funded = كل فكرة اختارها أحد نالت التمويل.
outcome-stopped-nothing-more-fits = المتبقي لا يكفي لأي فكرة أخرى.
outcome-stopped-each-holds-the-budget = أي رفع للحصة ما كان ليغيّر شيئًا.
outcome-step-funded = { $title }: نالت التمويل
outcome-step-out = { $title }: تعذّر تمويلها
outcome-cost-and-payers =
    { $payers ->
        [zero] { $cost }، لم تدفعها أي ورقة
        [one] { $cost }، دفعتها ورقة واحدة
        [two] { $cost }، دفعتها ورقتان
        [few] { $cost }، دفعتها { $payers } أوراق
        [many] { $cost }، دفعتها { $payers } ورقة
       *[other] { $cost }، دفعتها { $payers } ورقة
    }
outcome-step-ticked =
    { $count ->
        [0] لم تُختر في أي ورقة.
        [zero] لم تُختر في أي ورقة.
        [one] اختيرت في ورقة واحدة.
        [two] اختيرت في ورقتين.
        [few] اختيرت في { $count } أوراق.
        [many] اختيرت في { $count } ورقة.
       *[other] اختيرت في { $count } ورقة.
    }
outcome-paid =
    { $ballots ->
        [zero] لم تدفع أي ورقة القسط الكامل، وقدره { $payment }.
        [one] دفعت ورقة واحدة { $payment }.
        [two] دفعت ورقتان { $payment } لكل منهما.
        [few] دفعت { $ballots } أوراق { $payment } لكل ورقة.
        [many] دفعت { $ballots } ورقة { $payment } لكل ورقة.
       *[other] دفعت { $ballots } ورقة { $payment } لكل ورقة.
    }
outcome-step-rest =
    { $count ->
        [zero] ولم يقلّ المتبقي عن ذلك في أي ورقة.
        [one] وكان المتبقي في ورقة واحدة أقل من ذلك، فدُفع كله.
        [two] وكان المتبقي في ورقتين أقل من ذلك، فدُفع كله.
        [few] وكان المتبقي في { $count } أوراق أقل من ذلك، فدُفع كله.
        [many] وكان المتبقي في { $count } ورقة أقل من ذلك، فدُفع كله.
       *[other] وكان المتبقي في { $count } ورقة أقل من ذلك، فدُفع كله.
    }
outcome-step-nothing =
    { $count ->
        [zero] وبقي في كل ورقة شيء.
        [one] ولم يبقَ شيء في ورقة واحدة.
        [two] ولم يبقَ شيء في ورقتين.
        [few] ولم يبقَ شيء في { $count } أوراق.
        [many] ولم يبقَ شيء في { $count } ورقة.
       *[other] ولم يبقَ شيء في { $count } ورقة.
    }
outcome-cost-and-held = تكلفتها { $cost }، والمتبقي لدى مَن اختاروها { $held }
outcome-cost-only = تكلفتها { $cost }
outcome-why-no-supporters = لذلك لا تُنفَق عليها حصة أحد.
outcome-why-dearer-than-budget = تكلفتها أكبر من الميزانية كلها.
outcome-why-supporters-hold-too-little = ما بقي لدى مَن اختاروها مجتمعين لا يبلغ تكلفتها، ولا يُلزَم أحد بالدفع لفكرة لم يخترها.
outcome-greedy-steps = الأكثر أصواتًا أولًا، للمقارنة
outcome-greedy-words = هذه الطريقة لا تحسم القرار. تأخذ الأفكار بترتيب الأصوات، وتموّل كل فكرة يتسع لها المتبقي من المال.
outcome-greedy-show = عرض خطواتها
outcome-greedy-funded = { $facts }: مموَّلة
outcome-greedy-unfunded = { $facts }: لا يتسع لها المتبقي، وهو { $left }

# What is to be put right in a form, where a field has words of its own.
flaw-decision-question-required = السؤال مطلوب.
flaw-decision-question-too-long = السؤال طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-decision-explanation-too-long = الشرح طويل. الحد الأقصى لعدد الأحرف: { $limit }.
flaw-decision-budget-required = الميزانية مطلوبة.
flaw-decision-budget-not-a-number = تُكتب الميزانية رقمًا، مثل 1200 أو 1200.50.
flaw-decision-budget-not-above-zero = يجب أن تكون الميزانية أكبر من صفر.
flaw-decision-budget-negative = لا يمكن أن تكون الميزانية أقل من صفر.
flaw-decision-budget-too-large = الميزانية أكبر مما يمكن حسابه.
flaw-decision-budget-too-precise = المنازل العشرية في الميزانية أكثر مما تقبله العملة.
flaw-decision-closes-at-required = آخر موعد للتصويت مطلوب.
flaw-decision-closes-at-not-an-instant = آخر موعد للتصويت يحتاج إلى تاريخ ووقت.
flaw-decision-closes-at-in-the-past = يجب أن يكون آخر موعد للتصويت في المستقبل.
flaw-decision-ideas-required = يلزم اختيار فكرة واحدة على الأقل لورقة الاقتراع.
flaw-decision-ideas-too-many = الحد الأقصى لعدد الأفكار: { $limit }.
flaw-decision-ideas-unknown = إحدى هذه الأفكار ليست في هذه المساحة. يلزم الاختيار من جديد.
flaw-ballot-approves-unknown = إحدى هذه الأفكار ليست على ورقة الاقتراع. يلزم مراجعة اختيارك.
flaw-ballot-approves-given-twice = اختيرت فكرة مرتين. تُختار كل فكرة مرة واحدة على الأكثر.

# The same without a field of its own.
flaw-not-an-instant = يلزم هنا تاريخ ووقت.
flaw-in-the-past = يجب أن يكون هذا في المستقبل.
flaw-not-above-zero = يجب أن يكون هذا أكبر من صفر.
flaw-no-cost = إحدى هذه الأفكار بلا تكلفة.
flaw-dearer-than-budget = تكلفة إحدى هذه الأفكار أكبر من الميزانية.
flaw-too-many = الحد الأقصى للعدد: { $limit }.

problem-decision-closed = أُغلق باب التصويت على هذا القرار.
