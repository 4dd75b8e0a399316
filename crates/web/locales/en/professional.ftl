# The professional's side: what stands on every page of a file.
dossiers-kort = My files
dossier = File
dossier-van = File of { $dag }
dossier-periode = episode { $nummer }
dossier-zijkant = Around this file
dossier-stappen = The steps
dossier-verder = In this file
dossier-overzicht = Overview
dossier-betrokkenen = Who is involved
dossier-anoniem = Without names, for a call
dossier-verantwoording = Account, to print
dossier-melden = Report to Veilig Thuis
dossier-kader = Framework:
dossier-gesloten-kop = This file is closed
dossier-gesloten = You can read everything, but add nothing.
dossier-heropenen = Open it again
familie-verborgen-kop = Do not talk to parents or family yet
familie-verborgen = That can put the victim in danger. Do not call, mail or text them either. Consult an expert first and record that in step 2.
acuut-knop = Is there danger now?
acuut-knop-open = Acute danger: call 112

# People
persoon-ongeboren = the unborn child
persoon-zonder-naam = { $rol } (no name)
persoon-hele-gezin = the whole family

# Codes in words
gezinsrol-client = the client, pupil or patient
gezinsrol-kind = child
gezinsrol-ouder = parent or step-parent
gezinsrol-partner = partner
gezinsrol-ex_partner = former partner
gezinsrol-broer_zus = brother or sister
gezinsrol-grootouder = grandparent
gezinsrol-mantelzorger = informal carer
gezinsrol-anders = somebody else

route-thuis = Violence at home or in the family
route-medewerker = Suspicion against a colleague
route-kinderen_onderling = Children among themselves
route-eergerelateerd = Honour-based violence
route-vgv = Genital mutilation
route-informatieverzoek = Veilig Thuis asks for information

stapnaam-0 = You notice something
stapnaam-1 = Write down the signals
stapnaam-2 = Consult
stapnaam-3 = Talk with those involved
stapnaam-4 = Weigh
stapnaam-4-overleg = Consult other professionals
stapnaam-5 = Decide

stand-open = not done yet
stand-gedaan = done on { $dag }
stand-niet-nodig = not needed
stand-overgeslagen = skipped on { $dag }, with a reason
stand-uitgesteld = put off until { $dag }

status-nieuw = New
status-in-behandeling = In progress
status-veilig-thuis-raadplegen = Doubt: call Veilig Thuis
status-te-melden = A report is needed
status-gemeld = Reported
status-hulp = Help is running
status-weging-afgesloten = Weighing closed, help goes on
status-geen-vermoeden = No suspicion any more
status-andere-route = Another route
status-afgesloten-in-stap = Closed: no suspicion
status-afgesloten-andere-route = Closed: another route
status-afgesloten-na-hulp = Closed after help
status-afgesloten-na-melding = Closed after a report

# People, more
persoon-client = own client
persoon-elders = lives elsewhere
leeftijd = { $jaar } years old
leeftijd-ongeveer = about { $jaar } years old
leeftijd-verwacht = expected on { $dag }
leeftijd-ongeboren = not born yet

# Overview
overzicht-titel = Overview
overzicht-taken = Still to do
overzicht-taken-klaar = { $aantal ->
    [one] One item is done.
   *[other] { $aantal } items are done.
 }
taak-uiterlijk = by { $dag } at the latest
taak-te-laat = late
taak-extra = extra: this stops nothing
overzicht-melding = Reported to Veilig Thuis
overzicht-gemeld-op = Veilig Thuis received your report on { $wanneer }.
overzicht-melding-bekijk = See the receipt
overzicht-geen-bericht = Veilig Thuis will tell you here what was decided.
overzicht-wie = Who is involved
overzicht-niemand = Nobody yet. A name is not needed: “a child of about 8” is enough.
betrokkene-toevoegen = Add somebody
overzicht-signalen = Signals
overzicht-signalen-aantal = { $voor ->
    [0] No signal points to unsafety yet,
    [one] One signal points to unsafety,
   *[other] { $voor } signals point to unsafety,
 } { $tegen ->
    [0] and none speaks against it yet.
    [one] and one speaks against it.
   *[other] and { $tegen } speak against it.
 }
overzicht-klad = { $aantal ->
    [one] One scratch note is waiting.
   *[other] { $aantal } scratch notes are waiting.
 }
overzicht-wegingen = Weighings
weging-leidend = counts now
weging-besloten = The decision was taken.
weging-melden-ja = Report: yes.
weging-melden-nee = Report: no.
weging-melden-open = Report: still open.
weging-hulp-ja = Help: yes.
weging-hulp-voorlopig = Help: for now.
weging-hulp-nee = Help: no.
weging-hulp-open = Help: still open.
weging-hulp-nvt = No suspicion.

volgende-kop-gesloten = This file is closed
volgende-tekst-gesloten = There is nothing left to do here. You can see and print the account.
volgende-knop-gesloten = See the account
volgende-kop-verplichting = Do this now
volgende-knop-verplichting = Do it now
volgende-kop-route = First: what is it about?
volgende-tekst-route = Choose what is most like your worry. Then you know which rules apply. You can change it later.
volgende-knop-route = Choose what it is about
volgende-kop-plicht = Another duty applies here
volgende-tekst-plicht = You answer no questions of the framework. See who must do what, and when.
volgende-knop-plicht = See what must be done
volgende-kop-betrokkenen = Who are you worried about?
volgende-tekst-betrokkenen = Add the people it is about. A name is welcome, but not needed.
volgende-knop-betrokkenen = Add somebody
volgende-kop-stap-0 = Make a signal of your scratch note
volgende-tekst-stap-0 = A note is waiting. Make it a signal, or throw it away.
volgende-knop-stap-0 = To the note
volgende-kop-stap-1 = Write down what you saw or heard
volgende-tekst-stap-1 = Facts only: what, when, where and who saw it. Also write down what goes well.
volgende-knop-stap-1 = To the signals
volgende-kop-stap-2 = Consult somebody
volgende-tekst-stap-2 = You need not do this alone. Talk with a colleague and call Veilig Thuis for advice. No names needed.
volgende-knop-stap-2 = To the consultations
volgende-kop-stap-3 = Talk with those involved
volgende-tekst-stap-3 = Share your worry with the people it is about. Not safe? Then record why.
volgende-knop-stap-3 = To the conversations
volgende-kop-stap-4 = Weigh what you know
volgende-tekst-stap-4 = Answer the questions of the framework. The outcome follows from your answers.
volgende-knop-stap-4 = To the questions
volgende-kop-stap-5 = Take the two decisions
volgende-tekst-stap-5 = Is a report needed? And can you (also) offer or arrange help yourself?
volgende-knop-stap-5 = To the decisions
volgende-kop-niets = Nothing to do now
volgende-tekst-niets = All steps were taken. Does something change? Then record a new signal.
volgende-knop-niets = To the signals

terugkoppeling-ontvangen = Veilig Thuis received your report
terugkoppeling-beoordeeld = Veilig Thuis assessed the safety
terugkoppeling-besloten = Veilig Thuis decided what happens
terugkoppeling-terugkoppeling = Message from Veilig Thuis

verplichting-bel-veilig-thuis = There is acute danger. Call 112 now, or Veilig Thuis on 0800-2000. Then record whom you called.
verplichting-raadpleeg-veilig-thuis = There is doubt in the weighing. Call Veilig Thuis on 0800-2000, then weigh again.
verplichting-raadpleeg-deskundige = Consult an expert before you go on.
verplichting-meld = A report is needed. Report to Veilig Thuis.
verplichting-informeer-betrokkenen = Tell those involved that you report, or write down why you can not.
verplichting-vraag-toestemming = Ask for consent if you can. You can report without it.
verplichting-kies-identiteit = Choose whether the family hears who reports. Veilig Thuis always knows.
verplichting-besluit-twee = Decision 2 is still open: can you (also) offer help yourself?
verplichting-neem-besluit = Conclude the weighing with a decision.
verplichting-maak-hulpplan = Make a plan for help: goals, who does what, and the day on which you weigh again.
verplichting-kies-casemanager = Agree on one case manager and put them in the plan.
verplichting-weeg-opnieuw = Weigh again on the agreed day: does the help work?
verplichting-spreek-zicht-af = Agree who keeps watch over the safety, and on what.
verplichting-maak-stap-goed = You skipped a step. Do it after all.
verplichting-zet-uitgestelde-stap = You put a step off. Take it by the agreed day.
verplichting-doe-volgende-check = Plan the next check and do it.
verplichting-wacht-op-terugkoppeling = Veilig Thuis will tell you what was decided.
verplichting-sluit-af = The suspicion was taken away. Write that down and close the file.
