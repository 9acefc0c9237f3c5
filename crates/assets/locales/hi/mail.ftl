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

mail-passkey-added-subject = आपके खाते के लिए नई पासकी
mail-passkey-added-text = पासकी “{ $key }” अब से आपका खाता खोलती है। अगर यह आप नहीं थे, तो इसे हटाएँ और अनजान सत्र समाप्त करें।
mail-passkey-added-action = अपनी पासकी देखें

mail-passkey-removed-subject = एक पासकी हटाई गई
mail-passkey-removed-text = एक पासकी अब आपका खाता नहीं खोलती। अगर यह आप नहीं थे, तो अपनी पासकी और सत्र देखें।
mail-passkey-removed-action = अपनी पासकी देखें

mail-passkey-copied-subject = आपकी एक पासकी की नकल हुई हो सकती है
mail-passkey-copied-text = किसी ने आपकी एक पासकी से आने की कोशिश की, और उसकी गिनती ठीक नहीं थी। उसे ठुकराया गया। उसे हटाएँ और नई जोड़ें।
mail-passkey-copied-action = अपनी पासकी देखें

mail-second-on-subject = आपका खाता अब दूसरा प्रमाण माँगता है
mail-second-on-text = जो आपके पासवर्ड या ईमेल के कोड से लॉग इन करे, उसे अब से आपके ऐप का कोड चाहिए। अगर यह आपने नहीं किया, तो इस साइट को चलाने वालों को लिखें।
mail-second-on-action = देखें

mail-second-off-subject = आपका खाता अब दूसरा प्रमाण नहीं माँगता
mail-second-off-text = आपका पासवर्ड या ईमेल का कोड फिर से काफ़ी है। अगर यह आप नहीं थे, तो नया पासवर्ड चुनें और अनजान सत्र समाप्त करें।
mail-second-off-action = देखें

mail-codes-renewed-subject = आपके पास नए बचाव कोड हैं
mail-codes-renewed-text = पुराने अब किसी काम के नहीं। अगर यह आप नहीं थे, तो नया पासवर्ड चुनें और अनजान सत्र समाप्त करें।
mail-codes-renewed-action = देखें

mail-token-made-subject = प्रोग्राम के लिए नया टोकन
mail-token-made-text = आपके खाते में टोकन “{ $key }” बनाया गया: जिस प्रोग्राम के पास यह है, वह आपके नाम से काम करता है। अगर यह आप नहीं थे, तो इसे रद्द करें और अनजान सत्र समाप्त करें।
mail-token-made-action = अपने टोकन देखें

mail-new-browser-subject = किसी नए ब्राउज़र में आपके नाम से लॉग इन हुआ
mail-new-browser-text = ब्राउज़र: { $browser }। अगर यह आप थे, तो कुछ नहीं करना है। नहीं तो वह सत्र समाप्त करें और नया पासवर्ड चुनें।
mail-new-browser-action = देखें कि आप कहाँ लॉग इन हैं
