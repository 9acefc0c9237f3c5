# Perfiles, y derechos sobre lo que se guarda de alguien.

former-member = alguien que ya no está
people-my-data = Tú, y lo que se guarda de ti

profile-title = Tu perfil
profile-change = Cambiar tu perfil
profile-about = Sobre ti
profile-about-help = Como máximo 500 caracteres. Pueden leerlo quienes comparten un espacio contigo y quienes leen lo que dijiste.
profile-language = Idioma de las páginas
profile-language-browser = El que pide tu navegador
profile-zone = Tu zona horaria
profile-zone-help = Las páginas te dan la hora de esa zona. Vacío significa UTC. Escribe un continente o una ciudad, como Europe/Lisbon.
profile-zone-here = Tomar la de este dispositivo:
profile-send = Guardar
profile-see = Ver lo que otros ven de ti
person-spaces = Participa en

flaw-person-time-zone-unknown-choice = Elige una zona horaria de la lista, como Europe/Lisbon.
flaw-person-about-too-long = Lo que dices de ti puede tener como máximo { $limit } caracteres.
