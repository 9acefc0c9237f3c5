# Profiles, and rights over what is kept about somebody.

former-member = a former member
people-my-data = You, and what is kept about you

profile-title = Your profile
profile-change = Change your profile
profile-about = About you
profile-about-help = At most 500 characters. Whoever shares a space with you can read it, and whoever reads what you said.
profile-language = Language of pages
profile-language-browser = The one your browser asks for
profile-zone = Your time zone
profile-zone-help = Pages tell you the time on its clocks. Empty means UTC. Type a continent or a city, as Europe/Lisbon.
profile-zone-here = Take this device’s:
profile-send = Save
profile-see = See what others see of you
person-spaces = Takes part in

flaw-person-time-zone-unknown-choice = Choose a time zone from the list, as Europe/Lisbon.
flaw-person-about-too-long = What you say about yourself can have at most { $limit } characters.
