# प्रोफ़ाइल, और किसी के बारे में रखी बातों पर उसके अधिकार।

former-member = एक पूर्व सदस्य
people-my-data = आप, और आपके बारे में रखी बातें

profile-title = आपकी प्रोफ़ाइल
profile-change = अपनी प्रोफ़ाइल बदलें
profile-about = आपके बारे में
profile-about-help = ज़्यादा से ज़्यादा 500 अक्षर। इसे वे पढ़ सकते हैं जो आपके साथ किसी स्थान में हैं, और वे जो आपका कहा पढ़ते हैं।
profile-language = पन्नों की भाषा
profile-language-browser = जो आपका ब्राउज़र माँगता है
profile-zone = आपका समय क्षेत्र
profile-zone-help = पन्ने आपको उसी क्षेत्र का समय बताते हैं। ख़ाली का मतलब UTC है। कोई महाद्वीप या शहर लिखें, जैसे Europe/Lisbon।
profile-zone-here = इस डिवाइस का लें:
profile-send = सहेजें
profile-see = देखें कि दूसरे आपका क्या देखते हैं
person-spaces = इनमें भाग लेते हैं

flaw-person-time-zone-unknown-choice = सूची में से कोई समय क्षेत्र चुनें, जैसे Europe/Lisbon।
flaw-person-about-too-long = आपके बारे में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
