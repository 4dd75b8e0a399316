# Het bord van de dag en de agenda erachter.
bord-kort = Bord
bord-titel = Bord van vandaag
bord-teller-te-laat = te laat
bord-teller-vandaag = vandaag klaar
bord-teller-ongezien = kind niet gezien
bord-teller-overdrachten = overdracht vast
bord-teller-monitoring = monitoring gemist
bord-teller-wachtend = opnieuw bekijken
bord-kop-te-laat = Te laat
bord-kop-vandaag = Vandaag klaar
bord-kop-ongezien = Kinderen die nog niemand zag
bord-kop-overdrachten = Overdrachten die vastzitten
bord-kop-monitoring = Gemiste monitoring
bord-kop-wachtend = Wacht, en is lang niet bekeken
bord-uitleg-te-laat = De laatste dag is voorbij. Het oudste staat bovenaan.
bord-uitleg-vandaag = Dit moet vandaag af.
bord-uitleg-ongezien = Bij deze diensten is een kind nog niet gezien of gesproken.
bord-uitleg-overdrachten = De partij zei nee, gaf het terug of antwoordde niet op tijd. Veilig Thuis blijft verantwoordelijk.
bord-uitleg-monitoring = Het moment is voorbij en er is niet gekeken of het veilig is.
bord-uitleg-wachtend = Kijk opnieuw hoe veilig het is. De regio kiest na hoeveel werkdagen.
bord-leeg-te-laat = Niets is te laat.
bord-leeg-vandaag = Vandaag hoeft niets af.
bord-leeg-ongezien = Alle kinderen zijn gezien.
bord-leeg-overdrachten = Geen overdracht zit vast.
bord-leeg-monitoring = Geen moment is gemist.
bord-leeg-wachtend = Alles wat wacht, is kort geleden bekeken.
bord-mensen = Per medewerker
bord-mens-naam = Wie
bord-mens-te-laat = Te laat
bord-mens-zonder-reden = Zonder reden
bord-mens-vandaag = Vandaag
bord-mens-straks = Komende 2 weken
bord-kolom-melding = Melding
bord-kolom-wat = Wat
bord-kolom-uiterlijk = Uiterlijk
bord-kolom-reden = Reden
bord-kolom-wie = Wie
bord-dagen-te-laat = { $aantal ->
    [one] 1 dag te laat
   *[other] { $aantal } dagen te laat
}
bord-kinderen = { $ongezien } van { $kinderen } kinderen niet gezien
bord-sinds = sinds { $dag }
bord-wacht-beoordeling = Wacht op een besluit
bord-wacht-dienst = Wacht op een dienst
bord-geef-reden = Geef een reden
bord-en-nog = { $aantal ->
    [one] En nog 1.
   *[other] En nog { $aantal }.
}
bord-bekijk-alle = Bekijk alles
bord-agenda = Agenda van het team
bord-agenda-van = Agenda van { $wie }
bord-agenda-leeg-kop = Niets op de agenda
bord-agenda-leeg = Hier staat nu niets met een laatste dag.
bord-toon-alles = Alles
bord-toon-te-laat = Te laat
bord-toon-vandaag = Vandaag
bord-toon-vrij = Van niemand
bord-totaal = { $aantal ->
    [one] 1 ding te doen
   *[other] { $aantal } dingen te doen
}
