# الملفات الشخصية، والحقوق في ما يُحفَظ عن شخص ما.

former-member = عضو سابق
people-my-data = أنت، وما يُحفَظ عنك

profile-title = ملفك الشخصي
profile-change = غيّر ملفك الشخصي
profile-about = نبذة عنك
profile-about-help = 500 حرف على الأكثر. يقرؤها من يشاركك مساحة، ومن يقرأ ما قلتَه.
profile-language = لغة الصفحات
profile-language-browser = التي يطلبها متصفحك
profile-zone = منطقتك الزمنية
profile-zone-help = تخبرك الصفحات بالوقت بحسبها. والفراغ يعني UTC. اكتب قارة أو مدينة، مثل Europe/Lisbon.
profile-zone-here = خذ منطقة هذا الجهاز:
profile-send = احفظ
profile-see = انظر ما يراه الآخرون منك
person-spaces = يشارك في

flaw-person-time-zone-unknown-choice = اختر منطقة زمنية من القائمة، مثل Europe/Lisbon.
flaw-person-about-too-long = يمكن أن يكون ما تقوله عن نفسك { $limit } حرفًا على الأكثر.
