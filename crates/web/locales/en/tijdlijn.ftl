### The line of time of the people of a case.

tijd-titel = Timeline of the family
tijd-naar = Timeline over all reports
tijd-naar-casus = Case
tijd-inleiding = { $aantal ->
    [one] One report, received on { $sinds }.
   *[other] { $aantal } reports since { $sinds }, also from other cases of which somebody confirmed that they are about the same people.
 }
tijd-tot = You see what was known at the end of { $dag }. What was recorded later is not shown.
tijd-meer = There are more reports than fit here. The rest is not shown.
tijd-filter-wie = Who
tijd-filter-iedereen = Everybody
tijd-filter-soort = What
tijd-filter-alles = Everything
tijd-filter-bron = Who reported
tijd-filter-dag = What did we know on
tijd-dag-uitleg = For example 24-12-2025. Empty: now.
tijd-dag-fout = This is not a day. Fill it in like 24-12-2025. You now see everything.
tijd-filter-knop = Show
tijd-filter-weg = Show everything
tijd-opvallend-kop = What stands out
tijd-opvallend-uitleg = These are counts, not a judgement. There is no number from which something is structural. You weigh it yourself.
tijd-opvallend-leeg = Nothing stands out.
tijd-lijn-kop = What happened
tijd-lijn-leeg = With this choice there is nothing on the line.
tijd-door = recorded by { $wie }
tijd-netwerk-kop = Who belongs to which family
tijd-netwerk-beeld = Picture of households and people
tijd-netwerk-uitleg = On the left the families as the reports describe them, on the right the people. A thick line: that person is in more families. The table says the same.
tijd-verbonden = In more than one family: { $wie }.
tijd-netwerk-tabel = Families and people
tijd-netwerk-huis = Family
tijd-netwerk-mensen = People
tijd-huishouden = Family { $nummer }
tijd-huishouden-klein = { $aantal ->
    [one] 1 report, { $jaren }
   *[other] { $aantal } reports, { $jaren }
 }
tijd-in-meldingen = { $aantal ->
    [one] in 1 report
   *[other] in { $aantal } reports
 }
tijd-soort-melding = Reports
tijd-soort-besluit = Decisions
tijd-soort-dienst = Services and conditions
tijd-soort-overdracht = Transfers
tijd-soort-monitoring = Monitoring
tijd-soort-verteld = What was told
tijd-soort-koppeling = Who is who
tijd-soort-casus = The case itself
tijd-gemeld = Report
tijd-acuut = Acute danger at the check
tijd-besloten = Decision
tijd-ingetrokken = Report taken back
tijd-verteld = Told to somebody involved
tijd-melder-hoorde = The reporter heard what was done
tijd-vertraging = The reporter heard that it takes longer, until
tijd-bericht = Notice sent
tijd-dienst-gestart = Service started
tijd-dienst-geeindigd = Service ended
tijd-contact = Contact
tijd-voorwaarde = Safety condition, by this day
tijd-getoetst = Safety condition checked
tijd-bevonden = Outcome of the investigation
tijd-aangeboden = Transfer offered
tijd-geaccepteerd = Transfer accepted
tijd-geweigerd = Transfer refused
tijd-aanbod-ingetrokken = Offer of transfer taken back
tijd-teruggegeven = Transfer given back
tijd-afgesproken = Monitoring, by this day
tijd-veilig-ja = everybody safe now
tijd-veilig-nee = not everybody safe now
tijd-veilig-onbekend = not known of everybody
tijd-overgeslagen = Monitoring skipped
tijd-beeindigd = Involvement ended
tijd-gesloten = Case closed
tijd-heropend = Case opened again
tijd-bevestigd = Confirmed that this is one person
tijd-verworpen = Recorded that these are two persons
tijd-ongedaan = Link undone by two people
tijd-badge-gemist = not done
tijd-badge-weerlegd = refuted
tijd-badge-geen-vervolg = no follow-up
tijd-badge-te-laat = after the term
tijd-badge-onveilig = unsafe
tijd-badge-acuut = acute
tijd-badge-belofte = agreed
tijd-aanwijzing-drie-maanden = Reports in the last 3 months
tijd-aanwijzing-twaalf-maanden = Reports in the last 12 months
tijd-aanwijzing-zesendertig-maanden = Reports in the last 36 months
tijd-aanwijzing-bronnen = Kinds of reporters
tijd-aanwijzing-korter-na-elkaar = The last report came sooner after the one before than that one did
tijd-aanwijzing-nieuwe-aard = A new kind of violence, or acute danger
tijd-aanwijzing-kind-in-twee-gezinnen = Children who are in more than one family
tijd-aanwijzing-pleger-in-twee-gezinnen = People who are in more than one family as the (presumed) perpetrator
tijd-aanwijzing-voorwaarde-niet-nagekomen = Safety conditions not kept or not checked
tijd-aanwijzing-overdracht-mislukt = Transfers refused or given back
tijd-aanwijzing-monitoring-gemist = Monitoring not done in time
tijd-aanwijzing-melding-na-sluiten = Reports within 12 months after closing
tijd-aanwijzing-geen-vervolg-vaker = Decided more than once that nothing follows
tijd-aanwijzing-baby = An unborn child or a child younger than one year
tijd-aanwijzing-scheiding = People who are in a report as ex-partner
tijd-aanwijzing-alleen-politie = Only the police reported
