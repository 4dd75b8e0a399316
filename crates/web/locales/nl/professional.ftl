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
dossier-haast = haast
dossier-taken = Wat er nog moet
overzicht-meer = Dit kan altijd
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
status-hulp = Uitkomst: zelf hulp bieden
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
overzicht-uiterlijk = uiterlijk { $dag }
overzicht-te-laat = te laat
overzicht-extra = extra: dit houdt niets tegen
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
verplichting-doe-routeplicht = Op deze route geldt een eigen plicht. Doe wat daar staat.
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

# Algemeen op deze bladzijden
terug-zonder = Terug zonder opslaan
verder = Verder
vernietigd = Deze tekst is vernietigd en niet meer te lezen.
over-wie = Over: { $wie }
over-uitleg = Niemand aangevinkt? Dan gaat het over het hele gezin.
over-niemand = Er staat nog niemand in dit dossier. Een naam is niet nodig.
eerst-route-kop = Kies eerst waar het om gaat
eerst-route = Daarna kunt u signalen en overleg vastleggen. Wat u typt, gaat niet verloren.
kadertekst-kop = Uitleg bij deze stap
kadertekst-doen = Wat u doet
kadertekst-vastleggen = Wat u vastlegt
kadertekst-wie = Wie dit doet
bel-vt-kop = Bel Veilig Thuis voor advies
bel-vt-uitleg = Gratis, dag en nacht. U hoeft geen namen te noemen. Advies vragen is nog geen melding.
dossier-zonder-namen = Zonder namen

# De lijst
lijst-titel-allemaal = Dossiers van onze organisatie
lijst-nieuw = Ik maak me zorgen over iemand
lijst-stand = Stand
lijst-waarover = Waar het om gaat
lijst-gewijzigd = Laatst gewijzigd
lijst-van = Van wie
lijst-acuut = Acuut gevaar
lijst-eerder = Vorige bladzijde
lijst-later = Volgende bladzijde
lijst-ook-gesloten = Laat ook gesloten dossiers zien
lijst-alleen-open = Laat alleen open dossiers zien
lijst-leeg-inleiding = Zit iets u niet lekker? U hoeft nog niets zeker te weten. Begin klein: schrijf op wat u zag of hoorde.
lijst-leeg-kop = Zo gaat het
lijst-leeg-een = U schrijft op wat u opviel. Dat duurt een paar minuten.
lijst-leeg-twee = Thuisbaken laat u steeds zien wat een goede volgende stap is. U kunt elk moment stoppen en later verdergaan.
lijst-leeg-drie = U overlegt met een collega en met Veilig Thuis. U staat er niet alleen voor.
lijst-leeg-geen-melding = Een dossier beginnen is geen melding. Niemand buiten uw organisatie krijgt bericht.
lijst-twijfel-kop = Liever eerst met iemand praten?
lijst-twijfel = Veilig Thuis denkt met u mee, dag en nacht. U hoeft geen namen te noemen. Bel gratis:

# Een nieuw dossier
nieuw-titel = Wat viel u op?
nieuw-inleiding = Schrijf op wat u zag of hoorde, in uw eigen woorden. Het mag kort. U kunt dit ook later doen.
nieuw-notitie = Uw kladnotitie
nieuw-notitie-uitleg = Later maakt u hier een signaal van, of u gooit het weg. Weg is dan echt weg.
nieuw-begin = Begin een dossier
nieuw-wie-ziet-kop = Wie ziet dit?
nieuw-wie-ziet-een = U, en de aandachtsfunctionaris van uw organisatie als die er is.
nieuw-wie-ziet-twee = Het gezin kan later vragen om het dossier te lezen. Schrijf dus feiten op, geen oordeel.
nieuw-wie-ziet-drie = Veilig Thuis ziet niets, totdat u zelf een melding verstuurt.

# De route
route-titel = Waar gaat het om?
route-inleiding = Kies wat het meest past. Bij sommige zorgen gelden andere regels, daarom vragen wij dit als eerste.
route-vraag = Wat past het meest?
route-kies = Kies waar het om gaat. Weet u het niet zeker? Kies wat er het meest op lijkt.
route-reden = Waarom verandert u dit?
route-reden-uitleg = Wie later kijkt, moet het kunnen volgen.
route-verander = Het gaat toch om iets anders
route-spoed = Hier is haast bij. Zet de stappen zo snel mogelijk, als het kan binnen een uur.
route-plicht = Dit geldt hier
route-eigen-plicht = Dit moet er nu gebeuren
route-wie = Wie
route-wanneer = Wanneer
route-geen-vragen-kop = Geen vragen van het afwegingskader
route-geen-vragen = Bij deze keuze weegt u niet zelf. U legt vast wat u weet en geeft het door aan wie de plicht heeft.
route-leg-vast = Leg vast wat u zag of hoorde
route-draag-over = Ik heb het doorgegeven: sluit dit dossier
route-ga-verder = Verder met het dossier

# Wie erbij betrokken zijn
betrokkenen-titel = Wie zijn erbij betrokken?
betrokkenen-inleiding = Denk aan iedereen in huis. Ook aan wie niet uw cliënt is, aan een ex-partner en aan een ongeboren kind.
betrokkenen-leeg-kop = Nog niemand
betrokkene-nog-iemand = Nog iemand toevoegen
persoon-nieuw-titel = Iemand toevoegen
persoon-verbeter-titel = Gegevens verbeteren
persoon-inleiding = Vul in wat u weet. Alleen de rol is nodig.
persoon-naam = Naam
persoon-naam-uitleg = Weet u geen naam? Laat dit leeg.
persoon-rol = Wat is deze persoon in het gezin?
persoon-rol-uitleg = Gezien vanuit het gezin waar de zorg over gaat.
persoon-rol-fout = Kies wat deze persoon in het gezin is. Past niets? Kies «iemand anders».
persoon-geboren = Geboortedatum of leeftijd
persoon-geboren-uitleg = Een datum, een jaar of een leeftijd. Bijvoorbeeld 24-12-2018, 2018 of 8. Een schatting mag.
persoon-geboren-fout = Dit begrijpen wij niet. Schrijf een datum (24-12-2018), een jaar (2018) of een leeftijd (8). Of laat het leeg.
persoon-ongeboren-vink = Dit kind is nog niet geboren. De datum is dan de verwachte datum.
persoon-client-vink = Dit is mijn eigen cliënt, leerling of patiënt
persoon-huishouden-vink = Woont in dit huishouden
persoon-weet = Weet deze persoon van uw zorgen?
persoon-weet-het = Weet van de zorgen
persoon-weet-het-niet = Weet nog niet van de zorgen
weet-ja = Ja
weet-nee = Nee
weet-onbekend = Dat weet ik niet
persoon-geslacht = Geslacht
geslacht-vrouw = Vrouw
geslacht-man = Man
geslacht-anders = Anders
geslacht-onbekend = Weet ik niet
persoon-meer = Meer gegevens, voor later
persoon-contact = Telefoon of e-mail
persoon-school = School, opvang of huisarts
persoon-bsn = Burgerservicenummer (BSN)
persoon-bsn-uitleg = 9 cijfers. Vul dit alleen in als u het nummer mag gebruiken.
persoon-bsn-vorm = Een BSN heeft 9 cijfers. Kijk het nummer na, of laat het veld leeg.
persoon-bsn-elfproef = Dit BSN klopt niet. Waarschijnlijk is een cijfer verkeerd getypt. Kijk het na, of laat het veld leeg.
adres-titel = Adres
adres-naar = Adres bekijken of veranderen
adres-regels = Waar woont of verblijft deze persoon?
adres-regels-uitleg = Straat en nummer, postcode en plaats. Elk op een eigen regel.
adres-fout = Vul het adres in. Weet u alleen de plaats? Schrijf dan de plaats op.
adres-geheim-vink = Dit adres is geheim
adres-geheim-uitleg = Bijvoorbeeld een opvang, of als iemand uit het gezin het niet mag weten.
adres-geheim = Geheim adres vastgelegd.
adres-bekend = Adres vastgelegd.
adres-onbekend = Nog geen adres.

# Stap 0
klad-kop = Uw kladnotities
klad-maak-signaal = Maak er een signaal van
klad-gooi-weg = Gooi weg
klad-eerder = Eerder: { $geworden } werden een signaal, { $weg } zijn weggegooid.
klad-nieuw-kop = Een notitie voor uzelf
klad-tekst = Wat viel u op?
klad-uitleg = Een kladnotitie is geen onderdeel van de verantwoording. Maak er later een signaal van, of gooi hem weg.
klad-bewaar = Bewaar de notitie
klad-leeg = Schrijf op wat u opviel. Een paar woorden is genoeg.
klad-weg-titel = Deze notitie weggooien?
klad-weg-uitleg = De tekst wordt vernietigd. Niemand kan hem daarna nog lezen, ook u niet.
klad-weg-knop = Ja, gooi weg
klad-weg-niet = Nee, bewaar de notitie

# Stap 1: signalen
kant-voor = Wijst op onveiligheid
kant-tegen = Spreekt daartegen
kant-nieuw-voor = Signaal toevoegen
kant-nieuw-tegen = Toevoegen wat goed gaat
kant-leeg-voor = Nog niets. Schrijf op wat u zag of hoorde.
kant-leeg-tegen = Nog niets. Wat gaat er goed? Wat kan het ook zijn?
signaal-eigen = Zelf gezien of gehoord
signaal-anderen = Wat anderen zeggen of vonden
signaal-door = gezien of gezegd door { $wie }
signaal-omdat = Reden: { $reden }
signaal-verbeter = Verbeteren
signaal-trek-in = Intrekken
signaal-ingetrokken = Ingetrokken op { $op }.
signaal-vervangen = Vervangen op { $op }.
signaal-vervallen = { $aantal ->
    [one] Eén signaal is ingetrokken of vervangen
   *[other] { $aantal } signalen zijn ingetrokken of vervangen
 }
signaal-nieuw-titel = Een signaal vastleggen
signaal-verbeter-titel = Een signaal verbeteren
signaal-klad-titel = Maak er een signaal van
signaal-inleiding = Eén feit per keer. Een tweede feit wordt een tweede signaal.
signaal-omschrijving = Wat is er gezien of gehoord?
signaal-omschrijving-uitleg = Schrijf op wat een camera zou zien of horen. Zonder oordeel en zonder uitleg.
signaal-omschrijving-fout = Schrijf op wat er is gezien of gehoord.
signaal-richting = Welke kant wijst het op?
signaal-richting-fout = Kies of dit op onveiligheid wijst of daartegen spreekt.
richting-voor = Het wijst op onveiligheid
richting-uitleg-voor = Het maakt uw zorg groter.
richting-tegen = Het spreekt daartegen
richting-uitleg-tegen = Het maakt uw zorg kleiner, of er is een gewone verklaring.
signaal-bron = Hoe weet u dit?
signaal-bron-fout = Kies hoe u dit weet. Zo blijft uw eigen waarneming apart van wat anderen zeggen.
bron-eigen_waarneming = Zelf gezien of gehoord
bron-verklaring_kind = Het kind heeft het gezegd
bron-verklaring_client_ouder = De cliënt of een ouder heeft het gezegd
bron-verklaring_ander = Iemand anders heeft het gezegd
bron-onderzoek = Het bleek uit onderzoek
signaal-gezien = Wie zag of zei dit?
signaal-gezien-uitleg = Hoorde u het van iemand? Noem dan wie het zei en tegen wie.
signaal-gezien-fout = Vul in wie dit zag of zei.
signaal-dag = Op welke dag?
signaal-dag-fout = Vul de dag in waarop het is gezien of gezegd. Weet u het niet precies? Kies een dag die in de buurt komt.
signaal-tijd = Hoe laat ongeveer?
signaal-plaats = Waar was het?
signaal-over = Over wie gaat dit?
signaal-reden = Waarom verbetert u dit?
signaal-reden-uitleg = Het oude signaal blijft leesbaar, met deze reden erbij.
signaal-reden-fout = Schrijf op waarom u dit verandert. Wie later kijkt, moet het kunnen volgen.
signaal-intrekken-titel = Een signaal intrekken
signaal-intrekken-uitleg = Klopt het niet of hoort het hier niet? Trek het in. Het blijft leesbaar, maar telt niet meer mee.
signaal-intrekken-reden = Waarom trekt u het in?
naar-stap-2 = Verder naar stap 2: overleg
checks-kop = Checks bij deze stap
check-doe = Doe de check
check-opnieuw = Doe de check opnieuw
check-gedaan = Gedaan op { $dag }.
check-volgende = Volgende keer: { $dag }.
check-vragen = Ga deze vragen na
check-momenten = Wanneer:
check-eerder = Eerder gedaan
check-leeftijden-waren = Leeftijden: { $leeftijden }.
check-aantal = Om hoeveel kinderen gaat het?
check-aantal-uitleg = Een cijfer. Geen kinderen? Vul 0 in.
check-aantal-fout = Vul een cijfer in, bijvoorbeeld 2. Geen kinderen? Vul 0 in.
check-leeftijden = Hoe oud zijn zij?
check-leeftijden-uitleg = Van ieder kind één leeftijd, bijvoorbeeld 3, 7. Een ongeboren kind is 0.
check-leeftijden-fout = Schrijf alleen leeftijden in cijfers op, bijvoorbeeld 3, 7.
check-zorg = Wie deelt de zorg?
check-zorg-uitleg = Bijvoorbeeld een partner of een oma. Staat iemand er alleen voor? Schrijf dat op.
check-uitkomst = Wat komt eruit?
check-uitkomst-fout = Kies wat er uit de check komt.
check-toelichting = Waar steunt dit op?
check-dag = Op welke dag deed u de check?
check-dag-fout = Vul de dag in waarop u de check deed.
check-volgende-dag = Wanneer doet u de check opnieuw?
check-over = Over wie gaat dit?

# Stap 2: overleg
vier-leeg = Nog geen overleg met andere professionals. Het hoeft alleen als het nodig is.
vier-leg-vast = Ik heb met een andere professional overlegd
vier-niet-nodig = Niet nodig: naar stap 5, de weging
overleg-kop = Overleg dat u had
overleg-leeg = Nog geen overleg. Zoek iemand op die u vertrouwt, bijvoorbeeld de aandachtsfunctionaris. Samen ziet u meer.
overleg-naar-anoniem = Open uw verhaal zonder namen.
overleg-anoniem-uitleg = Dat kunt u voorlezen aan de telefoon.
overleg-collega = Ik heb met een collega overlegd
overleg-deskundige = Ik heb een deskundige gesproken
overleg-vt = Ik heb Veilig Thuis gebeld
overleg-zonder-namen = zonder namen
overleg-niet-kop = Lukt het nu niet?
overslaan-naar = Deze stap overslaan, met een reden
uitstellen-naar = Deze stap uitstellen tot een dag
deskundigen-kop = Deskundigen die u kunt vragen
deskundige-nodig-kop = Vraag hier een deskundige
deskundige-nodig = Bij deze zorg hoort advies van een deskundige. Leg dat overleg hier vast, voordat u verder gaat.
consult-titel = Een overleg vastleggen
consult-met = Met wie overlegde u?
consult-met-fout = Kies met wie u overlegde.
consult-met-collega = Een collega
consult-met-aandachtsfunctionaris = De aandachtsfunctionaris
consult-met-veilig_thuis = Veilig Thuis
consult-met-vertrouwensarts = De vertrouwensarts van Veilig Thuis
consult-met-deskundige_eergerelateerd = Een deskundige eergerelateerd geweld
consult-met-deskundige_vgv = Een deskundige genitale verminking
consult-met-gecertificeerde_instelling = Een gecertificeerde instelling
consult-met-betrokken_professional = Een andere professional die het gezin kent
consult-met-vertrouwensinspecteur = De vertrouwensinspecteur
consult-wie = Naam
consult-wie-uitleg = Weet u de naam niet? Schrijf dan «medewerker Veilig Thuis» of iets wat erop lijkt.
consult-wie-fout = Vul in wie u sprak.
consult-functie = Functie
consult-functie-fout = Vul de functie in van wie u sprak.
consult-dag = Op welke dag?
consult-dag-fout = Vul de dag van het overleg in.
consult-anoniem = Ik noemde geen namen van het gezin
consult-anoniem-uitleg = Zonder namen breekt u geen geheim.
consult-advies = Wat was het advies?
consult-advies-uitleg = Schrijf op wat de ander zei, zo precies als u kunt.
consult-advies-fout = Schrijf op wat het advies was. Was er geen advies? Schrijf dat op.
consult-advies-kop = Advies
consult-vervolg = Wat doet u met het advies?
consult-vervolg-uitleg = Wie doet wat, en wie houdt het overzicht? Wijkt u af van het advies? Schrijf op waarom.
consult-vervolg-kop = Wat ermee is gedaan
consult-over = Over wie ging het?
zonder-vt-titel = Veilig Thuis niet gevraagd
zonder-vt-kop = Veilig Thuis is niet gevraagd
zonder-vt-naar = Ik vraag Veilig Thuis niet om advies, met een reden
zonder-vt-inleiding = Overleg met Veilig Thuis hoort bij deze stap. Doet u het niet? Schrijf dan op waarom. U kunt het later alsnog doen.
zonder-vt-reden = Waarom vraagt u Veilig Thuis niet om advies?
zonder-vt-reden-uitleg = Deze reden staat straks in de verantwoording.
zonder-vt-fout = Schrijf op waarom u Veilig Thuis niet om advies vraagt. Of bel toch: 0800-2000.

# Zonder namen
anoniem-titel = Uw verhaal zonder namen
anoniem-inleiding = Dit kunt u voorlezen als u belt om advies. Wij halen namen, adressen en scholen eruit die wij herkennen. Leeftijden zijn ruim. Lees het na voordat u belt.
anoniem-bel-uitleg = Gratis, dag en nacht. Zeg dat u advies wilt en dat u geen namen noemt.
anoniem-lees-voor = Lees dit voor
anoniem-zin = Ik wil advies over een gezin. Ik noem geen namen.
anoniem-gaat-over = Het gaat om: { $route }.
anoniem-acuut = Ik denk dat er nu gevaar is.
anoniem-wie = Om wie het gaat
anoniem-niemand = Er staat nog niemand in het dossier.
anoniem-geen = Niets vastgelegd.
anoniem-geleden = { $dagen ->
    [0] vandaag
    [one] gisteren
   *[other] { $dagen } dagen geleden
 }
anoniem-gevonden = { $aantal ->
    [one] Eén plek kan naar iemand wijzen
   *[other] { $aantal } plekken kunnen naar iemand wijzen
 }
anoniem-gevonden-uitleg = Op die plek staat nu een woord tussen haken, zoals [naam]. Lees voor wat er staat.
anoniem-haal-weg = De plekken zijn gemarkeerd. Haal ze weg of maak ze algemener.
anoniem-niets-gevonden = Wij vonden niets dat naar iemand wijst
anoniem-let-op = Let zelf ook op. Een zeldzaam beroep of een bekend voorval kan ook verraden om wie het gaat.
anoniem-leg-vast = Ik heb gebeld: leg het advies vast
anoniem-nakijken-kop = Een eigen tekst nakijken
anoniem-nakijken-uitleg = Wilt u iets mailen of zelf iets voorlezen? Plak de tekst hier. Wij bewaren hem niet.
anoniem-tekst = Uw tekst
anoniem-tekst-uitleg = Wij zoeken namen, nummers, adressen, scholen en datums. Wij vinden niet alles.
anoniem-tekst-fout = Plak of typ hier de tekst die u wilt laten nakijken.
anoniem-kijk-na = Kijk de tekst na
anoniem-schoon = Dezelfde tekst, zonder die plekken
aanwijzing-naam = een naam
aanwijzing-bsn = een BSN
aanwijzing-telefoon = een telefoonnummer
aanwijzing-email = een e-mailadres
aanwijzing-postcode = een postcode
aanwijzing-adres = een adres
aanwijzing-datum = een datum
aanwijzing-geboortedatum = een geboortedatum
aanwijzing-school = een school of praktijk
aanwijzing-rekening = een rekeningnummer
band-0 = 0 tot en met 3 jaar
band-4 = 4 tot en met 11 jaar
band-12 = 12 tot en met 17 jaar
band-18 = 18 tot en met 24 jaar
band-25 = 25 tot en met 44 jaar
band-45 = 45 tot en met 64 jaar
band-65 = 65 jaar of ouder
band-onbekend = leeftijd onbekend

# Acuut gevaar
acuut-titel = Acuut gevaar: bel eerst
acuut-eerst-bellen = Vastleggen kan straks. Bel eerst.
acuut-ik-heb-gebeld = Ik heb gebeld
acuut-alles = Alles over dit gevaar
acuut-meld = Meld bij Veilig Thuis
acuut-voorbij = Het gevaar is voorbij
acuut-vastgelegd = Wat is vastgelegd
acuut-staat-open = Gevaar, nog niet voorbij
acuut-voorbij-op = Gevaar, voorbij op { $op }
acuut-gebeld-met = Gebeld: { $wie }
acuut-leg-vast-kop = Leg het gevaar vast
acuut-gevaar = Wie is in gevaar, en wat gebeurt er?
acuut-gevaar-uitleg = Kort is goed. Het dossier krijgt daarna een duidelijk teken.
acuut-gevaar-fout = Schrijf kort op wie in gevaar is en wat er gebeurt. Bel eerst 112 als u dat nog niet deed.
acuut-wie = Om wie gaat het?
acuut-leg-vast = Leg vast
belde-titel = Wie heeft u gebeld?
belde-met = Wie heeft u gebeld?
belde-met-fout = Kies wie u belde.
belde-dag = Op welke dag?
belde-dag-fout = Vul de dag in waarop u belde.
belde-tijd = Hoe laat?
belde-tijd-fout = Vul in hoe laat u belde. Ongeveer mag.
belde-inhoud = Wat is er gezegd en afgesproken?
spoed-met-112 = 112
spoed-met-veilig_thuis = Veilig Thuis (0800-2000)
spoed-met-politie = Politie, niet via 112
voorbij-titel = Het gevaar is voorbij
voorbij-inleiding = Leg dit alleen vast als iedereen nu veilig is. Twijfelt u? Bel Veilig Thuis: 0800-2000.
voorbij-reden = Waarom is het gevaar voorbij?
voorbij-reden-uitleg = Bijvoorbeeld: de politie was er, en het kind slaapt bij oma.
voorbij-fout = Schrijf op waarom het gevaar voorbij is. Twijfelt u? Laat het open en bel 0800-2000.
