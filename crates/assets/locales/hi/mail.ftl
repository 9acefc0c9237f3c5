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
