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
dossier-haast = urgent
dossier-taken = What is still to do
overzicht-meer = You can always
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
status-hulp = Outcome: offer help
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
overzicht-uiterlijk = by { $dag } at the latest
overzicht-te-laat = late
overzicht-extra = extra: this stops nothing
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
verplichting-doe-routeplicht = This route has a duty of its own. Do what it says.
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

# General on these pages
terug-zonder = Back without saving
verder = Go on
vernietigd = This text was destroyed and can not be read any more.
over-wie = About: { $wie }
over-uitleg = Nobody ticked? Then it is about the whole family.
over-niemand = There is nobody in this file yet. A name is not needed.
eerst-route-kop = First choose what it is about
eerst-route = Then you can record signals and consultations. What you type is not lost.
kadertekst-kop = About this step (in Dutch)
kadertekst-doen = What you do
kadertekst-vastleggen = What you write down
kadertekst-wie = Who does this
bel-vt-kop = Call Veilig Thuis for advice
bel-vt-uitleg = Free, day and night. You need not give names. Asking advice is not a report.
dossier-zonder-namen = Without names

# The list
lijst-titel-allemaal = Files of our organisation
lijst-nieuw = I am worried about somebody
lijst-stand = State
lijst-waarover = What it is about
lijst-gewijzigd = Last change
lijst-van = Kept by
lijst-acuut = Acute danger
lijst-eerder = Previous page
lijst-later = Next page
lijst-ook-gesloten = Show closed files too
lijst-alleen-open = Show open files only
lijst-leeg-inleiding = Does something not feel right? You need not be sure of anything. Start small: write down what you saw or heard.
lijst-leeg-kop = How it goes
lijst-leeg-een = You write down what you noticed. That takes a few minutes.
lijst-leeg-twee = Thuisbaken shows you what a good next step is. You can stop at any time and go on later.
lijst-leeg-drie = You consult a colleague and Veilig Thuis. You are not alone in this.
lijst-leeg-geen-melding = Starting a file is not a report. Nobody outside your organisation is told.
lijst-twijfel-kop = Rather talk with somebody first?
lijst-twijfel = Veilig Thuis thinks along with you, day and night. You need not give names. Call free of charge:

# A new file
nieuw-titel = What did you notice?
nieuw-inleiding = Write down what you saw or heard, in your own words. It may be short. You can also do this later.
nieuw-notitie = Your scratch note
nieuw-notitie-uitleg = Later you make it a signal, or you throw it away. Then it is really gone.
nieuw-begin = Start a file
nieuw-wie-ziet-kop = Who sees this?
nieuw-wie-ziet-een = You, and the attention officer of your organisation if there is one.
nieuw-wie-ziet-twee = The family can ask to read the file later. So write facts, no judgement.
nieuw-wie-ziet-drie = Veilig Thuis sees nothing until you send a report yourself.

# The route
route-titel = What is it about?
route-inleiding = Choose what fits best. Some worries have other rules, so we ask this first.
route-vraag = What fits best?
route-kies = Choose what it is about. Not sure? Choose what is most like it.
route-reden = Why do you change this?
route-reden-uitleg = Whoever looks later must be able to follow it.
route-verander = It is about something else after all
route-spoed = This is urgent. Take the steps as soon as possible, within an hour if you can.
route-plicht = This applies here
route-eigen-plicht = This must happen now
route-wie = Who
route-wanneer = When
route-geen-vragen-kop = No questions of the framework
route-geen-vragen = With this choice you do not weigh yourself. You write down what you know and pass it on to who has the duty.
route-leg-vast = Write down what you saw or heard
route-draag-over = I passed it on: close this file
route-ga-verder = Go on with the file

# Who is involved
betrokkenen-titel = Who is involved?
betrokkenen-inleiding = Think of everybody in the home. Also of who is not your client, of a former partner and of an unborn child.
betrokkenen-leeg-kop = Nobody yet
betrokkene-nog-iemand = Add another person
persoon-nieuw-titel = Add somebody
persoon-verbeter-titel = Correct the details
persoon-inleiding = Fill in what you know. Only the role is needed.
persoon-naam = Name
persoon-naam-uitleg = No name known? Leave this empty.
persoon-rol = What is this person in the family?
persoon-rol-uitleg = Seen from the family that the worry is about.
persoon-rol-fout = Choose what this person is in the family. Nothing fits? Choose “somebody else”.
persoon-geboren = Date of birth or age
persoon-geboren-uitleg = A date, a year or an age. For example 24-12-2018, 2018 or 8. An estimate is fine.
persoon-geboren-fout = We do not understand this. Write a date (24-12-2018), a year (2018) or an age (8). Or leave it empty.
persoon-ongeboren-vink = This child is not born yet. The date is then the expected date.
persoon-client-vink = This is my own client, pupil or patient
persoon-huishouden-vink = Lives in this household
persoon-weet = Does this person know of your worries?
persoon-weet-het = Knows of the worries
persoon-weet-het-niet = Does not know of the worries yet
weet-ja = Yes
weet-nee = No
weet-onbekend = I do not know
persoon-geslacht = Sex
geslacht-vrouw = Female
geslacht-man = Male
geslacht-anders = Other
geslacht-onbekend = I do not know
persoon-meer = More details, for later
persoon-contact = Telephone or e-mail
persoon-school = School, day care or doctor
persoon-bsn = Citizen service number (BSN)
persoon-bsn-uitleg = 9 digits. Fill this in only if you may use the number.
persoon-bsn-vorm = A BSN has 9 digits. Check the number, or leave it empty.
persoon-bsn-elfproef = This BSN is not right. Probably a digit was mistyped. Check it, or leave it empty.
adres-titel = Address
adres-naar = See or change the address
adres-regels = Where does this person live or stay?
adres-regels-uitleg = Street and number, postcode and town. Each on a line of its own.
adres-fout = Fill in the address. Do you know the town only? Then write the town.
adres-geheim-vink = This address is secret
adres-geheim-uitleg = For example a shelter, or when somebody in the family must not know it.
adres-geheim = Secret address recorded.
adres-bekend = Address recorded.
adres-onbekend = No address yet.

# Step 0
klad-kop = Your scratch notes
klad-maak-signaal = Make it a signal
klad-gooi-weg = Throw away
klad-eerder = Earlier: { $geworden } became a signal, { $weg } were thrown away.
klad-nieuw-kop = A note for yourself
klad-tekst = What did you notice?
klad-uitleg = A scratch note is no part of the account. Make it a signal later, or throw it away.
klad-bewaar = Keep the note
klad-leeg = Write down what you noticed. A few words are enough.
klad-weg-titel = Throw this note away?
klad-weg-uitleg = The text is destroyed. Nobody can read it after that, not even you.
klad-weg-knop = Yes, throw away
klad-weg-niet = No, keep the note

# Step 1: signals
kant-voor = Points to unsafety
kant-tegen = Speaks against it
kant-nieuw-voor = Add a signal
kant-nieuw-tegen = Add what goes well
kant-leeg-voor = Nothing yet. Write down what you saw or heard.
kant-leeg-tegen = Nothing yet. What goes well? What else could it be?
signaal-eigen = Seen or heard yourself
signaal-anderen = What others say or found
signaal-door = seen or said by { $wie }
signaal-omdat = Reason: { $reden }
signaal-verbeter = Correct
signaal-trek-in = Withdraw
signaal-ingetrokken = Withdrawn on { $op }.
signaal-vervangen = Replaced on { $op }.
signaal-vervallen = { $aantal ->
    [one] One signal was withdrawn or replaced
   *[other] { $aantal } signals were withdrawn or replaced
 }
signaal-nieuw-titel = Record a signal
signaal-verbeter-titel = Correct a signal
signaal-klad-titel = Make it a signal
signaal-inleiding = One fact at a time. A second fact becomes a second signal.
signaal-omschrijving = What was seen or heard?
signaal-omschrijving-uitleg = Write what a camera would see or hear. No judgement, no explanation.
signaal-omschrijving-fout = Write down what was seen or heard.
signaal-richting = Which way does it point?
signaal-richting-fout = Choose whether this points to unsafety or speaks against it.
richting-voor = It points to unsafety
richting-uitleg-voor = It makes your worry greater.
richting-tegen = It speaks against it
richting-uitleg-tegen = It makes your worry smaller, or there is an ordinary explanation.
signaal-bron = How do you know this?
signaal-bron-fout = Choose how you know this. So your own finding stays apart from what others say.
bron-eigen_waarneming = Seen or heard myself
bron-verklaring_kind = The child said it
bron-verklaring_client_ouder = The client or a parent said it
bron-verklaring_ander = Somebody else said it
bron-onderzoek = An examination showed it
signaal-gezien = Who saw or said this?
signaal-gezien-uitleg = Did you hear it from somebody? Then name who said it and to whom.
signaal-gezien-fout = Fill in who saw or said this.
signaal-dag = On which day?
signaal-dag-fout = Fill in the day on which it was seen or said. Not sure? Choose a day that is near.
signaal-tijd = At about what time?
signaal-plaats = Where was it?
signaal-over = Who is this about?
signaal-reden = Why do you correct this?
signaal-reden-uitleg = The old signal stays readable, with this reason.
signaal-reden-fout = Write down why you change this. Whoever looks later must be able to follow it.
signaal-intrekken-titel = Withdraw a signal
signaal-intrekken-uitleg = Not right, or not in place here? Withdraw it. It stays readable, but does not count any more.
signaal-intrekken-reden = Why do you withdraw it?
naar-stap-2 = On to step 2: consult
checks-kop = Checks in this step
check-doe = Do the check
check-opnieuw = Do the check again
check-gedaan = Done on { $dag }.
check-volgende = Next time: { $dag }.
check-vragen = Go through these questions
check-momenten = When:
check-eerder = Done before
check-leeftijden-waren = Ages: { $leeftijden }.
check-aantal = How many children are there?
check-aantal-uitleg = A number. No children? Fill in 0.
check-aantal-fout = Fill in a number, for example 2. No children? Fill in 0.
check-leeftijden = How old are they?
check-leeftijden-uitleg = One age for each child, for example 3, 7. An unborn child is 0.
check-leeftijden-fout = Write ages in digits only, for example 3, 7.
check-zorg = Who shares the care?
check-zorg-uitleg = For example a partner or a grandmother. Does somebody carry it alone? Write that down.
check-uitkomst = What comes out of it?
check-uitkomst-fout = Choose what comes out of the check.
check-toelichting = On what does this rest?
check-dag = On which day did you do the check?
check-dag-fout = Fill in the day on which you did the check.
check-volgende-dag = When will you do the check again?
check-over = Who is this about?

# Step 2: consult
vier-leeg = No consultation of other professionals yet. It is only needed when it helps.
vier-leg-vast = I consulted another professional
vier-niet-nodig = Not needed: to step 5, the weighing
overleg-kop = Consultations you had
overleg-leeg = None yet. Go to somebody you trust, for example the attention officer. Two see more than one.
overleg-naar-anoniem = Open your story without names.
overleg-anoniem-uitleg = You can read it out on the telephone.
overleg-collega = I consulted a colleague
overleg-deskundige = I spoke with an expert
overleg-vt = I called Veilig Thuis
overleg-zonder-namen = without names
overleg-niet-kop = Not possible now?
overslaan-naar = Skip this step, with a reason
uitstellen-naar = Put this step off until a day
deskundigen-kop = Experts you can ask
deskundige-nodig-kop = Ask an expert here
deskundige-nodig = This worry asks for the advice of an expert. Record that consultation here before you go on.
consult-titel = Record a consultation
consult-met = Whom did you consult?
consult-met-fout = Choose whom you consulted.
consult-met-collega = A colleague
consult-met-aandachtsfunctionaris = The attention officer
consult-met-veilig_thuis = Veilig Thuis
consult-met-vertrouwensarts = The doctor of Veilig Thuis
consult-met-deskundige_eergerelateerd = An expert on honour-based violence
consult-met-deskundige_vgv = An expert on genital mutilation
consult-met-gecertificeerde_instelling = A certified institution
consult-met-betrokken_professional = Another professional who knows the family
consult-met-vertrouwensinspecteur = The confidential inspector
consult-wie = Name
consult-wie-uitleg = No name known? Then write “staff member of Veilig Thuis” or something like it.
consult-wie-fout = Fill in whom you spoke to.
consult-functie = Function
consult-functie-fout = Fill in the function of whom you spoke to.
consult-dag = On which day?
consult-dag-fout = Fill in the day of the consultation.
consult-anoniem = I gave no names of the family
consult-anoniem-uitleg = Without names you break no secret.
consult-advies = What was the advice?
consult-advies-uitleg = Write down what the other said, as precisely as you can.
consult-advies-fout = Write down what the advice was. Was there none? Write that down.
consult-advies-kop = Advice
consult-vervolg = What do you do with the advice?
consult-vervolg-uitleg = Who does what, and who keeps the overview? Do you not follow the advice? Write down why.
consult-vervolg-kop = What was done with it
consult-over = Who was it about?
zonder-vt-titel = Veilig Thuis not asked
zonder-vt-kop = Veilig Thuis was not asked
zonder-vt-naar = I do not ask Veilig Thuis for advice, with a reason
zonder-vt-inleiding = Consulting Veilig Thuis belongs to this step. Not doing it? Then write down why. You can still do it later.
zonder-vt-reden = Why do you not ask Veilig Thuis for advice?
zonder-vt-reden-uitleg = This reason will stand in the account.
zonder-vt-fout = Write down why you do not ask Veilig Thuis for advice. Or call after all: 0800-2000.

# Without names
anoniem-titel = Your story without names
anoniem-inleiding = You can read this out when you call for advice. We take out the names, addresses and schools that we recognise. Ages are wide. Read it through before you call.
anoniem-bel-uitleg = Free, day and night. Say that you want advice and that you give no names.
anoniem-lees-voor = Read this out
anoniem-zin = I would like advice about a family. I give no names.
anoniem-gaat-over = It is about: { $route }.
anoniem-acuut = I think there is danger now.
anoniem-wie = Who it is about
anoniem-niemand = There is nobody in the file yet.
anoniem-geen = Nothing recorded.
anoniem-geleden = { $dagen ->
    [0] today
    [one] yesterday
   *[other] { $dagen } days ago
 }
anoniem-gevonden = { $aantal ->
    [one] One place may point at somebody
   *[other] { $aantal } places may point at somebody
 }
anoniem-gevonden-uitleg = There is now a word between brackets, such as [naam]. Read out what it says.
anoniem-haal-weg = The places are marked. Take them out or make them more general.
anoniem-niets-gevonden = We found nothing that points at somebody
anoniem-let-op = Pay attention yourself, too. A rare job or a well-known event can also give away who it is.
anoniem-leg-vast = I called: record the advice
anoniem-nakijken-kop = Check a text of your own
anoniem-nakijken-uitleg = Do you want to mail something or read out something of your own? Paste the text here. We do not keep it.
anoniem-tekst = Your text
anoniem-tekst-uitleg = We look for names, numbers, addresses, schools and dates. We do not find everything.
anoniem-tekst-fout = Paste or type the text that you want checked.
anoniem-kijk-na = Check the text
anoniem-schoon = The same text, without those places
aanwijzing-naam = a name
aanwijzing-bsn = a BSN
aanwijzing-telefoon = a telephone number
aanwijzing-email = an e-mail address
aanwijzing-postcode = a postcode
aanwijzing-adres = an address
aanwijzing-datum = a date
aanwijzing-geboortedatum = a date of birth
aanwijzing-school = a school or practice
aanwijzing-rekening = a bank account number
band-0 = 0 to 3 years old
band-4 = 4 to 11 years old
band-12 = 12 to 17 years old
band-18 = 18 to 24 years old
band-25 = 25 to 44 years old
band-45 = 45 to 64 years old
band-65 = 65 or older
band-onbekend = age not known

# Acute danger
acuut-titel = Acute danger: call first
acuut-eerst-bellen = You can write it down later. Call first.
acuut-ik-heb-gebeld = I called
acuut-alles = Everything about this danger
acuut-meld = Report to Veilig Thuis
acuut-voorbij = The danger is over
acuut-vastgelegd = What was recorded
acuut-staat-open = Danger, not over yet
acuut-voorbij-op = Danger, over on { $op }
acuut-gebeld-met = Called: { $wie }
acuut-leg-vast-kop = Record the danger
acuut-gevaar = Who is in danger, and what is happening?
acuut-gevaar-uitleg = Short is fine. After this the file is clearly marked.
acuut-gevaar-fout = Write down in short who is in danger and what is happening. Call 112 first if you did not yet.
acuut-wie = Who is it about?
acuut-leg-vast = Record
belde-titel = Whom did you call?
belde-met = Whom did you call?
belde-met-fout = Choose whom you called.
belde-dag = On which day?
belde-dag-fout = Fill in the day on which you called.
belde-tijd = At what time?
belde-tijd-fout = Fill in at what time you called. About is fine.
belde-inhoud = What was said and agreed?
spoed-met-112 = 112
spoed-met-veilig_thuis = Veilig Thuis (0800-2000)
spoed-met-politie = Police, not by 112
voorbij-titel = The danger is over
voorbij-inleiding = Record this only when everybody is safe now. In doubt? Call Veilig Thuis: 0800-2000.
voorbij-reden = Why is the danger over?
voorbij-reden-uitleg = For example: the police came, and the child sleeps at the grandmother's.
voorbij-fout = Write down why the danger is over. In doubt? Leave it open and call 0800-2000.
