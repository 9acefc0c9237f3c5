# The frame of every page and its parts.

frame-about = ऐसी जगह जहाँ कोई संस्था और उससे वास्ता रखने वाले सब लोग बताते हैं कि क्या बदलना चाहिए, उस पर बात करते हैं, फ़ैसला करते हैं और हर कदम जाँच सकते हैं।
frame-skip = मुख्य सामग्री पर जाएँ
frame-rail = इस पेज से जुड़ी बातें

nav-main = मुख्य मेन्यू
nav-home = होम
nav-spaces = मंच
nav-me = मेरा पेज
nav-sign-in = लॉग इन
nav-search = खोजें
nav-notices = नई बातें
nav-language = भाषा:

crumbs-label = आप यहाँ हैं

space-nav-label = { $space }: यहाँ क्या-क्या है
space-nav-overview = झलक
space-nav-ideas = सुझाव
space-nav-decisions = फ़ैसले
space-nav-charter = चार्टर
space-nav-members = सदस्य

foot-accessibility = सबकी पहुँच
foot-shortcuts = कुंजियाँ
foot-api = प्रोग्रामों के लिए (OpenAPI)
foot-licence = Cocreate मुक्त सॉफ़्टवेयर है:
foot-look = रूप

say-failed = यह हम तक नहीं पहुँचा। अब इसे साधारण तरीके से फिर भेजा जा रहा है।
say-unreachable = अभी हमसे संपर्क नहीं हो पा रहा। आपका लिखा यहीं है: थोड़ी देर में फिर कोशिश करें।
say-undone = यह हम तक नहीं पहुँचा, इसलिए सब पहले जैसा है। थोड़ी देर में फिर कोशिश करें।
# The script puts the number where { "{n}" } stands.
say-new-posts-one = 1 नई पोस्ट
say-new-posts-other = { "{n}" } नई पोस्ट
news-show = दिखाएँ
post-new = नया

sheet-close = बंद करें
palette-label = कहाँ जाना है, या क्या करना है?
palette-found-zero = यहाँ कुछ भी इन शब्दों से शुरू नहीं होता।
palette-found-one = 1 जगह या काम
palette-found-other = { "{n}" } जगहें और काम

# Words before others: in the title of a page whose form came back.
before = { $words }:
errors-title =
    { $count ->
        [one] एक बात ठीक करनी है
       *[other] { $count } बातें ठीक करनी हैं
    }
field-optional = (चाहें तो छोड़ दें)

knot-experience = अनुभव
knot-idea = सुझाव
knot-option = विकल्प
knot-decision = फ़ैसला
knot-commitment = वादा
knot-value = लाभ
knot-not-yet = अभी नहीं
knot-here = यहाँ

power-host = मेज़बान
power-steward = संयोजक
power-participant = सहभागी
power-observer = प्रेक्षक
power-neutral = निष्पक्ष पंच
# On something that only members of one group see.
only-group = केवल { $group }

bead-stands-for =
    { $count ->
        [one] हर मनका { $count } पोस्ट है।
       *[other] हर मनका { $count } पोस्ट के बराबर है।
    }

cost-none = लागत नहीं बताई गई

problem-not-found-why = हो सकता है इसकी जगह बदल गई हो, या यह ऐसे मंच पर हो जो आपको नहीं दिखता। अगर किसी ने आपको लिंक भेजा है, तो उनसे कहें कि आपको उस मंच पर बुलाएँ।
problem-to-spaces = मंचों पर जाएँ

# Whoever speaks under a mask.
a-member-of = { $group } का एक सदस्य
a-member = एक सदस्य
pseudonym = (छद्म नाम)
