/** What the host itself refuses, whatever it is asked, in Danish. */
export const ofHost = {
  'audit/diff-backwards': 'Det første tidspunkt ligger efter det andet. Byt dem om.',
  'audit/milestone-unknown': 'Undersøgelsen har ingen milepæl med det navn.',
  'audit/moment-unknown': 'Undersøgelsen har ikke dette øjeblik. Vælg et, der er der.',
  'audit/question-unknown': 'Spørgsmålene er AQ01 til AQ48. Spørg om et af dem.',
  'audit/read-models-behind':
    'Det, der kan læses, er lidt bagud lige nu. Prøv igen om et minut.',
  'audit/what-if-no-fork':
    'Denne handling valgte ingen kode og intet tema, som et andet kunne stå i stedet for.',
  'cross-site': 'Dette kom fra en anden side end PeerEvents, så intet er optegnet.',
  'database/no-room':
    'Databasen har ikke mere plads. Intet er optegnet; skaf plads, og prøv igen.',
  'database/unreachable':
    'Databasen kan ikke nås lige nu. Intet er optegnet; prøv igen om et øjeblik.',
  'idempotency/in-progress': 'Det samme er allerede ved at blive gjort. Prøv igen om et øjeblik.',
  'import/no-file': 'Der er ingen fil. Vælg mindst én.',
  'keys/gone': 'En nøgle, som dette kræver, er væk eller låst, så intet er optegnet.',
  'reconciliation/blind':
    'Du koder i en blind runde, så du ser undersøgelsen, som den stod, da runden begyndte, og dit eget arbejde. Aflevér runden, når du er færdig.',
  'reconciliation/code-unknown':
    'En af koderne er ikke i kodebogen på dette tidspunkt. Se, hvilke der er.',
  'reconciliation/words-withdrawn':
    'Nogle ord i disse kilder er trukket tilbage, så sætninger kan ikke afgrænses. Vælg ture.',
  'sign-in/needed': 'Ingen er logget ind. Log ind, og prøv igen.',
  'sources/participant-unknown':
    'Nævn de deltagere, hvis ord kilden rummer; tag dem med i undersøgelsen først.',
  'sources/words-withdrawn':
    'Noget af denne tekst er trukket tilbage, så en rettelse kan ikke sammenlignes med den.',
  'stale-version':
    'En anden ændrede dette, mens du arbejdede på det. Se på det igen, og gentag.',
  'studies/no-such-account':
    'Ingen logger ind under det navn. Lad feltet være tomt for at få et link, der opretter en konto.',
  'upload/broken': 'Det, der blev sendt, slutter for tidligt. Send det igen.',
};
