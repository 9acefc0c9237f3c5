# رعاية القواعد: البلاغات والتدابير والتظلمات والسجل.

nav-standing = وضعك

# مكان نص محجوب.
subject-hidden = محجوب
hidden-by-host = حجبه مضيف: { $reason }
hidden-by-steward = حجبه مشرف: { $reason }
hidden-by-participant = حجبه مشارك: { $reason }
hidden-by-observer = حجبه مراقب: { $reason }
hidden-by-neutral = حجبه طرف محايد: { $reason }
hidden-by-administrator = حجبته الإدارة: { $reason }
hidden-shown = لا يقرؤه إلا أنت ومن يرعون المساحة. اعرف السبب وما يمكن فعله

problem-suspended = أنت موقوف عن هذه المساحة. وحين ينتهي ذلك تعود عضوًا.
problem-hidden = هذا محجوب.
problem-not-yourself = لا يفعل أحد ذلك بنفسه.
problem-not-over-hosts = لا يفعل ذلك بشأن مضيف إلا مضيف.
problem-own-measure = على غيرك أن يحكم فيما فعلته أنت.
problem-already-in-force = هذا سارٍ بالفعل.
problem-no-member = ليس عضوًا في هذه المساحة.
problem-already-appealed = سبق أن تظلمت. يمكن ذلك مرة واحدة.
problem-already-decided = بُتّ في هذا.
problem-no-appeal = لم يتظلم أحد من هذا.
flaw-cannot-be-hidden = لا يمكن حجب هذا.

# موضوع التدبير أو البلاغ.
moderation-about-post = رسالة
moderation-about-idea = فكرة
moderation-about-decision = قرار
moderation-about-person = سلوك شخص

moderation-title = رعاية القواعد
moderation-nothing = لا شيء ينتظر
moderation-nothing-words = حين يبلّغ أحد عن شيء أو يتظلم تجده هنا.
moderation-reported = بلاغات
moderation-reports = { $count ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $count } بلاغات
    [many] { $count } بلاغًا
   *[other] { $count } بلاغ
}
moderation-look-post = رسالة: { $count }
moderation-look-idea = فكرة: { $count }
moderation-look-decision = قرار: { $count }
moderation-look-person = سلوك شخص: { $count }
moderation-since = ينتظر منذ
moderation-appeals = تظلمات تنتظر الحكم
moderation-measures = التدابير
appeals-lead = من إيقاف الحسابات، ومن مساحات لا يستطيع غيركم الحكم فيها.
moderation-log = ما فُعل رعايةً للقواعد
moderation-log-lead = كل تدبير وسببه وما آلت إليه التظلمات. ومن أصابه يبقى بينه وبين من يرعون المساحة.
moderation-log-empty = لم يلزم فعل شيء
moderation-log-empty-words = حين يُحجب شيء، أو يُنبَّه شخص أو يُسكت أو يوقف، يُكتب هنا.
moderation-log-pages = مزيد من التدابير
moderation-log-next = تدابير أقدم
moderation-how-title = كيف تُرعى القواعد
moderation-how = لكل أحد أن يبلّغ عما يخالف قاعدة. ويقرر من يرعون المساحة، بسبب وبالقاعدة التي يستند إليها.
moderation-how-appeal = لمن أصابه تدبير أن يتظلم مرة. ويحكم طرف محايد: لا من اتخذ التدبير أبدًا.
moderation-how-steward = أخف تدبير نافع هو الصواب. سببك يُكتب في السجل المفتوح، فلا تسمِّ فيه أحدًا.
moderation-charter = الميثاق
moderation-standing = وضعك

# ما الخطأ، بحسب البلاغ.
problem-kind-spam = إعلان، أو الشيء نفسه مرارًا
problem-kind-abuse = إهانة أو مضايقة
problem-kind-threat = تهديد
problem-kind-private = تفاصيل خاصة عن شخص
problem-kind-unlawful = مخالف للقانون
problem-kind-deceit = كذب في من هو أو ما هو
problem-kind-off-topic = ليس من موضوع هذه المساحة
problem-kind-other = شيء آخر

# قواعد الرعاية.
rule-policy-spam = قواعد الرعاية: لا إعلان ولا تكرار
rule-policy-abuse = قواعد الرعاية: لا إهانة ولا مضايقة
rule-policy-threat = قواعد الرعاية: لا تهديد
rule-policy-private = قواعد الرعاية: لا تفاصيل خاصة عن أحد
rule-policy-unlawful = قواعد الرعاية: لا شيء يخالف القانون
rule-policy-deceit = قواعد الرعاية: لا كذب في من هو أو ما هو
rule-policy-off-topic = قواعد الرعاية: في موضوع هذه المساحة
rule-of-charter = الميثاق: { $text }

report-title-post = التبليغ عن رسالة
report-title-idea = التبليغ عن فكرة
report-title-decision = التبليغ عن نص قرار
report-title-person = التبليغ عن سلوك شخص
report-lead = قل لمن يرعون المساحة ما الخطأ. وهم لا يخبرون أحدًا أنك أنت.
report-already = بلّغت عن هذا. وسيصلك ما آل إليه.
report-back = عودة إلى مكانه
report-problem = ما الخطأ؟
report-words = بكلماتك
report-words-help = ما رأيت وأين. يلزم إن كان شيئًا آخر.
report-send = بلّغ عن هذا
report-how-title = ما يحدث بعدها
report-how = ينظر فيه مشرف أو مضيف ويقرر، ويصلك ما آل إليه. وما يفعله يُكتب في السجل المفتوح.
report-this = بلّغ
report-somebody = بلّغ عن { $name }
report-state-open = لم يقرر أحد بعد.
report-state-acted = فُعل شيء حيال ذلك.
report-state-dismissed = لم يجد من يرعون المساحة ما يخالف القواعد.

moderate-title-post = رسالة
moderate-title-idea = فكرة
moderate-title-decision = نص قرار
moderate-title-person = سلوك شخص
moderate-in-place = شاهده في مكانه
moderate-text = ما يقوله
moderate-dismiss = لا خطأ فيه
moderate-what = ماذا ينبغي أن يحدث؟
moderate-none = لا شيء يجوز لك فعله حياله.
moderate-this = اعتنِ بهذا
moderate-hide = احجبه
moderate-words-hide = يظل كاتبه ومن لهم الحجب يقرؤونه. ومكانه يُكتب سببك.
moderate-send-hide = احجبه
moderate-warn = نبّهه
moderate-words-warn = يقرأ سببك. ولا يتغير شيء آخر.
moderate-send-warn = نبّهه
moderate-mute = أسكته مدةً
moderate-words-mute = يقرأ ويدعم ويصوت، لكنه لا يكتب.
moderate-send-mute = أسكته
moderate-suspend = أوقفه
moderate-words-suspend = ليس عضوًا حتى ينتهي ذلك ولا يستطيع الانضمام. ثم يعود كما كان.
moderate-send-suspend = أوقفه
measure-rule = القاعدة التي يستند إليها
measure-rule-choose = اختر قاعدة
measure-reason = لماذا
measure-reason-help = يقرأ هذا من يرى المساحة. لا تسمِّ أحدًا.
measure-days = كم يومًا
measure-days-help-mute = من 1 إلى 90.
measure-days-help-suspend = من 1 إلى 365. وإن تركته دام حتى يُرفع.

measure-of-hide = محجوب: { $about }
measure-of-warn = تنبيه بسبب { $about }
measure-of-mute = إسكات بسبب { $about }
measure-of-suspend = إيقاف بسبب { $about }
measure-account = حساب موقوف
measure-by-host = من مضيف
measure-by-steward = من مشرف
measure-by-participant = من مشارك
measure-by-observer = من مراقب
measure-by-neutral = من طرف محايد
measure-by-administrator = من الإدارة
measure-charter = الميثاق، النسخة { $count }
measure-until = حتى { $moment }
measure-in-force = سارٍ حتى يُرفع
measure-given = وُجّه
measure-ended-over = انتهى في { $day }
measure-ended-lifted = رُفع في { $day }
measure-ended-undone = أُلغي في { $day }
measure-meets = يصيب { $name }.
measure-taken-by = اتخذه { $name }.
measure-why = لماذا
measure-hidden = ما حُجب
measure-you-hide = شيء مما كتبت محجوب.
measure-you-warn = وُجّه إليك تنبيه.
measure-you-mute = لا تستطيع الكتابة هنا مدةً. تستطيع القراءة والدعم والتصويت.
measure-you-suspend = لست عضوًا حتى ينتهي هذا. ثم تعود كما كنت.

appeal-title = تظلّم من هذا
appeal-lead = لك أن تتظلم مرة. وينظر فيه من جديد غير من قرر.
appeal-your-words = لماذا ينبغي أن يُلغى
appeal-help = يقرأ هذا من يحكم فيه، ومن يرعون المساحة.
appeal-send = تظلّم
appeal-words = التظلم
appeal-owed = قُدّم تظلم: الحكم واجب قبل { $day }
appeal-overdue = قُدّم تظلم: الحكم متأخر منذ { $day }
appeal-upheld = قُدّم تظلم: التدبير باقٍ
appeal-undone = قُدّم تظلم: أُلغي التدبير
ruling-title = احكم في التظلم
ruling-outcome = ماذا ينبغي أن يحدث؟
ruling-upheld = التدبير باقٍ
ruling-undone = يُلغى التدبير
ruling-send = احكم بهذا
lift-title = ارفع هذا
lift-words-hide = يظهر النص للجميع من جديد.
lift-words-warn = يُسحب التنبيه.
lift-words-mute = يستطيع الكتابة من جديد فورًا.
lift-words-suspend = يعود كل شيء كما كان فورًا.
lift-reason = لماذا
lift-reason-help = للسجل.
lift-send = ارفعه

standing-title = وضعك
standing-suspended = حسابك موقوف. تستطيع قراءة ما يقرؤه الجميع، والتظلم هنا.
standing-measures = تدابير تصيبك
standing-measures-words = افتح أحدها لتقرأ السبب وتتظلم.
standing-none = لا يوجد شيء.
standing-reports = ما بلّغت عنه
standing-no-reports = لم تبلّغ عن شيء.

account-title = إيقاف حساب { $name }
account-lead = صاحبه ضيف في كل مكان حتى ينتهي ذلك. ويستطيع أن يراه ويتظلم.

tend-title = هل من خطأ هنا؟
tend-rules = كيف تُرعى القواعد
people-standing = تدابير وبلاغات تخصك

account-rules = رعاية القواعد
account-suspend = إيقاف هذا الحساب
mail-measure-subject = تدبير يصيبك في { $site }
mail-measure-text = اتخذ من يرعون القواعد في { $site } تدبيرًا يصيبك. اقرأ ما هو ولماذا وبأي قاعدة، وكيف تتظلم.
mail-measure-action = اقرأه
mail-measure-changed-subject = جديد في تدبير يصيبك في { $site }
mail-measure-changed-text = انتهى تدبير يصيبك في { $site }، أو حكم أحد في تظلمك.
mail-measure-changed-action = اقرأه

# روابط الحسابات الجديدة.
links-held = الروابط محجوزة هنا: الحساب جديد.
links-release = أطلق الروابط

# من لا يريد المرء أن يسمع عنه.
blocked-title = من حظرتهم
blocked-lead = ما يكتبونه مطوي عنك، ولا تأتيك بسببهم إشعارات. وهم لا يعلمون.
blocked-none = لم تحظر أحدًا
blocked-none-words = حيث تبلّغ عن شخص يمكنك أيضًا أن تحظره.
blocked-people = الأشخاص
blocked-end = اسمع عنهم من جديد
blocked-folded = حظرت هذا الشخص. أظهر ما كتب
block-title = لا تسمع عنه بعد الآن
block-words = ما يكتبه مطوي عنك، ولا تأتيك بسببه إشعارات. وهو لا يعلم.
block-send = احظر هذا الشخص

# ما يقال لشخص وحده.
tidings-title = لك وحدك
tiding-new = جديد
tiding-measure-hide = حُجب شيء مما كتبت
tiding-measure-warn = وُجّه إليك تنبيه
tiding-measure-mute = أُسكتَّ مدةً
tiding-measure-suspend = أُوقفت
tiding-measure-lifted = رُفع تدبير يصيبك
tiding-measure-over = انتهى تدبير يصيبك
tiding-appeal-made = قُدّم تظلم ولك أن تحكم فيه
tiding-appeal-upheld = حُكم في تظلمك: التدبير باقٍ
tiding-appeal-undone = حُكم في تظلمك: أُلغي التدبير
tiding-report-open = قُدّم بلاغ
tiding-report-acted = فُعل شيء حيال ما بلّغت عنه
tiding-report-dismissed = لم يوجد ما يخالف القواعد في ما بلّغت عنه
tiding-other = شيء يخصك
