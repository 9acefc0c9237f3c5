# Accounts and sessions.

people-sign-in = Entrar
people-sign-in-title = Qué gusto tenerte en la mesa
people-sign-in-link = Entra
people-signed-in-as = Has entrado como { $name }. Si entras de nuevo, la nueva sesión sustituye a esta.
people-email = Correo electrónico
people-email-help = Solo lo ves tú.
people-password = Contraseña
people-password-help = Al menos 8 caracteres, los que quieras.
people-new-here = ¿Es tu primera vez aquí?
people-sign-up-link = Únete con tu correo electrónico.
people-look-around = También puedes echar un vistazo antes: para ver lo público no hace falta cuenta.
people-sign-up = Únete
people-sign-up-title = Siéntate a la mesa
people-name = El nombre que usas
people-name-help = Otras personas lo ven junto a lo que escribes.
people-been-here = ¿Ya tienes cuenta?

people-demo-title = Esto es una demostración: ponte en el lugar de alguien
people-demo-words = Todo lo que hay aquí es inventado. Cada una de estas personas tiene la contraseña «{ $password }».
people-demo-host = Responsable: responde del mercado
people-demo-steward = Coordinación: cuida del mercado
people-demo-participant = Participante: toma parte
people-demo-observer = Observación: lee sin intervenir
people-demo-neutral = Parte neutral: decide donde lo dicen las reglas
people-demo-administrator = Administradora: ve quién está y cómo va la instancia
people-demo-act-host = Ser responsable
people-demo-act-steward = Coordinar
people-demo-act-participant = Participar
people-demo-act-observer = Observar
people-demo-act-neutral = Ser parte neutral
people-demo-act-administrator = Ser la administradora

people-me-title = Eres { $name }
people-here-since = aquí desde el { $day }
people-my-spaces = Dónde participas
people-no-spaces-title = Aún no estás en ningún espacio
people-no-spaces = Busca uno que tenga que ver contigo y di en nombre de quién hablas.
people-find-space = Ver los espacios
people-more-spaces = Más espacios tuyos
people-you-are-host = Eres responsable del espacio
people-you-are-steward = Coordinas el espacio
people-you-are-participant = Participas
people-you-are-observer = Lees sin intervenir
people-you-are-neutral = Eres parte neutral
people-you-speak-as = Hablas en nombre de
people-member-since = desde el { $day }
people-language = Tu idioma
people-language-words = Las páginas están en este idioma dondequiera que entres.
people-session = Este dispositivo
people-sign-out = Salir
people-sign-out-words = Si otras personas también usan este dispositivo, sal cuando termines. Los borradores guardados aquí se borran al salir.

# What is to be put right in a form, where a field has words of its own.
flaw-person-name-required = Di qué nombre usas.
flaw-person-name-too-long = Tu nombre puede tener { $limit } caracteres como máximo.
flaw-person-email-required = Escribe tu correo electrónico.
flaw-person-email-not-an-email = Escribe tu correo electrónico así: nombre@example.org.
flaw-person-email-too-long = Tu correo electrónico puede tener { $limit } caracteres como máximo.
flaw-person-email-taken = Ya hay una cuenta con este correo electrónico. Si es la tuya, entra.
flaw-person-password-required = Escribe tu contraseña.
flaw-person-password-too-short = Tu contraseña necesita al menos { $limit } caracteres.
flaw-person-password-too-long = Tu contraseña puede tener { $limit } caracteres como máximo.

flaw-taken = Otra cuenta ya usa esto. Si es la tuya, entra.
flaw-not-an-email = Escribe una dirección así: nombre@example.org.
flaw-wrong-credentials = No hay ninguna cuenta con este correo electrónico y esta contraseña.
people-administration = Administración
