# A visitor takes part first and says then who they are.

welcome-title = ¿Quién eres?
welcome-kept = Lo que has enviado se guarda en esta página. Di quién eres y entrará.
welcome-email-help = Allí va un código. Solo tú ves la dirección.
welcome-group = Hablas como
welcome-known = ¿Ya has estado aquí? Con el mismo código entras.
welcome-send = Entregarlo

# Letters about coming in.

mail-code-subject = Tu código para { $site }
mail-code-text = Con estas seis cifras entras, en el navegador en que las pediste. Valen diez minutos.
    En otro dispositivo usa el enlace. Si no has pedido nada, no hagas nada: nadie entra sin esta carta.
mail-code-action = Entrar
mail-code-why = Recibes esta carta porque alguien pidió un código para tu dirección.

mail-join-subject = Tu código para unirte a { $site }
mail-join-text = Con estas seis cifras te unes, en el navegador en que las pediste. Valen diez minutos.
    En otro dispositivo usa el enlace. Si no has pedido nada, no hagas nada: sin esta carta no hay cuenta.
mail-join-action = Unirse
mail-join-why = Recibes esta carta porque alguien escribió tu dirección.

mail-here-subject = Ya estás aquí: tu código para { $site }
mail-here-text = Alguien, seguramente tú, quiso unirse con esta dirección. Ya tiene una cuenta, así que con estas seis cifras entras. Valen diez minutos.
    En otro dispositivo usa el enlace. Si no has sido tú, no hagas nada: nadie entra sin esta carta.
mail-here-action = Entrar
mail-here-why = Recibes esta carta porque alguien escribió tu dirección.

mail-closed-subject = No hay cuenta en { $site }
mail-closed-text = Alguien, seguramente tú, quiso entrar con esta dirección. No tiene cuenta, y aquí solo puede unirse quien recibe una invitación.
    Si tienes una cuenta, prueba con la dirección que tenías entonces.
mail-closed-why = Recibes esta carta porque alguien escribió tu dirección.

mail-proof-subject = ¿Eres tú? Tu código para { $site }
mail-proof-text = Con estas seis cifras muestras que eres tú, en el navegador en que tienes la sesión abierta. Valen diez minutos.
    Si no has pedido nada, otra persona tiene tu sesión abierta: entra y cambia tu contraseña.
mail-proof-why = Recibes esta carta porque alguien con tu sesión abierta la pidió.

mail-email-subject = Tu dirección nueva en { $site }
mail-email-text = Con estas seis cifras esta pasa a ser la dirección de tu cuenta, en el navegador en que tienes la sesión abierta. Valen diez minutos.
    Si no has pedido nada, no hagas nada: sin esta carta no cambia nada.
mail-email-why = Recibes esta carta porque alguien escribió tu dirección.

mail-email-taken-subject = Esta dirección tiene una cuenta en { $site }
mail-email-taken-text = Alguien quiso usar esta dirección para otra cuenta. Ya tiene una, así que no ha cambiado nada.
    Si has sido tú, entra con esta dirección.
mail-email-taken-why = Recibes esta carta porque alguien escribió tu dirección.

mail-email-stop-subject = Tu dirección en { $site } está a punto de cambiar
mail-email-stop-text = Alguien con tu sesión abierta ha pedido otra dirección. Si has sido tú, no hay nada que hacer.
    Si no has sido tú, impídelo ahora con el enlace.
mail-email-stop-action = Impedir el cambio
mail-email-stop-why = Recibes esta carta porque esta es la dirección de tu cuenta.

mail-email-changed-subject = Tu dirección en { $site } ha cambiado
mail-email-changed-text = Tu cuenta tiene ahora otra dirección. Las cartas ya no llegan aquí.
    Si no has sido tú, escribe enseguida a quien lleva { $site }.
mail-email-changed-why = Recibes esta carta porque esta era la dirección de tu cuenta.

mail-password-set-subject = Se ha puesto tu contraseña en { $site }
mail-password-set-text = Tu cuenta tiene una contraseña nueva, y se ha cerrado tu sesión en todos los demás dispositivos.
    Si no has sido tú, entra con un código y pon otra.
mail-password-set-action = Entrar
mail-password-set-why = Recibes esta carta porque trata de cómo entras.

mail-password-removed-subject = Se ha quitado tu contraseña en { $site }
mail-password-removed-text = Tu cuenta ya no tiene contraseña: entras con códigos.
    Si no has sido tú, entra con un código y pon una.
mail-password-removed-action = Entrar
mail-password-removed-why = Recibes esta carta porque trata de cómo entras.
