# Start
begin-titel = Start
begin-kop = Together, making home a safe place
begin-inleiding = Are you worried about violence or neglect at home? Thuisbaken helps you step by step: from a first signal to a decision.
begin-uitleg = Thuisbaken is for professionals who follow the reporting code (meldcode). And for Veilig Thuis, which takes in reports and assesses safety. At each step you see why it is there.
begin-naar-kaders = See the assessment frameworks
begin-voor-wie = Who is Thuisbaken for?
begin-professional-kop = Professionals
begin-professional = You work with people and notice signals. You write them down, ask for advice, talk and weigh. Your file stays with your own organisation.
begin-vt-kop = Veilig Thuis
begin-vt = You take in reports. Together with a colleague you assess whether everyone is safe. The terms stand with each report.
begin-zelf-kop = Is it about you, or about someone you know?
begin-zelf = You do not need to sign in. Call Veilig Thuis for advice. It is free and you need not give your name:

# Frameworks
kaders-titel = Assessment frameworks
kaders-inleiding = Each profession weighs signals with its own framework. Here you see the steps, the questions and the sources of each.
kaders-leeg-kop = There are no frameworks yet
kaders-leeg = An administrator can add frameworks.
kader-concept = Draft
kader-nagekeken = Checked
kader-versie = Version { $versie }
kader-concept-kop = This framework is a draft
kader-concept-uitleg = Nobody of the profession has compared it with the official framework yet. In doubt? The official framework comes first.
kader-nederlands = The texts of this framework are in Dutch.
kader-voor = For whom
kader-van = The official framework belongs to
kader-geldig = Valid
kader-geldig-vanaf = from { $van }
kader-geldig-tot = from { $van } to { $tot }
kader-versie-kop = Framework and version
kader-stappen = The steps and the questions
kader-stappen-uitleg = You may repeat steps and take them in another order. In acute danger you may always report at once.
kader-stap = Step { $nummer }.
kader-acties = { $aantal ->
    [one] What you do: 1 point
   *[other] What you do: { $aantal } points
  }
kader-voorbeelden = { $aantal ->
    [one] 1 example
   *[other] { $aantal } examples
  }
kader-twijfel-ja = In doubt? Then this counts as yes.
kader-twijfel-consult = In doubt? Then first ask Veilig Thuis for advice.
kader-bron = Source:
kader-normen = When you must report
kader-bronnen = All sources of this framework

# Accessibility
toegankelijkheid-titel = Accessibility
toegankelijkheid-inleiding = Everyone must be able to use Thuisbaken. Also with an old phone, without a mouse, without scripts or with a screen reader.
toegankelijkheid-getest-kop = What we test
toegankelijkheid-getest-axe = With every change a program (axe) looks for faults against WCAG 2.2, levels A and AA. It does so on a phone screen and on a large screen.
toegankelijkheid-getest-toetsen = The whole road can be walked with the keyboard only, and also without scripts.
toegankelijkheid-getest-kleur = A test computes whether letters and background differ enough.
toegankelijkheid-getest-taal = A test watches for short sentences and everyday words. Everything is there in Dutch and in English.
toegankelijkheid-niet-kop = What has not been done yet
toegankelijkheid-niet-mens = No independent expert has examined it yet.
toegankelijkheid-niet-lezer = We have not tested with people who use a screen reader or magnification yet.
toegankelijkheid-niet-kader = The texts of the frameworks come from the professions. They are sometimes harder than we want, and in Dutch only.
toegankelijkheid-status = So we do not claim a status yet. This statement is a draft.
toegankelijkheid-contact-kop = Does something not work for you?
toegankelijkheid-contact = Write to us. Say which page it is and what you wanted to do:
toegankelijkheid-contact-beheerder = Tell the administrator of your organisation. Mention the page and what you wanted to do.
