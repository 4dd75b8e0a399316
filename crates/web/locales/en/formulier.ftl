# Forms
titel-fout = Error:
optioneel = (optional)
fouten-kop = Please check these points
bewaard = We kept your text of { $om }. You can go on where you were.
bewaard-weg = Start again
veld-kies = Choose one
veld-leeg = Type a text here.
veld-te-lang = This text is too long: { $tekens } characters. The most is { $past }. Put the rest in a second part.
veld-onleesbaar = This text holds an unreadable character. Remove it or type the text again.
veld-geen-datum = This is not a valid date. Write it as day-month-year, for example 24-12-2026.
veld-geen-tijd = This is not a valid time. Write it as hours:minutes, for example 16:50.
veld-datum-uitleg = For example 24-12-2026.
veld-tijd-uitleg = For example 16:50.
veld-past-nog = There is room for # more characters.
