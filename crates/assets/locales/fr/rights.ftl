# Profils, et droits sur ce qui est conservé au sujet de quelqu’un.

former-member = un ancien membre
people-my-data = Vous, et ce qui est conservé à votre sujet

profile-title = Votre profil
profile-change = Modifier votre profil
profile-about = À propos de vous
profile-about-help = 500 caractères au plus. Peuvent le lire celles et ceux qui partagent un espace avec vous, ou qui lisent ce que vous avez dit.
profile-language = Langue des pages
profile-language-browser = Celle que demande votre navigateur
profile-zone = Votre fuseau horaire
profile-zone-help = Les pages vous donnent l’heure de ce fuseau. Vide, c’est UTC. Tapez un continent ou une ville, comme Europe/Lisbon.
profile-zone-here = Prendre celui de cet appareil :
profile-send = Enregistrer
profile-see = Voir ce que les autres voient de vous
person-spaces = Prend part à

flaw-person-time-zone-unknown-choice = Choisissez un fuseau horaire de la liste, comme Europe/Lisbon.
flaw-person-about-too-long = Ce que vous dites de vous peut avoir { $limit } caractères au plus.
