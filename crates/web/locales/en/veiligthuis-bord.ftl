# The board of the day and the agenda behind it.
bord-kort = Board
bord-titel = Board of the day
bord-teller-te-laat = late
bord-teller-vandaag = due today
bord-teller-ongezien = child not seen
bord-teller-overdrachten = transfer stuck
bord-teller-monitoring = monitoring missed
bord-teller-wachtend = look again
bord-kop-te-laat = Late
bord-kop-vandaag = Due today
bord-kop-ongezien = Children nobody saw yet
bord-kop-overdrachten = Transfers that are stuck
bord-kop-monitoring = Missed monitoring
bord-kop-wachtend = Waits, and was not looked at for long
bord-uitleg-te-laat = The last day has passed. The oldest comes first.
bord-uitleg-vandaag = This must be done today.
bord-uitleg-ongezien = In these services a child was not seen or spoken to yet.
bord-uitleg-overdrachten = The party said no, gave it back or did not answer in time. Veilig Thuis stays responsible.
bord-uitleg-monitoring = The moment has passed and nobody looked whether it is safe.
bord-uitleg-wachtend = Look again how safe it is. The region chooses after how many working days.
bord-leeg-te-laat = Nothing is late.
bord-leeg-vandaag = Nothing is due today.
bord-leeg-ongezien = Every child was seen.
bord-leeg-overdrachten = No transfer is stuck.
bord-leeg-monitoring = No moment was missed.
bord-leeg-wachtend = Everything that waits was looked at lately.
bord-mensen = Per worker
bord-mens-naam = Who
bord-mens-te-laat = Late
bord-mens-zonder-reden = Without a reason
bord-mens-vandaag = Today
bord-mens-straks = Next 2 weeks
bord-kolom-melding = Melding
bord-kolom-wat = What
bord-kolom-uiterlijk = By
bord-kolom-reden = Reason
bord-kolom-wie = Who
bord-dagen-te-laat = { $aantal ->
    [one] 1 day late
   *[other] { $aantal } days late
}
bord-kinderen = { $ongezien } of { $kinderen } children not seen
bord-sinds = since { $dag }
bord-wacht-beoordeling = Waits for a decision
bord-wacht-dienst = Waits for a service
bord-geef-reden = Give a reason
bord-en-nog = { $aantal ->
    [one] And 1 more.
   *[other] And { $aantal } more.
}
bord-bekijk-alle = See all
bord-agenda = Agenda of the team
bord-agenda-van = Agenda of { $wie }
bord-agenda-leeg-kop = Nothing on the agenda
bord-agenda-leeg = Nothing here has a last day now.
bord-toon-alles = Everything
bord-toon-te-laat = Late
bord-toon-vandaag = Today
bord-toon-vrij = Nobody's
bord-totaal = { $aantal ->
    [one] 1 thing to do
   *[other] { $aantal } things to do
}
