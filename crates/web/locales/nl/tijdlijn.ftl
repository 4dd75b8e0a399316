### De tijdlijn van de mensen uit een casus.

tijd-titel = Tijdlijn van het gezin
tijd-naar = Tijdlijn over alle meldingen
tijd-naar-casus = Casus
tijd-inleiding = { $aantal ->
    [one] Eén melding, ontvangen op { $sinds }.
   *[other] { $aantal } meldingen sinds { $sinds }, ook uit andere casussen waarvan iemand bevestigde dat het om dezelfde mensen gaat.
 }
tijd-tot = U ziet wat aan het einde van { $dag } bekend was. Wat later is vastgelegd, staat er niet bij.
tijd-meer = Er zijn meer meldingen dan hier passen. De rest staat er niet bij.
tijd-filter-wie = Wie
tijd-filter-iedereen = Iedereen
tijd-filter-soort = Wat
tijd-filter-alles = Alles
tijd-filter-bron = Wie meldde
tijd-filter-dag = Wat wisten we op
tijd-dag-uitleg = Bijvoorbeeld 24-12-2025. Leeg: nu.
tijd-dag-fout = Dit is geen dag. Vul in zoals 24-12-2025. U ziet nu alles.
tijd-filter-knop = Toon
tijd-filter-weg = Alles tonen
tijd-opvallend-kop = Wat opvalt
tijd-opvallend-uitleg = Dit zijn tellingen, geen oordeel. Er bestaat geen getal vanaf waar iets structureel is. U weegt het zelf.
tijd-opvallend-leeg = Er valt niets op.
tijd-lijn-kop = Wat er gebeurde
tijd-lijn-leeg = Met deze keuze staat er niets op de lijn.
tijd-door = vastgelegd door { $wie }
tijd-netwerk-kop = Wie hoort bij welk gezin
tijd-netwerk-beeld = Plaat van huishoudens en mensen
tijd-netwerk-uitleg = Links de gezinnen zoals de meldingen ze beschrijven, rechts de mensen. Een dikke lijn: die mens staat in meer gezinnen. De tabel zegt hetzelfde.
tijd-verbonden = In meer dan één gezin: { $wie }.
tijd-netwerk-tabel = Gezinnen en mensen
tijd-netwerk-huis = Gezin
tijd-netwerk-mensen = Mensen
tijd-huishouden = Gezin { $nummer }
tijd-huishouden-klein = { $aantal ->
    [one] 1 melding, { $jaren }
   *[other] { $aantal } meldingen, { $jaren }
 }
tijd-in-meldingen = { $aantal ->
    [one] in 1 melding
   *[other] in { $aantal } meldingen
 }
tijd-soort-melding = Meldingen
tijd-soort-besluit = Besluiten
tijd-soort-dienst = Diensten en voorwaarden
tijd-soort-overdracht = Overdrachten
tijd-soort-monitoring = Monitoring
tijd-soort-verteld = Wat is verteld
tijd-soort-koppeling = Wie is wie
tijd-soort-casus = De casus zelf
tijd-gemeld = Melding
tijd-acuut = Acuut gevaar bij de check
tijd-besloten = Besluit
tijd-ingetrokken = Melding ingetrokken
tijd-verteld = Verteld aan een betrokkene
tijd-melder-hoorde = De melder hoorde wat er is gedaan
tijd-vertraging = De melder hoorde dat het langer duurt, tot
tijd-bericht = Bericht verstuurd
tijd-dienst-gestart = Dienst gestart
tijd-dienst-geeindigd = Dienst geëindigd
tijd-contact = Contact
tijd-voorwaarde = Veiligheidsvoorwaarde, uiterlijk op deze dag
tijd-getoetst = Veiligheidsvoorwaarde nagekeken
tijd-bevonden = Uitkomst van het onderzoek
tijd-aangeboden = Overdracht aangeboden
tijd-geaccepteerd = Overdracht geaccepteerd
tijd-geweigerd = Overdracht geweigerd
tijd-aanbod-ingetrokken = Aanbod van overdracht ingetrokken
tijd-teruggegeven = Overdracht teruggegeven
tijd-afgesproken = Monitoring, uiterlijk op deze dag
tijd-veilig-ja = iedereen direct veilig
tijd-veilig-nee = niet iedereen direct veilig
tijd-veilig-onbekend = niet van iedereen bekend
tijd-overgeslagen = Monitoring overgeslagen
tijd-beeindigd = Bemoeienis beëindigd
tijd-gesloten = Casus gesloten
tijd-heropend = Casus heropend
tijd-bevestigd = Bevestigd dat dit één persoon is
tijd-verworpen = Vastgelegd dat dit twee personen zijn
tijd-ongedaan = Koppeling ongedaan gemaakt door twee mensen
tijd-badge-gemist = niet gedaan
tijd-badge-weerlegd = weerlegd
tijd-badge-geen-vervolg = geen vervolg
tijd-badge-te-laat = na de termijn
tijd-badge-onveilig = onveilig
tijd-badge-acuut = acuut
tijd-badge-belofte = afgesproken
tijd-aanwijzing-drie-maanden = Meldingen in de laatste 3 maanden
tijd-aanwijzing-twaalf-maanden = Meldingen in de laatste 12 maanden
tijd-aanwijzing-zesendertig-maanden = Meldingen in de laatste 36 maanden
tijd-aanwijzing-bronnen = Soorten melders
tijd-aanwijzing-korter-na-elkaar = De laatste melding kwam sneller na de vorige dan die ervoor
tijd-aanwijzing-nieuwe-aard = Een nieuwe soort geweld, of acuut gevaar
tijd-aanwijzing-kind-in-twee-gezinnen = Kinderen die in meer dan één gezin staan
tijd-aanwijzing-pleger-in-twee-gezinnen = Mensen die in meer dan één gezin als (vermoedelijke) pleger staan
tijd-aanwijzing-voorwaarde-niet-nagekomen = Veiligheidsvoorwaarden niet nagekomen of niet nagekeken
tijd-aanwijzing-overdracht-mislukt = Overdrachten geweigerd of teruggegeven
tijd-aanwijzing-monitoring-gemist = Monitoring niet op tijd gedaan
tijd-aanwijzing-melding-na-sluiten = Meldingen binnen 12 maanden na het sluiten
tijd-aanwijzing-geen-vervolg-vaker = Vaker besloten tot geen vervolg
tijd-aanwijzing-baby = Een ongeboren kind of een kind jonger dan één jaar
tijd-aanwijzing-scheiding = Mensen die als ex-partner in een melding staan
tijd-aanwijzing-alleen-politie = Alleen de politie meldde
