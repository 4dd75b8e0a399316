### Eerdere meldingen over dezelfde mensen.

vt-actie-eerdere = Eerdere meldingen zoeken
vt-eerdere-titel = Eerdere meldingen over dezelfde mensen
vt-eerdere-gezocht = Gevonden meldingen
vt-eerdere-inleiding = Hier staan eerdere meldingen die misschien over dezelfde mensen gaan. Een treffer is een vermoeden. Pas als u het bevestigt, telt het mee.
vt-eerdere-leeg-kop = Niets gevonden
vt-eerdere-leeg = In uw regio is geen eerdere melding over deze mensen bekend. Weet u een andere naam of een oud adres? Zoek er dan op.
vt-eerdere-meer = Er is meer gevonden dan hier past. Zoek met meer gegevens.
vt-zoeken-titel = Zelf iemand zoeken
vt-zoeken-inleiding = Zoek iemand in de meldingen van uw regio, voor deze melding. Vul in wat u weet.
vt-zoeken-gelogd = Dat u zoekt, komt in het logboek. Ook als u niemand vindt.
vt-zoeken-naam = Naam
vt-zoeken-naam-uitleg = Voornaam en achternaam, zoals u ze kent.
vt-zoeken-geboren = Geboortedatum
vt-zoeken-adres = Adres
vt-zoeken-adres-uitleg = Straat en huisnummer, een komma, postcode en plaats.
vt-zoeken-contact = Telefoonnummer of e-mailadres
vt-zoeken-knop = Zoek
vt-zoeken-leeg = Vul een naam, een geboortedatum, een adres of een telefoonnummer in.
vt-koppeling-waarom = Waarom is dit een treffer?
vt-koppeling-eigen = Wie is dit in deze melding?
vt-koppeling-kies = Kies een persoon
vt-koppeling-eigen-fout = Kies wie dit is in deze melding.
vt-koppeling-toelichting = Waar steunt dit op?
vt-koppeling-reden = Is het een ander? Waarom?
vt-koppeling-reden-fout = Kies waarom dit een ander is.
vt-koppeling-oordeel-fout = Kies of dit dezelfde persoon is, een ander, of dat u het niet weet.
vt-koppeling-zelfde = Dit is dezelfde persoon
vt-koppeling-anders = Dit is een ander
vt-koppeling-twijfel = Ik weet het niet
vt-koppeling-telt-voor = spreekt ervoor
vt-koppeling-telt-tegen = spreekt ertegen
vt-koppeling-sterkte-zeer = zeer waarschijnlijk
vt-koppeling-sterkte-waarschijnlijk = waarschijnlijk
vt-koppeling-sterkte-misschien = misschien
vt-koppeling-sterkte-zwak = zwak
vt-koppeling-stand-bevestigd = bevestigd
vt-koppeling-stand-in-twijfel = in twijfel
vt-koppeling-stand-verworpen = een ander
vt-koppeling-stand-ongedaan-gemaakt = ongedaan gemaakt
vt-koppeling-soort-zelfde = Lijkt dezelfde persoon
vt-koppeling-soort-misschien = Misschien dezelfde persoon
vt-koppeling-soort-mogelijke-naamgenoot = Misschien een naamgenoot in hetzelfde gezin
vt-koppeling-soort-mogelijke-tweeling = Misschien een tweeling, broer of zus
vt-koppeling-soort-mogelijke-volgende-bewoner = Misschien wie er eerder of later woonde. Een adres alleen zegt weinig.
vt-koppeling-soort-zwak-alleen-huishouden = Alleen het gezin lijkt hetzelfde
vt-koppeling-reden-andere-persoon = De gegevens verschillen
vt-koppeling-reden-broer-of-zus = Het is een tweeling, broer of zus
vt-koppeling-reden-andere-bewoner = Woonde er op een ander moment
vt-koppeling-reden-naamgenoot = Toevallig dezelfde naam
vt-koppeling-reden-anders = Anders: schrijf het op
vt-koppeling-hier = In deze melding
vt-koppeling-daar = In melding { $kenmerk }
vt-koppeling-toetsen = Met één toets, samen met Alt en Shift: Z is dezelfde, A is een ander, W is ik weet het niet.
vt-eerdere-zwak = { $aantal ->
    [one] Nog 1 zwakke treffer
   *[other] Nog { $aantal } zwakke treffers
 }
vt-eerdere-zwak-uitleg = Hier is de kans groter dat het iemand anders is. Kijk alleen als u een reden hebt.
vt-eerdere-weggelaten = { $aantal ->
    [one] 1 melding is ook vergeleken. Die gaat vrijwel zeker over andere mensen en staat hier niet.
   *[other] { $aantal } meldingen zijn ook vergeleken. Die gaan vrijwel zeker over andere mensen en staan hier niet.
 }
vt-koppeling-erbij = Een reden of toelichting erbij
vt-te-bekijken-kop = { $aantal ->
    [one] 1 melding gaat waarschijnlijk over dezelfde mensen
   *[other] { $aantal } meldingen gaan waarschijnlijk over dezelfde mensen
 }
vt-te-bekijken = Niemand heeft nog gezegd of dat klopt. Zonder dat kunt u niet kiezen voor ‘geen vervolg’ of ‘overdracht’.
vt-te-bekijken-link = Bekijk ze en zeg wat ze zijn
vt-weigering-eerdere-niet-bekeken = Er zijn nog meldingen die waarschijnlijk over dezelfde mensen gaan. Zoek de eerdere meldingen op en zeg bij elke wat zij is.
vt-eerdere-telt-vraag = Telt de eerdere melding { $kenmerk } mee?
vt-eerdere-telt-meegewogen = Meegewogen
vt-eerdere-telt-niet-relevant = Niet relevant, omdat
vt-eerdere-telt-fout = Kies of deze eerdere melding meetelt.
vt-signalen-kop = Nieuw signaal bij mensen die u kent
vt-signalen-uitleg = Een collega bevestigde dat deze melding gaat over iemand uit een casus van u. Is de collega van die casus weg? Dan ziet de teamleider dit.
vt-signalen-casus = bekend in een casus
vt-signalen-niemand = nog door niemand opgepakt
vt-signalen-bij = bij { $wie }
cas-categorie-E1 = eerste melding (E1)
cas-categorie-H1 = hermelding, meer mensen bekend (H1)
cas-categorie-H2 = hermelding, één mens bekend (H2)
cas-categorie-reden-E1 = Van niemand is bevestigd dat Veilig Thuis hem of haar al kende. Gekeken is drie jaar terug.
cas-categorie-reden-H1 = Van { $aantal } mensen is bevestigd dat zij in een eerdere melding staan. Gekeken is drie jaar terug.
cas-categorie-reden-H2 = Eén mens staat ook in een eerdere melding. Gekeken is drie jaar terug.
cas-categorie-reden-V1 = De melding kwam terwijl een andere melding over dit gezin werd beoordeeld.
cas-categorie-reden-V2 = De melding kwam terwijl een dienst of overdracht liep.
cas-categorie-reden-V3 = De melding kwam tijdens de monitoring.
vt-koppeling-titel = Dezelfde persoon?
vt-koppeling-bekijk = Bekijk wie dit zei, of maak het ongedaan
vt-koppeling-gezien = Naast elkaar gelegd
vt-ongedaan-kop = Klopt het niet?
vt-ongedaan-uitleg = Ongedaan maken doen twee mensen. U stelt het voor, een collega beslist. Wat eerder is gezegd, blijft leesbaar.
vt-ongedaan-waarom = Waarom zijn dit twee personen?
vt-ongedaan-fout = Schrijf op waarom dit twee personen zijn.
vt-ongedaan-knop = Stel voor om dit ongedaan te maken
vt-ongedaan-voorgesteld = Voorgesteld om ongedaan te maken
vt-ongedaan-niet = Blijft staan
vt-ongedaan-zelf = U stelde dit zelf voor. Een collega beslist.
vt-ongedaan-reden = Waarom laat u het staan?
vt-ongedaan-reden-uitleg = Alleen nodig als u het laat staan.
vt-ongedaan-reden-fout = Schrijf op waarom u het laat staan.
vt-ongedaan-besluit-fout = Kies of u dit ongedaan maakt of laat staan.
vt-ongedaan-doe = Maak ongedaan
vt-ongedaan-laat = Laat staan
vt-ongedaan-gezegd = Wie zei wat
vt-ongedaan-leunde = Wat hierop kan steunen
vt-ongedaan-leunde-uitleg = Dit is besloten, verteld, verstuurd of aangeboden terwijl de koppeling telde. Kijk bij elk punt of het nog klopt, en herstel wat niet klopt.
vt-ongedaan-leunde-niets = Er is in die tijd niets besloten, verteld, verstuurd of aangeboden.
vt-ongedaan-blijft = Over beide meldingen is in deze casus al besloten. Zij blijven daarom in dezelfde casus, ook als de koppeling ongedaan is.
vt-ongedaan-gevraagd = Een collega wil een koppeling ongedaan maken
vt-ongedaan-bekijk = Bekijk koppeling { $nummer } en beslis mee
