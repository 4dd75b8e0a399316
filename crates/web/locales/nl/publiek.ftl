# Begin
begin-titel = Begin
begin-kop = Samen zorgen dat het thuis veilig is
begin-inleiding = Maakt u zich zorgen over geweld of verwaarlozing thuis? Thuisbaken helpt u stap voor stap: van het eerste signaal tot een besluit.
begin-uitleg = Thuisbaken is er voor professionals die de meldcode volgen. En voor Veilig Thuis, dat meldingen aanneemt en de veiligheid beoordeelt. U ziet bij elke stap waarom die er is.
begin-naar-kaders = Bekijk de afwegingskaders
begin-voor-wie = Voor wie is Thuisbaken?
begin-professional-kop = Professionals
begin-professional = U werkt met mensen en ziet signalen. U legt ze vast, vraagt advies, voert gesprekken en weegt. Uw dossier blijft van uw eigen organisatie.
begin-vt-kop = Veilig Thuis
begin-vt = U neemt meldingen aan. U beoordeelt samen met een collega of iedereen veilig is. De termijnen staan bij elke melding.
begin-zelf-kop = Gaat het over uzelf, of over iemand die u kent?
begin-zelf = U hoeft niet in te loggen. Bel Veilig Thuis voor advies. Dat is gratis en u hoeft uw naam niet te noemen:

# Afwegingskaders
kaders-titel = Afwegingskaders
kaders-inleiding = Elke beroepsgroep weegt signalen met een eigen afwegingskader. Hier ziet u van elk kader de stappen, de vragen en de bronnen.
kaders-leeg-kop = Er zijn nog geen kaders
kaders-leeg = Een beheerder kan kaders toevoegen.
kader-concept = Concept
kader-nagekeken = Nagekeken
kader-versie = Versie { $versie }
kader-concept-kop = Dit kader is een concept
kader-concept-uitleg = Nog niemand van de beroepsgroep heeft het vergeleken met het officiële kader. Twijfelt u? Dan gaat het officiële kader voor.
kader-nederlands = De teksten van dit kader zijn in het Nederlands.
kader-voor = Voor wie
kader-van = Het officiële kader is van
kader-geldig = Geldig
kader-geldig-vanaf = vanaf { $van }
kader-geldig-tot = van { $van } tot en met { $tot }
kader-versie-kop = Kader en versie
kader-stappen = De stappen en de vragen
kader-stappen-uitleg = U mag stappen herhalen en in een andere volgorde zetten. Bij acuut gevaar mag u altijd meteen melden.
kader-stap = Stap { $nummer }.
kader-acties = { $aantal ->
    [one] Wat u doet: 1 punt
   *[other] Wat u doet: { $aantal } punten
  }
kader-voorbeelden = { $aantal ->
    [one] 1 voorbeeld
   *[other] { $aantal } voorbeelden
  }
kader-twijfel-ja = Twijfelt u? Dan telt dit als ja.
kader-twijfel-consult = Twijfelt u? Vraag dan eerst advies aan Veilig Thuis.
kader-bron = Bron:
kader-normen = Wanneer u moet melden
kader-bronnen = Alle bronnen van dit kader

# Toegankelijkheid
toegankelijkheid-titel = Toegankelijkheid
toegankelijkheid-inleiding = Iedereen moet Thuisbaken kunnen gebruiken. Ook met een oude telefoon, zonder muis, zonder scripts of met een schermlezer.
toegankelijkheid-getest-kop = Wat wij testen
toegankelijkheid-getest-axe = Een programma (axe) zoekt bij elke wijziging naar fouten tegen WCAG 2.2, niveau A en AA. Dat doet het op een telefoonscherm en op een groot scherm.
toegankelijkheid-getest-toetsen = De hele weg is te lopen met alleen het toetsenbord, en ook zonder scripts.
toegankelijkheid-getest-kleur = Een test rekent uit of letters en achtergrond genoeg verschillen.
toegankelijkheid-getest-taal = Een test let op korte zinnen en gewone woorden. Alles is er in het Nederlands en in het Engels.
toegankelijkheid-niet-kop = Wat nog niet is gedaan
toegankelijkheid-niet-mens = Er is nog geen onderzoek gedaan door een onafhankelijke deskundige.
toegankelijkheid-niet-lezer = Wij hebben nog niet getest met mensen die een schermlezer of vergroting gebruiken.
toegankelijkheid-niet-kader = De teksten van de kaders komen van de beroepsgroepen. Ze zijn soms moeilijker dan wij willen, en alleen in het Nederlands.
toegankelijkheid-status = Daarom noemen wij nog geen status. Deze verklaring is een concept.
toegankelijkheid-contact-kop = Werkt iets niet voor u?
toegankelijkheid-contact = Schrijf ons. Zeg welke bladzijde het is en wat u wilde doen:
toegankelijkheid-contact-beheerder = Zeg het tegen de beheerder van uw organisatie. Noem de bladzijde en wat u wilde doen.
