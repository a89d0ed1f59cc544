/** What the host refuses of a study, its record, meetings and report, in Danish. */
export const ofStudy = {
  'audit/at-malformed':
    'Et tidspunkt er et øjeblik som 120, milestone:<navn>, eller en dato med klokkeslæt og tidszone som 2022-02-23T10:00:00Z.',
  'audit/attestation-already-there': 'Dette er allerede attesteret.',
  'audit/checkpoint-differs':
    'Optegnelsen har en anden kontrolsum på det tidspunkt. Efterprøv den, før den forsegles.',
  'audit/checkpoint-malformed':
    'En kontrol består af et øjeblik fra 1 og op og en kontrolsum på 64 hexcifre med små bogstaver.',
  'audit/entry-unknown':
    'Undersøgelsen har ingen sådan post. Slå den op i revisionssporet, og prøv igen.',
  'audit/reason-missing': 'Sig i en sætning hvorfor. Læsere vil spørge.',
  'audit/reason-not-owed':
    'Denne post skal ikke begrundes. Skriv et memo om den i stedet.',
  'audit/reason-there':
    'Denne post har sin begrundelse. Skriv et memo om den for at sige mere.',
  'audit/statement-missing': 'Sig, hvad du fandt i optegnelsen.',
  'meetings/already-there': 'Mødet er allerede skrevet ind.',
  'meetings/decision-missing': 'Beslutningen har ingen ord. Skriv, hvad der blev besluttet.',
  'meetings/minutes-missing': 'Referatet har ingen ord. Skriv mindst én sætning.',
  'meetings/nobody-there': 'Nogen fra holdet var der. Nævn mindst én.',
  'report/answer-missing': 'Et svar siger noget. Skriv mindst én sætning.',
  'report/checked-by-the-translator':
    'En oversættelse efterses af en anden. Nævn vedkommende, eller udelad det.',
  'report/claim-missing': 'Et fund siger noget. Skriv mindst én sætning.',
  'report/finding-already-there': 'Fundet er allerede skrevet. Omskriv det.',
  'report/finding-has-quotations': 'Fundet har stadig citater. Tag dem ud først.',
  'report/finding-unknown': 'Rapporten har intet sådant fund. Skriv det først.',
  'report/finding-withdrawn': 'Fundet er taget ud af rapporten. Skriv det på ny.',
  'report/identifiability-not-judged': 'Sig først, om nogen kan kendes på dette citat.',
  'report/identifiable': 'Nogen kan kendes på dette citat. Giv det andre ord, og bedøm det igen.',
  'report/item-unknown': 'Retningslinjen har intet sådant punkt. Slå nummeret op, og prøv igen.',
  'report/language-missing': 'Sig, hvilket sprog det er.',
  'report/language-too-long': 'Sprogets navn er for langt. Det må have højst 500 tegn.',
  'report/not-their-words':
    'Kilden har ikke denne deltager. Nævn en, som den har.',
  'report/quotation-already-there': 'Citatet er allerede valgt.',
  'report/quotation-unknown': 'Rapporten har intet sådant citat. Vælg uddraget først.',
  'report/quotation-withdrawn': 'Citatet er taget ud af rapporten. Vælg uddraget på ny.',
  'report/translation-missing': 'Oversættelsen har ingen ord. Skriv, hvordan citatet lyder.',
  'report/wording-missing': 'Citatet har ingen ord. Skriv, hvordan det lyder i rapporten.',
  'studies/already-there': 'Undersøgelsen er allerede åbnet.',
  'studies/expectation-already-there':
    'Forventningen er allerede noteret. Notér en ny ved siden af.',
  'studies/expectation-missing': 'Forventningen har ingen ord. Skriv mindst én sætning.',
  'studies/guide-empty': 'En interviewguide spørger om noget. Skriv mindst ét spørgsmål.',
  'studies/guide-question-missing': 'Spørgsmålet har ingen ord. Skriv mindst én sætning.',
  'studies/guide-question-twice': 'Hvert spørgsmål i en interviewguide skal have sin egen id.',
  'studies/guide-unknown':
    'Interviewguiden har ingen sådan version. Slå den op, eller udelad den.',
  'studies/interview-already-there': 'Interviewet er allerede skrevet ind.',
  'studies/interview-of-nobody': 'Et interview er med nogen. Nævn mindst én deltager.',
  'studies/last-lead':
    'En undersøgelse skal have en, der leder den. Lad en anden lede først.',
  'studies/member-name-missing': 'En person skal have et navn.',
  'studies/member-name-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'studies/member-unknown': 'Det er ingen i holdet. Lad vedkommende komme med først.',
  'studies/milestone-already-there': 'Milepælen har allerede fået sit navn.',
  'studies/milestone-moment-unknown':
    'Undersøgelsen har ikke dette øjeblik endnu. Nævn et, der er der.',
  'studies/milestone-name-missing': 'En milepæl skal have et navn.',
  'studies/milestone-name-taken': 'En anden milepæl findes under dette navn. Vælg et andet navn.',
  'studies/milestone-name-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'studies/milestone-name-unusable':
    'En milepæl findes på bogstaver og tal i sit navn. Brug mindst ét af a til z eller 0 til 9.',
  'studies/minutes-outside': 'Et interview varer mellem et minut og et døgn.',
  'studies/not-allowed':
    'Din rolle i undersøgelsen tillader ikke dette. Spørg den, der leder den.',
  'studies/pilot-note-missing': 'Noten har ingen ord. Skriv mindst én sætning.',
  'studies/positionality-missing': 'Teksten har ingen ord. Skriv mindst én sætning.',
  'studies/question-missing': 'Spørgsmålet har ingen ord. Skriv mindst én sætning.',
  'studies/sampling-missing': 'Udvælgelsen har ingen ord. Skriv mindst én sætning.',
  'studies/stance-missing': 'Ståstedet har ingen ord. Skriv mindst én sætning.',
  'studies/title-missing': 'En undersøgelse skal have et navn.',
  'studies/title-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'undo/later-decision-depends':
    'Noget, der blev besluttet senere, bygger på det. Fortryd det først, eller begge dele sammen.',
  'undo/not-possible':
    'En af posterne har intet modstykke. Tag stilling på ny i stedet; revisionssporet viser begge dele.',
  'undo/not-yours': 'En anden gjorde dette. Spørg vedkommende eller den, der leder undersøgelsen.',
  'undo/nothing-chosen': 'Intet, der blev gjort, passer på dette. Slå det op i revisionssporet.',
  'undo/source-withdrawn':
    'Kilden er trukket tilbage siden, og det, der lå i den, kommer ikke igen.',
};
