# What stands on every page.
naar-inhoud = Skip to content
demo = This is a demonstration. All people and data are invented.
aanmelden = Sign in
afmelden = Sign out
navigatie = Main menu
kruimelpad = You are here
voet-acuut = Is someone in danger now?
voet-bel = Call
voet-advies = Advice or a report? Call Veilig Thuis:
voet-gratis = (free, day and night)
voet-navigatie = About this website
kaders-kort = Assessment frameworks
toegankelijkheid = Accessibility

# Acute danger
acuut-kop = Is someone in danger now?
acuut-bel = Do not wait.
acuut-daarna = After that, Veilig Thuis will help you.
acuut-gratis = Both numbers are free, day and night.
bel = Call { $nummer }

# Parts of pages
stap-nummer = Step { $nummer }:
    {" "}
afgedrukt = printed on { $wanneer }
druk-af = Print
ja = Yes
nee = No
