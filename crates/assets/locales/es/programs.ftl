# Accounts of programs.

admin-nav-services = Programas
program-name = { $name } (programa)
program-words = Es un programa. Alguien de quienes llevan este sitio responde por él; no tiene voto.
programs-title = Programas
programs-words = Un programa tiene una cuenta propia que solo abren tokens. Dice de sí mismo que lo es, no tiene voto, no responde de nada y no modera a nadie. Tú respondes de lo que creas.
programs-see = Ver sus tokens y espacios
programs-answers = { $name } responde por él
programs-ended = Terminado
programs-ended-words = Este programa se terminó. Lo que dijo se queda.
programs-ended-stays = No puede empezar de nuevo. Crea otro.
programs-tokens-count =
    { $count ->
        [0] Ningún token lo abre
        [one] Un token lo abre
       *[other] { $count } tokens lo abren
    }
programs-spaces-count =
    { $count ->
        [0] No participa en ningún espacio
        [one] Participa en un espacio
       *[other] Participa en { $count } espacios
    }
programs-pages = Páginas de programas
programs-more = Más programas
programs-new = Un programa nuevo
programs-name = ¿Cómo se llama?
programs-name-help = Los demás ven este nombre, con el signo de los programas delante.
programs-make = Crear su cuenta
programs-tokens-none = Aún no hay token: nada abre esta cuenta.
programs-scopes-help = Un programa no puede más de lo que marques.
programs-scope-read = Leer lo público y los espacios en los que participa
programs-scope-contribute = Escribir ideas y mensajes donde participa
programs-what-it-did = Lo que hizo
programs-end = Terminar este programa
programs-end-words = Sus tokens ya no abren nada desde ahora y no participa en ningún espacio. Lo que dijo se queda.
programs-end-send = Terminarlo ahora
programs-spaces = Dónde participa
programs-spaces-words = En espacios públicos, y en los que tú hospedas.
programs-spaces-none = No participa en ninguno que tú veas.
programs-spaces-change = Ver y cambiar sus espacios
programs-space-end = Terminar su participación
programs-place = Dejar que participe en un espacio
programs-place-space = El número del espacio
programs-place-help = Está en la dirección del espacio: 7 en /spaces/7.
programs-place-power = ¿Qué puede hacer allí?
programs-power-participant = Escribir ideas y mensajes
programs-power-observer = Solo leer
programs-place-send = Dejar que participe
problem-people-only = Eso es para personas: cada una tiene una voz, un programa no tiene ninguna.
problem-program-power = Un programa solo puede participar u observar.
problem-program-needs-host = Solo quien hospeda este espacio puede dejar entrar al programa.
problem-program-ended = Este programa se terminó. Crea otro.
