# Inloggen
inloggen-titel = Inloggen
inloggen-knop = Log in
inloggen-eerst = Log eerst in. Daarna gaat u verder waar u was. Tekst die u al had getypt, is bewaard.
inloggen-bericht-uitgelogd = U bent uitgelogd.
inloggen-bericht-overal-uitgelogd = U bent op elk apparaat uitgelogd.
inloggen-bericht-te-laat = Het duurde te lang. Begin opnieuw met uw inlognaam en wachtwoord.
inloggen-demo-kop = Rondkijken in de demonstratie?
inloggen-demo = U hebt geen wachtwoord nodig.
inloggen-klopt-niet = Deze inlognaam en dit wachtwoord horen niet bij elkaar. Kijk beide na en probeer het opnieuw.
inloggen-wacht = { $seconden ->
    [one] Er is iets verkeerds ingevuld. Wacht 1 seconde en probeer het opnieuw.
   *[other] Er is een paar keer iets verkeerds ingevuld. Wacht { $seconden } seconden en probeer het opnieuw.
  }
inloggen-lukt-niet = Lukt het niet?
inloggen-uitgenodigd = Hebt u een code gekregen om te beginnen?
inloggen-naar-uitnodiging = Kies eerst een wachtwoord
inloggen-vergeten = Bent u uw wachtwoord vergeten? Vraag uw beheerder om een nieuwe code.
inlognaam = Inlognaam
inlognaam-leeg = Vul uw inlognaam in.
wachtwoord = Wachtwoord
wachtwoord-leeg = Vul uw wachtwoord in.

# De code van de app
code-titel = Vul de code in
code-uitleg = Open de app met codes op uw telefoon. Neem de code over die daar bij Thuisbaken staat.
code = Code
code-nu = Code die uw app nu laat zien
code-hulp = 6 cijfers. De code verandert elke halve minuut.
code-leeg = Vul de 6 cijfers in die uw app laat zien.
code-klopt-niet = Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app en vul die in.
code-andere-naam = Met een andere naam inloggen
code-kwijt = Bent u uw telefoon kwijt? Vraag uw beheerder om een nieuwe code om te beginnen.

# Codes instellen
codes = Inlogcodes
codes-titel = Codes instellen
codes-waarom = U logt in met uw wachtwoord en een code van uw telefoon. Zo komt niemand binnen die alleen uw wachtwoord kent.
codes-stap-app = Zet een app voor inlogcodes op uw telefoon. Elke app die TOTP kent is goed, zoals Aegis of FreeOTP.
codes-stap-geheim = Klik hieronder. Scan daarna het plaatje met de app, of typ de letters over.
codes-stap-code = Vul de eerste code in die de app laat zien.
codes-let-op = U ziet het plaatje één keer. Zorg dat niemand meekijkt.
codes-maak = Laat het plaatje zien
codes-geheim-titel = Codes instellen op uw telefoon
codes-scan-kop = 1. Scan het plaatje
codes-scan = Kies in de app voor een nieuwe code. Richt de camera op het plaatje.
codes-qr = QR-code voor uw app. Kunt u hem niet scannen? Typ dan de letters hieronder.
codes-typ = Kunt u niet scannen? Typ deze letters en cijfers in de app:
codes-link = Leest u dit op de telefoon met de app? Open de app met deze link
codes-eenmalig = Schrijf dit nergens op. Gaat het mis, dan maakt u een nieuw plaatje.
codes-eerste-kop = 2. Vul de eerste code in
codes-bevestig = Bevestig
codes-opnieuw = Opnieuw beginnen met een nieuw plaatje
codes-anders-titel = Codes op een andere telefoon
codes-anders-inleiding = Vul eerst uw wachtwoord in, en een code van uw oude telefoon. De oude codes werken tot u de eerste nieuwe code invult.

# Wachtwoord
wachtwoord-titel = Wachtwoord wijzigen
wachtwoord-inleiding = Na het wijzigen bent u op andere apparaten uitgelogd.
wachtwoord-nu = Uw wachtwoord van nu
wachtwoord-nieuw = Nieuw wachtwoord
wachtwoord-hulp = Minstens 15 tekens. Een zin van vier of vijf woorden is makkelijk te onthouden. Gebruik uw naam niet.
wachtwoord-nogmaals = Nog een keer het nieuwe wachtwoord
wachtwoord-opslaan = Sla het wachtwoord op
wachtwoord-kies = Kies een wachtwoord van minstens 15 tekens.
wachtwoord-niet-gelijk = De twee wachtwoorden zijn niet gelijk. Typ hetzelfde wachtwoord nog een keer.
wachtwoord-klopt-niet = Dit is niet uw wachtwoord van nu. Kijk het na en probeer het opnieuw.

# Uitnodiging
uitnodiging-titel = Een wachtwoord kiezen
uitnodiging-inleiding = U hebt een code gekregen van uw beheerder. Of de code staat in beeld waar Thuisbaken is gestart. De code werkt één keer.
uitnodiging-code = Code om te beginnen
uitnodiging-code-hulp = 24 letters en cijfers. Streepjes en spaties mag u weglaten. U mag de code plakken.
uitnodiging-leeg = Vul de code in die u hebt gekregen.
uitnodiging-klaar-titel = Uw wachtwoord is opgeslagen
uitnodiging-inlognaam = Uw inlognaam is
uitnodiging-verder = Log nu in. Daarna stelt u de codes op uw telefoon in.

# Demonstratie
demo-titel = Kies wie u bent
demo-kies = Kies wie u bent
demo-inleiding = Alle mensen hieronder zijn verzonnen. Kies iemand en kijk rond. Uitloggen kan altijd; dan kiest u een ander.
demo-als = Log in als { $naam }
demo-leeg = Er zijn nog geen mensen om te kiezen.

# Eigen account
account-titel = Uw account
account-bericht-wachtwoord = Uw nieuwe wachtwoord is opgeslagen. Op andere apparaten bent u uitgelogd.
account-bericht-codes = De codes van uw nieuwe telefoon werken nu. De oude werken niet meer.
account-wachtwoord = Alleen u kent het
account-codes = Op uw telefoon
account-klopt-niet = Klopt uw naam of rol niet? Vraag uw beheerder om dit te wijzigen.
overal-kop = Overal uitloggen
overal-uitleg = Bent u ergens vergeten uit te loggen? Dan logt u hier op elk apparaat uit, ook op dit.
overal-knop = Log overal uit
wijzig = Wijzig
niet-wijzigen = Niet wijzigen
niet-opslaan = Niet opslaan
niet-openen = Geen account openen
opslaan = Opslaan
nvt = niet nodig

# Beheer
nav-beheer = Beheer
beheer-titel = Accounts beheren
beheer-inleiding = Hier opent u accounts voor collega's. U ziet geen dossiers en geen meldingen. Wat u doet, komt in het logboek.
beheer-naar-organisaties = Organisaties beheren
beheer-tabel = Accounts van { $organisatie }
beheer-open = Een account openen bij { $organisatie }
beheer-leeg = Hier werkt nog niemand met een account.
beheer-naam = Naam
beheer-naam-hulp = Zo zien collega's de naam.
beheer-inlognaam-hulp = 3 tot 64 tekens: letters, cijfers en . - _ @ + zonder spaties. Bijvoorbeeld s.bakker.
beheer-organisatie = Organisatie
beheer-rollen = Rollen
beheer-rollen-hulp = Geef alleen de rollen die deze collega nodig heeft.
beheer-stand = Stand
account-stand-actief = Actief
account-stand-uitgenodigd = Uitgenodigd
account-stand-uit = Uit
beheer-account-titel = Een account
beheer-wijzig-titel = Naam of rollen wijzigen
beheer-codes-ja = Ingesteld
beheer-codes-nee = Nog niet ingesteld
beheer-nieuw-titel = Account openen
beheer-nieuw-inleiding = Dit account hoort bij { $organisatie }. Na het openen krijgt u een code voor uw collega.
beheer-opnieuw-kop = Nieuwe code om te beginnen
beheer-opnieuw-uitleg = Is uw collega het wachtwoord of de telefoon kwijt? Kijk eerst goed of het echt uw collega is die dit vraagt. Met de code kiest uw collega een nieuw wachtwoord en stelt nieuwe inlogcodes in.
beheer-opnieuw-knop = Maak een nieuwe code
beheer-eigen = Dit is uw eigen account. Een andere beheerder kan het uitzetten.
beheer-aan-kop = Account aanzetten
beheer-aan-uitleg = Uw collega kan dan weer inloggen met het eigen wachtwoord.
beheer-aan-knop = Zet dit account aan
beheer-uit-kop = Account uitzetten
beheer-uit-uitleg = Uw collega is dan meteen uitgelogd en kan niet meer inloggen. Wat vastgelegd is, blijft bewaard.
beheer-uit-knop = Zet dit account uit
beheer-uitnodiging-titel = De code voor uw collega
beheer-uitnodiging-voor = Voor { $naam }, met inlognaam { $inlognaam }:
beheer-uitnodiging-geldig = { $dagen ->
    [one] U ziet deze code alleen nu. Hij werkt 1 dag en één keer.
   *[other] U ziet deze code alleen nu. Hij werkt { $dagen } dagen en één keer.
  }
beheer-overdragen-kop = Zo geeft u de code door
beheer-overdragen-hoe = Geef de code zelf, op papier of in een beveiligd bericht. Stuur hem niet per gewone e-mail of sms.
beheer-overdragen-wie = Weet zeker dat u de juiste persoon voor u hebt. Wie de code heeft, kan inloggen als uw collega.
beheer-overdragen-waar = Uw collega vult de code in op deze website, op de bladzijde
beheer-overdragen-daarna = Is de code kwijt of te oud? Maak dan een nieuwe. De oude werkt dan niet meer.
beheer-naar-account = Naar het account

# Organisaties
organisaties-titel = Organisaties
organisaties-inleiding = Organisaties volgen de meldcode, of zijn een regio van Veilig Thuis. Elk account hoort bij één organisatie.
organisaties-nieuw-professioneel = Organisatie met meldcode toevoegen
organisaties-nieuw-veilig-thuis = Regio van Veilig Thuis toevoegen
organisatie-titel-professioneel = Organisatie met meldcode
organisatie-titel-veilig-thuis = Regio van Veilig Thuis
organisatie-titel-installatie = Beheer van deze installatie
organisatie-naam = Naam van de organisatie
organisatie-soort = Soort
organisatie-kader = Afwegingskader
organisatie-kader-hulp = Kies het kader van de beroepsgroep. Nieuwe dossiers gebruiken dit kader; oude dossiers houden hun eigen kader.
organisatie-regio = Regio van Veilig Thuis
organisatie-regio-hulp = Hier komen meldingen van deze organisatie aan. Zonder regio kan niemand daar melden met Thuisbaken.
organisatie-zonder-regio = Nog geen regio
organisatie-termijnen = De bronnen zijn het niet eens over de termijnen. Uw regio kiest. Beide uitkomsten blijven in beeld bij elke melding.
organisatie-t2 = De vijf dagen voor de veiligheidsbeoordeling
organisatie-t2-hulp = Hoe telt uw regio de vijf dagen na ontvangst van een melding?
organisatie-t4 = Het begin van de tien weken
organisatie-t4-hulp = Vanaf wanneer telt uw regio de tien weken voor onderzoek?
organisatie-omzetting = De tien weken na een omzetting
organisatie-omzetting-hulp = Voorwaarden & Vervolg kan een onderzoek worden. Wat gebeurt er dan met de tien weken?
termijn-omzetting-loopt-door = De termijn loopt door
termijn-omzetting-opnieuw = Er beginnen tien nieuwe weken
termijn-uitleg-omzetting-loopt-door = De laatste dag blijft dezelfde. Dit is de strengste keuze.
termijn-uitleg-omzetting-opnieuw = De tien weken tellen vanaf de dag van de omzetting.
termijn-t2-werkdagen = Vijf werkdagen
termijn-t2-dagen = Vijf dagen
termijn-t4-besluit = Vanaf het besluit
termijn-t4-ontvangst = Vanaf de ontvangst
termijn-uitleg-t2-werkdagen = Weekend en feestdagen tellen niet mee. Zo staat het in het modelprotocol van Veilig Thuis.
termijn-uitleg-t2-dagen = Elke dag telt mee. De Algemene termijnenwet verlengt de termijn bij weekend en feestdagen. Zo staat het in het besluit bij de Wmo.
termijn-uitleg-t4-besluit = De tien weken beginnen op de dag van het besluit. Zo leest het modelprotocol het.
termijn-uitleg-t4-ontvangst = De tien weken beginnen op de dag dat de melding binnenkomt. Dit is de strengste lezing.

# Soorten organisaties
soort-professioneel = Organisatie met meldcode
soort-veilig-thuis = Veilig Thuis
soort-installatie = Beheer van Thuisbaken

# Rollen
rol-professional = Professional
rol-aandachtsfunctionaris = Aandachtsfunctionaris
rol-organisatiebeheerder = Organisatiebeheerder
rol-meldpunt = Medewerker advies- en meldpunt
rol-triagist = Medewerker veiligheidsbeoordeling
rol-onderzoeker = Medewerker onderzoek
rol-gedragswetenschapper = Gedragswetenschapper
rol-vertrouwensarts = Vertrouwensarts
rol-teamleider = Teamleider
rol-privacyfunctionaris = Privacyfunctionaris
rol-beheerder = Beheerder
rol-doet-professional = Legt signalen vast en volgt de stappen van de meldcode. Meldt als dat nodig is.
rol-doet-aandachtsfunctionaris = Ziet alle dossiers van de eigen organisatie en helpt collega's met de meldcode.
rol-doet-organisatiebeheerder = Opent accounts voor collega's en ziet geen dossiers.
rol-doet-meldpunt = Neemt meldingen aan en kijkt als eerste of er acuut gevaar is.
rol-doet-triagist = Beoordeelt de veiligheid en stelt een besluit voor.
rol-doet-onderzoeker = Werkt verder aan een casus na het besluit.
rol-doet-gedragswetenschapper = Bekijkt een voorgesteld besluit als tweede en bekrachtigt het.
rol-doet-vertrouwensarts = Bekijkt een voorgesteld besluit als tweede, met de blik van een arts.
rol-doet-teamleider = Ziet de hele werklijst, verdeelt het werk en let op de termijnen.
rol-doet-privacyfunctionaris = Behandelt verzoeken van betrokkenen en kijkt wie wat heeft gezien.
rol-doet-beheerder = Beheert organisaties en accounts en ziet geen inhoud.

# Weigeringen
weigering-wachtwoord-te-kort = Kies een wachtwoord van minstens 15 tekens. Een zin van vier of vijf woorden is makkelijk te onthouden.
weigering-wachtwoord-te-lang = Dit wachtwoord is te lang. Er passen 128 tekens in.
weigering-wachtwoord-bevat-naam = Gebruik uw naam niet in uw wachtwoord. Kies andere woorden.
weigering-wachtwoord-te-simpel = Dit wachtwoord is te makkelijk te raden. Gebruik meer verschillende woorden.
weigering-uitnodiging-verlopen = Deze code werkt niet. Kijk of u hem goed hebt overgenomen. Is hij al gebruikt of te oud? Vraag uw beheerder om een nieuwe. Bent u de eerste beheerder? Start Thuisbaken opnieuw; er komt een nieuwe code in beeld.
weigering-rol-past-niet = Kies minstens één rol die bij deze organisatie past.
weigering-inlognaam-bestaat = Deze inlognaam bestaat al. Kies een andere.
weigering-inlognaam-vorm = Vul een inlognaam in van 3 tot 64 tekens. Gebruik letters, cijfers en . - _ @ +, geen spaties.
weigering-naam-vorm = Vul een naam in van 1 tot 100 tekens.
weigering-eigen-account = U kunt uw eigen account niet uitzetten. Vraag een andere beheerder.
weigering-eigen-rol = U kunt uw eigen beheer niet weghalen. Vraag een andere beheerder.
weigering-account-uit = Dit account staat uit. Zet het eerst aan.
weigering-kader-onbekend = Kies het afwegingskader waarmee deze organisatie werkt.
weigering-regio-onbekend = Kies de regio van Veilig Thuis waar deze organisatie meldt.

# Keuzes van een regio over advies
organisatie-naar-advies = Wat gebeurt er als een melding advies blijkt te zijn?
organisatie-naar-advies-hulp = Een advies mag geen gegevens van een gezin hebben. De melding blijft daarom altijd een melding.
naar-advies-blijft-melding = Zij blijft een melding
naar-advies-uitleg-blijft-melding = Met de uitkomst ‘omgezet naar advies’, en zij telt niet mee op de radar.
naar-advies-privacyfunctionaris-beslist = De privacyfunctionaris beslist
naar-advies-uitleg-privacyfunctionaris-beslist = Ook niet op de radar. De privacyfunctionaris beslist of de gegevens van de personen weg moeten.
organisatie-wachtcheck = Na hoeveel werkdagen bekijkt u een wachtend dossier opnieuw?
organisatie-wachtcheck-hulp = Het bord toont wat wacht en langer niet is bekeken. Uw regio kiest: 1 tot en met 20.
organisatie-bewaren = Hoeveel maanden bewaart u een advies?
organisatie-bewaren-hulp = De wet noemt geen termijn. Uw regio kiest: 1 tot en met 240, geteld vanaf de laatste wijziging.
