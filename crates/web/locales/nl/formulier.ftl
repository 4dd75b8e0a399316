# Formulieren
titel-fout = Fout:
optioneel = (optioneel)
fouten-kop = Kijk deze punten na
bewaard = Wij hebben uw tekst bewaard van { $om }. U kunt verdergaan waar u was.
bewaard-weg = Opnieuw beginnen
veld-kies = Maak een keuze
veld-leeg = Vul hier tekst in.
veld-te-lang = Deze tekst is te lang: { $tekens } tekens. Er passen er { $past } in. Zet de rest in een tweede onderdeel.
veld-onleesbaar = Deze tekst bevat een onleesbaar teken. Haal het weg of typ de tekst opnieuw.
veld-geen-datum = Dit is geen geldige datum. Schrijf hem als dag-maand-jaar, bijvoorbeeld 24-12-2026.
veld-geen-tijd = Dit is geen geldige tijd. Schrijf hem als uren:minuten, bijvoorbeeld 16:50.
veld-datum-uitleg = Bijvoorbeeld 24-12-2026.
veld-tijd-uitleg = Bijvoorbeeld 16:50.
veld-past-nog = Er passen nog # tekens in.
