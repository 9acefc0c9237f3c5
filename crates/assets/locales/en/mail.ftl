# Letters. Those of a kind are mail-KIND-subject, -text, and where there are any -action (the button) and -why.

mail-greeting = Hello { $name },
mail-from = This letter was sent by { $site }.
mail-stop = Stop these letters

mail-test-subject = A test for { $name } at { $site }
mail-test-text = This letter was written to see that letters arrive.
mail-test-action = Look at { $site }

# The page on which developers look into the letters of the demo.
dev-mail-title = Letters of the demo
dev-mail-words = Nothing leaves this machine: letters that would be sent are kept here, the newest first.
dev-mail-text = Text
dev-mail-headers = Headers
dev-mail-html = HTML
dev-mail-none-title = No letters yet
dev-mail-none = Whatever is sent by mail from now on stands here.
