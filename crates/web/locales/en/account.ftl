# Signing in
inloggen-titel = Sign in
inloggen-knop = Sign in
inloggen-eerst = Sign in first. Then you go on where you were. Text that you had typed is kept.
inloggen-bericht-uitgelogd = You are signed out.
inloggen-bericht-overal-uitgelogd = You are signed out on every device.
inloggen-bericht-te-laat = It took too long. Begin again with your sign-in name and password.
inloggen-demo-kop = Looking around in the demonstration?
inloggen-demo = You do not need a password.
inloggen-klopt-niet = This sign-in name and this password do not belong together. Check both and try again.
inloggen-wacht = { $seconden ->
    [one] Something was filled in wrongly. Wait 1 second and try again.
   *[other] Something was filled in wrongly a few times. Wait { $seconden } seconds and try again.
  }
inloggen-lukt-niet = Having trouble?
inloggen-uitgenodigd = Did you get a code to begin with?
inloggen-naar-uitnodiging = Choose a password first
inloggen-vergeten = Did you forget your password? Ask your administrator for a new code.
inlognaam = Sign-in name
inlognaam-leeg = Fill in your sign-in name.
wachtwoord = Password
wachtwoord-leeg = Fill in your password.

# The code of the app
code-titel = Fill in the code
code-uitleg = Open the app with codes on your telephone. Copy the code that stands at Thuisbaken.
code = Code
code-nu = Code that your app shows now
code-hulp = 6 digits. The code changes every half minute.
code-leeg = Fill in the 6 digits that your app shows.
code-klopt-niet = This code is wrong or was used already. Wait for the next code in your app and fill that in.
code-andere-naam = Sign in with another name
code-kwijt = Did you lose your telephone? Ask your administrator for a new code to begin with.

# Setting up codes
codes = Sign-in codes
codes-titel = Setting up codes
codes-waarom = You sign in with your password and a code from your telephone. So nobody comes in who knows your password only.
codes-stap-app = Put an app for sign-in codes on your telephone. Any app that knows TOTP will do, such as Aegis or FreeOTP.
codes-stap-geheim = Click below. Then scan the picture with the app, or type the letters.
codes-stap-code = Fill in the first code that the app shows.
codes-let-op = You see the picture once. Make sure that nobody looks over your shoulder.
codes-maak = Show the picture
codes-geheim-titel = Setting up codes on your telephone
codes-scan-kop = 1. Scan the picture
codes-scan = Choose a new code in the app. Point the camera at the picture.
codes-qr = QR code for your app. Can you not scan it? Then type the letters below.
codes-typ = Can you not scan? Type these letters and digits into the app:
codes-link = Do you read this on the telephone with the app? Open the app with this link
codes-eenmalig = Do not write this down anywhere. If it goes wrong, make a new picture.
codes-eerste-kop = 2. Fill in the first code
codes-bevestig = Confirm
codes-opnieuw = Begin again with a new picture
codes-anders-titel = Codes on another telephone
codes-anders-inleiding = First fill in your password, and a code of your old telephone. The old codes work until you fill in the first new code.

# Password
wachtwoord-titel = Change your password
wachtwoord-inleiding = After the change you are signed out on other devices.
wachtwoord-nu = Your present password
wachtwoord-nieuw = New password
wachtwoord-hulp = At least 15 characters. A sentence of four or five words is easy to remember. Do not use your name.
wachtwoord-nogmaals = The new password once more
wachtwoord-opslaan = Save the password
wachtwoord-kies = Choose a password of at least 15 characters.
wachtwoord-niet-gelijk = The two passwords are not equal. Type the same password once more.
wachtwoord-klopt-niet = This is not your present password. Check it and try again.

# Invitation
uitnodiging-titel = Choosing a password
uitnodiging-inleiding = You got a code from your administrator. Or the code stands on the screen where Thuisbaken was started. The code works once.
uitnodiging-code = Code to begin with
uitnodiging-code-hulp = 24 letters and digits. You may leave out dashes and spaces. You may paste the code.
uitnodiging-leeg = Fill in the code that you got.
uitnodiging-klaar-titel = Your password is saved
uitnodiging-inlognaam = Your sign-in name is
uitnodiging-verder = Now sign in. Then you set up the codes on your telephone.

# Demonstration
demo-titel = Choose who you are
demo-kies = Choose who you are
demo-inleiding = All people below are invented. Choose somebody and look around. You can always sign out; then choose somebody else.
demo-als = Sign in as { $naam }
demo-leeg = There is nobody to choose yet.

# The own account
account-titel = Your account
account-bericht-wachtwoord = Your new password is saved. On other devices you are signed out.
account-bericht-codes = The codes of your new telephone work now. The old ones no longer work.
account-wachtwoord = Only you know it
account-codes = On your telephone
account-klopt-niet = Is your name or role wrong? Ask your administrator to change it.
overal-kop = Sign out everywhere
overal-uitleg = Did you forget to sign out somewhere? Here you sign out on every device, this one too.
overal-knop = Sign out everywhere
wijzig = Change
niet-wijzigen = Do not change
niet-opslaan = Do not save
niet-openen = Do not open an account
opslaan = Save
nvt = not needed

# Administration
nav-beheer = Administration
beheer-titel = Accounts
beheer-inleiding = Here you open accounts for colleagues. You see no dossiers and no reports. What you do is logged.
beheer-naar-organisaties = Organisations
beheer-tabel = Accounts of { $organisatie }
beheer-open = Open an account at { $organisatie }
beheer-leeg = Nobody works here with an account yet.
beheer-naam = Name
beheer-naam-hulp = This is how colleagues see the name.
beheer-inlognaam-hulp = 3 to 64 characters: letters, digits and . - _ @ + without spaces. For example s.bakker.
beheer-organisatie = Organisation
beheer-rollen = Roles
beheer-rollen-hulp = Give only the roles that this colleague needs.
beheer-stand = State
account-stand-actief = Active
account-stand-uitgenodigd = Invited
account-stand-uit = Stopped
beheer-account-titel = An account
beheer-wijzig-titel = Change name or roles
beheer-codes-ja = Set up
beheer-codes-nee = Not set up yet
beheer-nieuw-titel = Open the account
beheer-nieuw-inleiding = This account belongs to { $organisatie }. After opening it you get a code for your colleague.
beheer-opnieuw-kop = New code to begin with
beheer-opnieuw-uitleg = Did your colleague lose the password or the telephone? First make sure that it really is your colleague who asks. With the code your colleague chooses a new password and sets up new sign-in codes.
beheer-opnieuw-knop = Make a new code
beheer-eigen = This is your own account. Another administrator can stop it.
beheer-aan-kop = Start the account again
beheer-aan-uitleg = Your colleague can then sign in again with the own password.
beheer-aan-knop = Start this account
beheer-uit-kop = Stop the account
beheer-uit-uitleg = Your colleague is then signed out at once and can not sign in any more. What was recorded is kept.
beheer-uit-knop = Stop this account
beheer-uitnodiging-titel = The code for your colleague
beheer-uitnodiging-voor = For { $naam }, with sign-in name { $inlognaam }:
beheer-uitnodiging-geldig = { $dagen ->
    [one] You see this code only now. It works 1 day and once.
   *[other] You see this code only now. It works { $dagen } days and once.
  }
beheer-overdragen-kop = How to hand the code over
beheer-overdragen-hoe = Give the code yourself, on paper or in a secured message. Do not send it by plain e-mail or text message.
beheer-overdragen-wie = Be sure that it is the right person. Who has the code can sign in as your colleague.
beheer-overdragen-waar = Your colleague fills the code in on this website, on the page
beheer-overdragen-daarna = Is the code lost or too old? Then make a new one. The old one no longer works.
beheer-naar-account = To the account

# Organisations
organisaties-titel = Organisations
organisaties-inleiding = Organisations follow the meldcode, or are a region of Veilig Thuis. Each account belongs to one organisation.
organisaties-nieuw-professioneel = Add an organisation with a meldcode
organisaties-nieuw-veilig-thuis = Add a region of Veilig Thuis
organisatie-titel-professioneel = Organisation with a meldcode
organisatie-titel-veilig-thuis = Region of Veilig Thuis
organisatie-titel-installatie = Administration of this installation
organisatie-naam = Name of the organisation
organisatie-soort = Kind
organisatie-kader = Framework
organisatie-kader-hulp = Choose the framework of the profession. New dossiers use this framework; old dossiers keep their own.
organisatie-regio = Region of Veilig Thuis
organisatie-regio-hulp = Reports of this organisation arrive here. Without a region nobody there can report with Thuisbaken.
organisatie-zonder-regio = No region yet
organisatie-termijnen = The sources do not agree on two terms. Your region chooses. Both outcomes stay in view at every report.
organisatie-t2 = The five days for the safety assessment
organisatie-t2-hulp = How does your region count the five days after receipt of a report?
organisatie-t4 = The beginning of the ten weeks
organisatie-t4-hulp = From when does your region count the ten weeks for an investigation?
organisatie-omzetting = The ten weeks after a conversion
organisatie-omzetting-hulp = Voorwaarden & Vervolg can become an investigation. What happens to the ten weeks then?
termijn-omzetting-loopt-door = The term runs on
termijn-omzetting-opnieuw = Ten new weeks begin
termijn-uitleg-omzetting-loopt-door = The last day stays the same. This is the strictest choice.
termijn-uitleg-omzetting-opnieuw = The ten weeks count from the day of the conversion.
termijn-t2-werkdagen = Five working days
termijn-t2-dagen = Five days
termijn-t4-besluit = From the decision
termijn-t4-ontvangst = From receipt
termijn-uitleg-t2-werkdagen = Weekends and holidays do not count. So it stands in the model protocol of Veilig Thuis.
termijn-uitleg-t2-dagen = Every day counts. The Algemene termijnenwet extends the term at weekends and holidays. So it stands in the decree under the Wmo.
termijn-uitleg-t4-besluit = The ten weeks begin on the day of the decision. So the model protocol reads it.
termijn-uitleg-t4-ontvangst = The ten weeks begin on the day that the report comes in. This is the strictest reading.

# Kinds of organisations
soort-professioneel = Organisation with a meldcode
soort-veilig-thuis = Veilig Thuis
soort-installatie = Administration of Thuisbaken

# Roles
rol-professional = Professional
rol-aandachtsfunctionaris = Meldcode lead
rol-organisatiebeheerder = Organisation administrator
rol-meldpunt = Advice and intake worker
rol-triagist = Safety assessment worker
rol-onderzoeker = Investigation worker
rol-gedragswetenschapper = Behavioural scientist
rol-vertrouwensarts = Confidential physician
rol-teamleider = Team leader
rol-privacyfunctionaris = Privacy officer
rol-beheerder = Administrator
rol-doet-professional = Records signals and follows the steps of the meldcode. Reports when that is needed.
rol-doet-aandachtsfunctionaris = Sees all dossiers of the own organisation and helps colleagues with the meldcode.
rol-doet-organisatiebeheerder = Opens accounts for colleagues and sees no dossiers.
rol-doet-meldpunt = Takes reports in and is the first to look for acute danger.
rol-doet-triagist = Assesses the safety and proposes a decision.
rol-doet-onderzoeker = Works on a case after the decision.
rol-doet-gedragswetenschapper = Looks at a proposed decision as the second person and confirms it.
rol-doet-vertrouwensarts = Looks at a proposed decision as the second person, with the eyes of a physician.
rol-doet-teamleider = Sees the whole work list, divides the work and watches the terms.
rol-doet-privacyfunctionaris = Handles requests of people concerned and looks who saw what.
rol-doet-beheerder = Keeps organisations and accounts and sees no content.

# Refusals
weigering-wachtwoord-te-kort = Choose a password of at least 15 characters. A sentence of four or five words is easy to remember.
weigering-wachtwoord-te-lang = This password is too long. It may have 128 characters.
weigering-wachtwoord-bevat-naam = Do not use your name in your password. Choose other words.
weigering-wachtwoord-te-simpel = This password is too easy to guess. Use more different words.
weigering-uitnodiging-verlopen = This code does not work. Check whether you copied it well. Was it used already, or is it too old? Ask your administrator for a new one. Are you the first administrator? Start Thuisbaken again; a new code appears on the screen.
weigering-rol-past-niet = Choose at least one role that fits this organisation.
weigering-inlognaam-bestaat = This sign-in name exists already. Choose another.
weigering-inlognaam-vorm = Fill in a sign-in name of 3 to 64 characters. Use letters, digits and . - _ @ +, no spaces.
weigering-naam-vorm = Fill in a name of 1 to 100 characters.
weigering-eigen-account = You can not stop your own account. Ask another administrator.
weigering-eigen-rol = You can not take your own administration away. Ask another administrator.
weigering-account-uit = This account is stopped. Start it first.
weigering-kader-onbekend = Choose the framework that this organisation works with.
weigering-regio-onbekend = Choose the region of Veilig Thuis where this organisation reports.

# Keuzes van een regio over advies
organisatie-naar-advies = What happens when a report turns out to be advice?
organisatie-naar-advies-hulp = Advice may not hold data about a family. So the report always stays a report.
naar-advies-blijft-melding = It stays a report
naar-advies-uitleg-blijft-melding = With the outcome ‘turned into advice’, and it does not count on the radar.
naar-advies-privacyfunctionaris-beslist = The privacy officer decides
naar-advies-uitleg-privacyfunctionaris-beslist = Not on the radar either. The privacy officer decides whether the data of the people must go.
organisatie-wachtcheck = After how many working days do you look at a waiting file again?
organisatie-wachtcheck-hulp = The board shows what waits and was not looked at for longer. Your region chooses: 1 up to 20.
organisatie-bewaren = How many months do you keep advice?
organisatie-bewaren-hulp = The law names no term. Your region chooses: 1 up to 240, counted from the last change.
