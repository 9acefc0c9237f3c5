# What needs somebody: home, notices, following.

needs-title = आपका इंतज़ार किसमें है
needs-none-title = अभी कुछ बाकी नहीं
needs-none = आप सब देख चुके हैं। जब कोई मतदान, उत्तर या नई बात आपके लिए होगी, सबसे पहले यहाँ दिखेगी।
needs-vote = { $until } तक वोट दें। मंच: { $space }।
needs-answer = आपका उत्तर { $day } तक देना है। मंच: { $space }।
needs-answer-overdue = आपका उत्तर { $day } से बकाया है। मंच: { $space }।
needs-all-waiting = { $space } में जो कुछ बाकी है
needs-wait = आपको { $day } तक उत्तर मिलना है। मंच: { $space }।
needs-wait-overdue = आपको मिलने वाला उत्तर { $day } से बकाया है। मंच: { $space }।
needs-all-notices = आपके लिए सारी नई बातें

# Under the drawing of who took part in a space, beside its name.
home-loom = हर धागा लोगों का एक समूह है; हर हफ़्ते जितना भाग लिया, उतना मोटा।

notices-title = जहाँ आप भाग लेते हैं, वहाँ क्या हुआ
notices-new = पिछली बार देखने के बाद नया
notices-seen = पहले देखा हुआ
notices-seen-send = मैंने यह सब देख लिया
notices-none-title = अभी कुछ नहीं हुआ
notices-none = जहाँ आप भाग लेते हैं, वहाँ दूसरे कुछ लिखें, उत्तर दें या फ़ैसला करें, तो आप यहाँ पढ़ेंगे।
notices-look-around = घूमकर देखें
notices-pages = और नई बातें
notices-next = पुरानी बातें
notices-why-title = आपको यह क्यों दिखता है
notices-why = आप जो लिखते हैं, जिसका समर्थन करते हैं, जिसका उत्तर देते हैं या जिस पर वोट देते हैं, उसकी ख़बर आपको मिलती है। जो कुछ आप पढ़ सकते हैं, उसकी ख़बर ले सकते हैं, और जब चाहें रोक सकते हैं।
notices-own = जो आप ख़ुद करते हैं, वह आपके लिए नया नहीं है।

# What happened to a subject; what stands here after “notice-” is the code of it in the record.
notice-posts =
    { $count ->
        [one] { $count } नई पोस्ट
       *[other] { $count } नई पोस्ट
    }
notice-newest-post = सबसे नई पोस्ट
notice-idea-edited = बदला गया
notice-answered-considering = उत्तर: विचार हो रहा है
notice-answered-planned = उत्तर: किया जाएगा
notice-answered-declined = उत्तर: नहीं होगा, कारण सहित
notice-answered-done = उत्तर: हो गया
notice-idea-put-to-vote = मतदान में रखा गया
notice-decision-closed = मतदान बंद हुआ
notice-outcome-published = नतीजा आ गया
notice-other = कुछ बदला
notice-stop = ख़बर लेना बंद करें
notice-stop-this = “{ $title }” की ख़बर लेना बंद करें

# Why a notice came; what stands here after “because-” is the action.
because-idea-write = क्योंकि यह आपका लिखा है।
because-idea-edit = क्योंकि इसे आपने बदला।
because-idea-support = क्योंकि आप इसका समर्थन करते हैं।
because-idea-answer = क्योंकि इसका उत्तर आपने दिया।
because-post-write = क्योंकि आपने इसके संवाद में लिखा।
because-decision-open = क्योंकि यह मतदान आपने शुरू किया।
because-decision-close = क्योंकि यह मतदान आपने बंद किया।
because-ballot-cast = क्योंकि आपने वोट दिया।
because-other = क्योंकि आप इसकी ख़बर लेते हैं।

# Beside a subject.
follow-title = इसकी ख़बर
follow-you-do = यहाँ कुछ होगा तो आपको पता चलेगा।
follow-you-do-not = यहाँ कुछ हो तो जानने के लिए ख़बर लेना शुरू करें।
follow-send = ख़बर लें
follow-end = ख़बर लेना बंद करें

# Search.
search-title = खोजें
search-title-of = खोज: { $query }
search-label = क्या ढूँढ रहे हैं?
search-help = किसी सुझाव या फ़ैसले के एक या ज़्यादा शब्द, या मंच का नाम।
search-send = खोजें
search-nothing-title = ये सारे शब्द किसी में नहीं हैं
search-nothing = कम शब्दों से कोशिश करें, या किसी शब्द की शुरुआत से।
search-spaces-all = सारे मंच देखें
search-spaces = मंच
search-found = सुझाव और फ़ैसले
search-order = सबसे ज़्यादा समर्थन वाले पहले
search-supports =
    { $count ->
        [one] { $count } समर्थन
       *[other] { $count } समर्थन
    }
search-pages = और नतीजे
search-next = आगे के नतीजे
search-how-title = खोज कैसे काम करती है
search-how = आपके सारे शब्द होने चाहिए; आख़िरी अधूरा हो सकता है। मात्रा-चिह्नों और बड़े-छोटे अक्षरों से फ़र्क़ नहीं पड़ता। आपको वही मिलता है जो आप पढ़ सकते हैं।
# What was found; after “search-” stand its kind and its state.
search-idea-waiting = सुझाव, उत्तर का इंतज़ार
search-idea-considering = सुझाव, विचार हो रहा है
search-idea-planned = सुझाव, किया जाएगा
search-idea-declined = सुझाव, नहीं होगा, कारण सहित
search-idea-done = सुझाव, हो गया
search-decision-open = फ़ैसला, मतदान जारी
search-decision-closed = फ़ैसला, गिनती जारी
search-decision-decided = फ़ैसला, हो चुका
search-other = कुछ और
