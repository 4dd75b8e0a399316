# Wat op elke bladzijde staat.
naar-inhoud = Naar de inhoud
demo = Dit is een demonstratie. Alle mensen en gegevens zijn verzonnen.
aanmelden = Inloggen
afmelden = Uitloggen
navigatie = Hoofdmenu
kruimelpad = U bent hier
voet-acuut = Is er nu gevaar?
voet-bel = Bel
voet-advies = Advies of melden? Bel Veilig Thuis:
voet-gratis = (gratis, dag en nacht)
voet-navigatie = Over deze website
kaders-kort = Afwegingskaders
toegankelijkheid = Toegankelijkheid

# Acuut gevaar
acuut-kop = Is er nu gevaar?
acuut-bel = Wacht niet.
acuut-daarna = Daarna helpt Veilig Thuis u verder.
acuut-gratis = Beide nummers zijn gratis, dag en nacht.
bel = Bel { $nummer }

# Delen van bladzijden
stap-nummer = Stap { $nummer }:
    {" "}
afgedrukt = afgedrukt op { $wanneer }
druk-af = Afdrukken
ja = Ja
nee = Nee
