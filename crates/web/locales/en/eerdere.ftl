### Earlier reports about the same people.

vt-actie-eerdere = Look for earlier reports
vt-eerdere-titel = Earlier reports about the same people
vt-eerdere-gezocht = Reports found
vt-eerdere-inleiding = These earlier reports may be about the same people. A hit is a presumption. It counts only when you confirm it.
vt-eerdere-leeg-kop = Nothing found
vt-eerdere-leeg = No earlier report about these people is known in your region. Do you know another name or an old address? Search for it.
vt-eerdere-meer = More was found than fits here. Search with more details.
vt-zoeken-titel = Search for somebody yourself
vt-zoeken-inleiding = Search for somebody in the reports of your region, for this report. Fill in what you know.
vt-zoeken-gelogd = That you search is logged. Also when you find nobody.
vt-zoeken-naam = Name
vt-zoeken-naam-uitleg = First name and surname, as you know them.
vt-zoeken-geboren = Date of birth
vt-zoeken-adres = Address
vt-zoeken-adres-uitleg = Street and number, a comma, postcode and town.
vt-zoeken-contact = Telephone number or e-mail address
vt-zoeken-knop = Search
vt-zoeken-leeg = Fill in a name, a date of birth, an address or a telephone number.
vt-koppeling-waarom = Why is this a hit?
vt-koppeling-eigen = Who is this in this report?
vt-koppeling-kies = Choose a person
vt-koppeling-eigen-fout = Choose who this is in this report.
vt-koppeling-toelichting = What does this rest on?
vt-koppeling-reden = Somebody else? Why?
vt-koppeling-reden-fout = Choose why this is somebody else.
vt-koppeling-oordeel-fout = Choose whether this is the same person, somebody else, or that you do not know.
vt-koppeling-zelfde = This is the same person
vt-koppeling-anders = This is somebody else
vt-koppeling-twijfel = I do not know
vt-koppeling-telt-voor = speaks for it
vt-koppeling-telt-tegen = speaks against it
vt-koppeling-sterkte-zeer = very likely
vt-koppeling-sterkte-waarschijnlijk = likely
vt-koppeling-sterkte-misschien = perhaps
vt-koppeling-sterkte-zwak = weak
vt-koppeling-stand-bevestigd = confirmed
vt-koppeling-stand-in-twijfel = in doubt
vt-koppeling-stand-verworpen = somebody else
vt-koppeling-stand-ongedaan-gemaakt = undone
vt-koppeling-soort-zelfde = Seems to be the same person
vt-koppeling-soort-misschien = Perhaps the same person
vt-koppeling-soort-mogelijke-naamgenoot = Perhaps somebody of the same name in the same family
vt-koppeling-soort-mogelijke-tweeling = Perhaps a twin, brother or sister
vt-koppeling-soort-mogelijke-volgende-bewoner = Perhaps who lived there before or after. An address alone says little.
vt-koppeling-soort-zwak-alleen-huishouden = Only the household seems to be the same
vt-koppeling-reden-andere-persoon = The details differ
vt-koppeling-reden-broer-of-zus = It is a twin, brother or sister
vt-koppeling-reden-andere-bewoner = Lived there at another time
vt-koppeling-reden-naamgenoot = The same name by chance
vt-koppeling-reden-anders = Otherwise: write it down
vt-koppeling-hier = In this report
vt-koppeling-daar = In report { $kenmerk }
vt-koppeling-toetsen = With one key, together with Alt and Shift: Z is the same, A is somebody else, W is I do not know.
vt-eerdere-zwak = { $aantal ->
    [one] 1 more weak hit
   *[other] { $aantal } more weak hits
 }
vt-eerdere-zwak-uitleg = Here it is more likely to be somebody else. Look only if you have a reason.
vt-eerdere-weggelaten = { $aantal ->
    [one] 1 report was compared as well. It is almost certainly about other people and is not shown.
   *[other] { $aantal } reports were compared as well. They are almost certainly about other people and are not shown.
 }
vt-koppeling-erbij = Add a reason or explanation
vt-te-bekijken-kop = { $aantal ->
    [one] There is 1 report that is probably about the same people
   *[other] There are { $aantal } reports that are probably about the same people
 }
vt-te-bekijken = Nobody said yet whether that is right. Until then you can not choose ‘no follow-up’ or ‘transfer’.
vt-te-bekijken-link = Look at them and say what they are
vt-weigering-eerdere-niet-bekeken = There are reports that are probably about the same people. Look up the earlier reports and say of each what it is.
vt-eerdere-telt-vraag = Does the earlier report { $kenmerk } count?
vt-eerdere-telt-meegewogen = Weighed
vt-eerdere-telt-niet-relevant = Not relevant, because
vt-eerdere-telt-fout = Choose whether this earlier report counts.
vt-signalen-kop = New signal about people you know
vt-signalen-uitleg = A colleague confirmed that this report is about somebody from a case of yours. Has the colleague of that case left? Then the team lead sees this.
vt-signalen-casus = known in a case
vt-signalen-niemand = not taken by anybody yet
vt-signalen-bij = with { $wie }
cas-categorie-E1 = first report (E1)
cas-categorie-H1 = repeated report, several people known (H1)
cas-categorie-H2 = repeated report, one person known (H2)
cas-categorie-reden-E1 = Nobody was confirmed to be known to Veilig Thuis. Looked three years back.
cas-categorie-reden-H1 = Of { $aantal } people it was confirmed that they are in an earlier report. Looked three years back.
cas-categorie-reden-H2 = One person is also in an earlier report. Looked three years back.
cas-categorie-reden-V1 = The report came while another report about this family was being assessed.
cas-categorie-reden-V2 = The report came while a service or transfer was running.
cas-categorie-reden-V3 = The report came during monitoring.
vt-koppeling-titel = The same person?
vt-koppeling-bekijk = See who said this, or undo it
vt-koppeling-gezien = Put side by side
vt-ongedaan-kop = Is it not right?
vt-ongedaan-uitleg = Two people undo it. You propose, a colleague decides. What was said before stays readable.
vt-ongedaan-waarom = Why are these two persons?
vt-ongedaan-fout = Write down why these are two persons.
vt-ongedaan-knop = Propose to undo this
vt-ongedaan-voorgesteld = Proposed to undo
vt-ongedaan-niet = Stays as it is
vt-ongedaan-zelf = You proposed this yourself. A colleague decides.
vt-ongedaan-reden = Why do you let it stand?
vt-ongedaan-reden-uitleg = Only needed if you let it stand.
vt-ongedaan-reden-fout = Write down why you let it stand.
vt-ongedaan-besluit-fout = Choose whether you undo this or let it stand.
vt-ongedaan-doe = Undo
vt-ongedaan-laat = Let it stand
vt-ongedaan-gezegd = Who said what
vt-ongedaan-leunde = What may lean on this
vt-ongedaan-leunde-uitleg = This was decided, told, sent or offered while the link counted. Check each of them, and repair what is not right.
vt-ongedaan-leunde-niets = Nothing was decided, told, sent or offered in that time.
vt-ongedaan-blijft = Both reports were decided in this case. They stay in the same case, also when the link is undone.
vt-ongedaan-gevraagd = A colleague wants to undo a link
vt-ongedaan-bekijk = Look at link { $nummer } and decide along
