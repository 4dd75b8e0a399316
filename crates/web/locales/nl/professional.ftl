# De kant van de professional: wat op elke bladzijde van een dossier staat.
dossiers-kort = Mijn dossiers
dossier = Dossier
dossier-van = Dossier van { $dag }
dossier-periode = periode { $nummer }
dossier-zijkant = Wegwijzer in dit dossier
dossier-stappen = De stappen
dossier-verder = In dit dossier
dossier-overzicht = Overzicht
dossier-betrokkenen = Wie zijn erbij betrokken
dossier-anoniem = Zonder namen, om te bellen
dossier-verantwoording = Verantwoording, om te printen
dossier-melden = Melden bij Veilig Thuis
dossier-kader = Afwegingskader:
dossier-gesloten-kop = Dit dossier is afgesloten
dossier-gesloten = U kunt alles lezen, maar niets toevoegen.
dossier-heropenen = Open het opnieuw
familie-verborgen-kop = Praat nog niet met ouders of familie
familie-verborgen = Dat kan het slachtoffer in gevaar brengen. Bel, mail of app hen ook niet. Overleg eerst met een deskundige en leg dat vast in stap 2.
acuut-knop = Is er nu gevaar?
acuut-knop-open = Acuut gevaar: bel 112

# Personen
persoon-ongeboren = het ongeboren kind
persoon-zonder-naam = { $rol } (zonder naam)
persoon-hele-gezin = het hele gezin

# Codes in woorden
gezinsrol-client = de cliënt, leerling of patiënt
gezinsrol-kind = kind
gezinsrol-ouder = ouder of stiefouder
gezinsrol-partner = partner
gezinsrol-ex_partner = ex-partner
gezinsrol-broer_zus = broer of zus
gezinsrol-grootouder = grootouder
gezinsrol-mantelzorger = mantelzorger
gezinsrol-anders = iemand anders

route-thuis = Geweld thuis of in de familie
route-medewerker = Vermoeden tegen een collega
route-kinderen_onderling = Kinderen onder elkaar
route-eergerelateerd = Eergerelateerd geweld
route-vgv = Genitale verminking
route-informatieverzoek = Veilig Thuis vraagt informatie

stapnaam-0 = U merkt iets op
stapnaam-1 = Breng de signalen in kaart
stapnaam-2 = Overleg
stapnaam-3 = Ga in gesprek
stapnaam-4 = Wegen
stapnaam-4-overleg = Overleg met andere professionals
stapnaam-5 = Beslissen

stand-open = nog niet gedaan
stand-gedaan = gedaan op { $dag }
stand-niet-nodig = niet nodig
stand-overgeslagen = overgeslagen op { $dag }, met een reden
stand-uitgesteld = uitgesteld tot { $dag }

status-nieuw = Nieuw
status-in-behandeling = In behandeling
status-veilig-thuis-raadplegen = Twijfel: bel Veilig Thuis
status-te-melden = Melden is nodig
status-gemeld = Gemeld
status-hulp = Hulp loopt
status-weging-afgesloten = Weging afgesloten, hulp loopt door
status-geen-vermoeden = Geen vermoeden meer
status-andere-route = Andere route
status-afgesloten-in-stap = Afgesloten: geen vermoeden
status-afgesloten-andere-route = Afgesloten: andere route
status-afgesloten-na-hulp = Afgesloten na hulp
status-afgesloten-na-melding = Afgesloten na melding

# Personen, verder
persoon-client = eigen cliënt
persoon-elders = woont elders
leeftijd = { $jaar } jaar
leeftijd-ongeveer = ongeveer { $jaar } jaar
leeftijd-verwacht = verwacht op { $dag }
leeftijd-ongeboren = nog niet geboren

# Overzicht
overzicht-titel = Overzicht
overzicht-taken = Dit staat nog open
overzicht-taken-klaar = { $aantal ->
    [one] Eén punt is al klaar.
   *[other] { $aantal } punten zijn al klaar.
 }
taak-uiterlijk = uiterlijk { $dag }
taak-te-laat = te laat
taak-extra = extra: dit houdt niets tegen
overzicht-melding = Gemeld bij Veilig Thuis
overzicht-gemeld-op = Veilig Thuis kreeg uw melding op { $wanneer }.
overzicht-melding-bekijk = Bekijk de ontvangst
overzicht-geen-bericht = Veilig Thuis laat hier weten wat er is besloten.
overzicht-wie = Wie zijn erbij betrokken
overzicht-niemand = Nog niemand. Een naam is niet nodig: «een kind van ongeveer 8 jaar» is genoeg.
betrokkene-toevoegen = Iemand toevoegen
overzicht-signalen = Signalen
overzicht-signalen-aantal = { $voor ->
    [0] Nog geen signaal dat wijst op onveiligheid,
    [one] Eén signaal wijst op onveiligheid,
   *[other] { $voor } signalen wijzen op onveiligheid,
 } { $tegen ->
    [0] en nog geen signaal dat daartegen spreekt.
    [one] en één spreekt daartegen.
   *[other] en { $tegen } spreken daartegen.
 }
overzicht-klad = { $aantal ->
    [one] Er wacht nog een kladnotitie.
   *[other] Er wachten nog { $aantal } kladnotities.
 }
overzicht-wegingen = Wegingen
weging-leidend = telt nu
weging-besloten = Het besluit is genomen.
weging-melden-ja = Melden: ja.
weging-melden-nee = Melden: nee.
weging-melden-open = Melden: nog open.
weging-hulp-ja = Hulp: ja.
weging-hulp-voorlopig = Hulp: voorlopig.
weging-hulp-nee = Hulp: nee.
weging-hulp-open = Hulp: nog open.
weging-hulp-nvt = Geen vermoeden.

volgende-kop-gesloten = Dit dossier is afgesloten
volgende-tekst-gesloten = U hoeft hier niets meer te doen. U kunt de verantwoording bekijken en printen.
volgende-knop-gesloten = Bekijk de verantwoording
volgende-kop-verplichting = Doe nu dit
volgende-knop-verplichting = Doe dit nu
volgende-kop-route = Eerst: waar gaat het om?
volgende-tekst-route = Kies wat het meest lijkt op uw zorg. Dan weet u welke regels gelden. U kunt dit later veranderen.
volgende-knop-route = Kies waar het om gaat
volgende-kop-plicht = Hier geldt een eigen plicht
volgende-tekst-plicht = U beantwoordt geen vragen van het afwegingskader. Bekijk wie wat moet doen, en wanneer.
volgende-knop-plicht = Bekijk wat er moet
volgende-kop-betrokkenen = Over wie maakt u zich zorgen?
volgende-tekst-betrokkenen = Zet erbij om wie het gaat. Een naam mag, maar hoeft niet.
volgende-knop-betrokkenen = Iemand toevoegen
volgende-kop-stap-0 = Maak van uw kladnotitie een signaal
volgende-tekst-stap-0 = Er wacht nog een notitie. Maak er een signaal van, of gooi hem weg.
volgende-knop-stap-0 = Naar de notitie
volgende-kop-stap-1 = Schrijf op wat u zag of hoorde
volgende-tekst-stap-1 = Alleen feiten: wat, wanneer, waar en wie het zag. Schrijf ook op wat juist goed gaat.
volgende-knop-stap-1 = Naar de signalen
volgende-kop-stap-2 = Overleg met iemand
volgende-tekst-stap-2 = U hoeft dit niet alleen te doen. Praat met een collega en bel Veilig Thuis voor advies. Dat kan zonder namen.
volgende-knop-stap-2 = Naar het overleg
volgende-kop-stap-3 = Ga in gesprek
volgende-tekst-stap-3 = Deel uw zorg met de mensen om wie het gaat. Kan dat niet veilig? Dan legt u vast waarom.
volgende-knop-stap-3 = Naar de gesprekken
volgende-kop-stap-4 = Weeg wat u weet
volgende-tekst-stap-4 = Beantwoord de vragen van het afwegingskader. De uitkomst volgt vanzelf uit uw antwoorden.
volgende-knop-stap-4 = Naar de vragen
volgende-kop-stap-5 = Neem de twee besluiten
volgende-tekst-stap-5 = Is melden nodig? En kunt u (ook) zelf hulp bieden of organiseren?
volgende-knop-stap-5 = Naar de besluiten
volgende-kop-niets = Nu hoeft u niets te doen
volgende-tekst-niets = Alle stappen zijn gezet. Verandert er iets? Leg dan een nieuw signaal vast.
volgende-knop-niets = Naar de signalen

terugkoppeling-ontvangen = Veilig Thuis heeft uw melding ontvangen
terugkoppeling-beoordeeld = Veilig Thuis heeft de veiligheid beoordeeld
terugkoppeling-besloten = Veilig Thuis heeft besloten wat er gebeurt
terugkoppeling-terugkoppeling = Bericht van Veilig Thuis

verplichting-bel-veilig-thuis = Er is acuut gevaar. Bel nu 112, of Veilig Thuis op 0800-2000. Leg daarna vast wie u belde.
verplichting-raadpleeg-veilig-thuis = Er staat twijfel in de weging. Bel Veilig Thuis op 0800-2000 en weeg daarna opnieuw.
verplichting-raadpleeg-deskundige = Overleg met een deskundige, voordat u verder gaat.
verplichting-meld = Melden is nodig. Meld bij Veilig Thuis.
verplichting-informeer-betrokkenen = Vertel de betrokkenen dat u meldt, of schrijf op waarom dat niet kan.
verplichting-vraag-toestemming = Vraag zo mogelijk toestemming. Melden kan ook zonder.
verplichting-kies-identiteit = Kies of het gezin hoort wie er meldt. Veilig Thuis weet het altijd.
verplichting-besluit-twee = Besluit 2 is nog open: kunt u (ook) zelf hulp bieden?
verplichting-neem-besluit = Rond de weging af met een besluit.
verplichting-maak-hulpplan = Maak een hulpplan: doelen, wie wat doet, en de dag waarop u opnieuw weegt.
verplichting-kies-casemanager = Spreek één casemanager af en zet die in het hulpplan.
verplichting-weeg-opnieuw = Weeg opnieuw op de afgesproken dag: werkt de hulp?
verplichting-spreek-zicht-af = Spreek af wie zicht houdt op de veiligheid, en waarop.
verplichting-maak-stap-goed = U sloeg een stap over. Doe het alsnog.
verplichting-zet-uitgestelde-stap = U stelde een stap uit. Zet hem uiterlijk op de afgesproken dag.
verplichting-doe-volgende-check = Plan de volgende check en voer hem uit.
verplichting-wacht-op-terugkoppeling = Veilig Thuis laat u weten wat er is besloten.
verplichting-sluit-af = Het vermoeden is weggenomen. Schrijf dat op en sluit het dossier.
