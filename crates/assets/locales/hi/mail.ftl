# Letters. Those of a kind are mail-KIND-subject, -text, and where there are any -action (the button) and -why.

mail-greeting = नमस्ते { $name },
mail-from = यह पत्र { $site } ने भेजा है।
mail-stop = ये पत्र बंद करें

mail-test-subject = { $site } पर { $name } के लिए एक परीक्षण
mail-test-text = यह पत्र यह देखने के लिए लिखा गया कि पत्र पहुँचते हैं।
mail-test-action = { $site } देखें

# The page on which developers look into the letters of the demo.
dev-mail-title = डेमो के पत्र
dev-mail-words = इस मशीन से कुछ बाहर नहीं जाता: जो पत्र भेजे जाते, वे यहाँ रखे जाते हैं, सबसे नए पहले।
dev-mail-text = पाठ
dev-mail-headers = शीर्ष पंक्तियाँ
dev-mail-html = HTML
dev-mail-none-title = अभी कोई पत्र नहीं
dev-mail-none = अब से जो कुछ मेल से भेजा जाएगा, वह यहाँ दिखेगा।

# News by mail: the letter, what one chooses, and how one stops it.
mail-news-subject =
    { $count ->
        [one] { $site } पर { $count } नई बात
       *[other] { $site } पर { $count } नई बातें
    }
mail-news-text = जहाँ आप भाग लेते हैं वहाँ यह हुआ, और आपने इसे अभी नहीं देखा है।
mail-news-why = यह पत्र आपको इसलिए मिला क्योंकि आप इन बातों का अनुसरण करते हैं।
mail-news-more = अपनी सभी सूचनाएँ देखें
mail-news-choose = चुनें कि आपको मेल से क्या मिले
mail-choices-title = आपको मेल से क्या मिलता है
mail-choices-unconfirmed = अभी आपको कुछ नहीं भेजा जाता: पहले अपना ईमेल पता पक्का करें।
mail-everywhere-title = हर जगह
mail-everywhere-label = जिनका आप अनुसरण करते हैं उनकी ख़बरें
mail-everywhere-help = हर उस स्थान के लिए जहाँ आप नीचे कुछ और नहीं चुनते।
mail-spaces-title = हर स्थान अलग से
mail-choice-of = { $space } की ख़बरें
mail-pace-at-once = तुरंत, कुछ मिनटों में
mail-pace-daily = हर सुबह, जब कुछ नया हो
mail-pace-weekly = सोमवार की सुबह, जब कुछ नया हो
mail-pace-nothing = कुछ नहीं
mail-pace-as-everywhere = जैसा हर जगह
mail-choose-send = सहेजें
mail-what-title = ये पत्र क्या हैं
mail-what = सभी स्थानों के लिए एक ही पत्र, जिसमें लिखा होता है कि आपकी अनुसरण की बातों पर क्या हुआ और आपको क्यों बताया जा रहा है। जहाँ कुछ नहीं हुआ, वहाँ पत्र नहीं आता।
mail-codes = कोड और निमंत्रण हमेशा आते हैं, आप यहाँ कुछ भी चुनें।
mail-stop-title = पत्र बंद करें
mail-stop-all = आपको किसी भी स्थान से मेल पर और ख़बरें नहीं मिलेंगी।
mail-stop-one = जिस स्थान के बारे में यह पत्र है, वहाँ से आपको मेल पर और ख़बरें नहीं मिलेंगी।
mail-stop-send = इन्हें बंद करें
mail-stop-choose = इसके बदले चुनें कि आपको मेल से क्या मिले
mail-stopped-title = अब और पत्र नहीं
mail-stopped-all = अब आपको किसी भी स्थान से मेल पर ख़बरें नहीं मिलतीं।
mail-stopped-one = जिस स्थान के बारे में वह पत्र था, वहाँ से अब आपको मेल पर ख़बरें नहीं मिलतीं।
mail-choices-link = चुनें कि आपको मेल से क्या मिले
