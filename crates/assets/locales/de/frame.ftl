# The frame of every page and its parts.

frame-about = Ein Ort, an dem eine Organisation und alle, die es betrifft, sagen, was sich ändern soll, darüber sprechen, entscheiden und jeden Schritt nachprüfen können.
frame-skip = Zum Inhalt springen
frame-rail = Zu dieser Seite

nav-main = Hauptnavigation
nav-home = Startseite
nav-spaces = Räume
nav-me = Konto
nav-sign-in = Anmelden
nav-search = Suche
nav-notices = Neues
nav-language = Sprache:

crumbs-label = Sie sind hier

space-nav-label = { $space }: was es hier gibt
space-nav-overview = Start
space-nav-ideas = Ideen
space-nav-decisions = Entscheidungen
space-nav-charter = Charta
space-nav-members = Mitglieder

foot-accessibility = Barrierefreiheit
foot-shortcuts = Tasten
foot-api = Für Programme (OpenAPI)
foot-licence = Cocreate ist freie Software:
foot-look = Aussehen

say-failed = Das ist nicht bei uns angekommen. Wir senden es noch einmal auf dem üblichen Weg.
say-unreachable = Wir sind gerade nicht erreichbar. Was Sie geschrieben haben, ist noch da: Versuchen Sie es gleich noch einmal.
say-undone = Das hat uns nicht erreicht; es ist wieder wie vorher. Versuchen Sie es gleich noch einmal.
# The script puts the number where { "{n}" } stands.
say-new-posts-one = 1 neuer Beitrag
say-new-posts-other = { "{n}" } neue Beiträge
news-show = Anzeigen
post-new = Neu

sheet-close = Schließen
palette-label = Wohin, oder was tun?
palette-found-zero = Nichts hier beginnt mit diesen Wörtern.
palette-found-one = 1 Ort oder Handlung
palette-found-other = { "{n}" } Orte und Handlungen

# Words before others: in the title of a page whose form came back.
before = { $words }:
errors-title =
    { $count ->
        [one] Bitte prüfen Sie eine Angabe
       *[other] Bitte prüfen Sie { $count } Angaben
    }
field-optional = (kann leer bleiben)

knot-experience = Erfahrung
knot-idea = Idee
knot-option = Option
knot-decision = Entscheidung
knot-commitment = Zusage
knot-value = Nutzen
knot-not-yet = noch nicht
knot-here = hier

power-host = Leitung
power-steward = Betreuung
power-participant = Mitwirkung
power-observer = Beobachtung
power-neutral = Neutrale Stelle
# On something that only members of one group see.
only-group = Nur { $group }

bead-stands-for =
    { $count ->
        [one] Jede Perle steht für einen Beitrag.
       *[other] Jede Perle steht für { $count } Beiträge.
    }

cost-none = keine Kosten angegeben

problem-not-found-why = Vielleicht ist die Seite umgezogen, oder sie gehört zu einem Raum, den Sie nicht sehen können. Hat Ihnen jemand den Link geschickt? Dann bitten Sie um eine Einladung.
problem-to-spaces = Zu den Räumen

# Whoever speaks under a mask.
a-member-of = Mitglied von { $group }
a-member = Ein Mitglied
pseudonym = (Pseudonym)
