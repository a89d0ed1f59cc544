/** What the host refuses of codes, codings and sources, in Danish. */
export const ofCodes = {
  'codebook/already-there': 'Koden er der allerede.',
  'codebook/code-merged': 'Koden er blevet en del af en anden. Brug den anden.',
  'codebook/code-retired': 'Koden er taget ud af brug. Tag den i brug igen først.',
  'codebook/code-unknown': 'Kodebogen har ingen sådan kode. Slå den op, og prøv igen.',
  'codebook/has-sub-codes':
    'Koden har underkoder i brug. Flyt dem, læg dem sammen, eller tag dem ud af brug først.',
  'codebook/list-empty': 'Listen nævner ingen kode. Skriv én på hver linje.',
  'codebook/list-indentation':
    'Linjen er rykket ind under ingenting. Ryk den ét trin ind fra koden ovenover.',
  'codebook/list-too-long': 'Listen har for mange koder. Del den op.',
  'codebook/merge-into-itself': 'En kode kan ikke lægges sammen med sig selv.',
  'codebook/merge-into-own-branch':
    'Koden, der skal blive, står under en, der ville forsvinde. Flyt den ud først.',
  'codebook/merge-of-nothing': 'Vælg mindst én kode at lægge sammen.',
  'codebook/name-missing': 'En kode skal have et navn.',
  'codebook/name-taken': 'En anden kode ved siden af har dette navn. Vælg et andet navn.',
  'codebook/name-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'codebook/split-elsewhere':
    'En kodning kan gå til en af de nye koder eller blive, hvis den gamle kode beholdes.',
  'codebook/split-incomplete': 'Sig én gang for hver af kodens kodninger, hvilken kode den går til.',
  'codebook/split-into-nothing': 'Nævn mindst én ny kode.',
  'codebook/sub-codes-clash':
    'Underkoder til de koder, der lægges sammen, har samme navn. Giv en af dem et andet navn først.',
  'codebook/under-itself':
    'En kode kan ikke stå under sig selv. Vælg en kode uden for dens egen gren.',
  'coding/already-coded': 'Du har allerede sat denne kode på denne passage.',
  'coding/already-there': 'Dette er allerede kodet eller markeret.',
  'coding/coding-unknown': 'Kodningen er ikke på uddraget, eller er der ikke længere.',
  'coding/excerpt-orphaned':
    'Uddraget gik tabt, da teksten blev rettet. Flyt hele uddraget først.',
  'coding/excerpt-withdrawn': 'Uddraget er trukket tilbage.',
  'coding/origin-range-malformed':
    'Et sted fra et andet program kræver en kilde uden tekst, og det skal rumme noget.',
  'coding/place-missing': 'Sig hvor: et sted i teksten eller hele kilden.',
  'coding/range-outside': 'Passagen skal ligge i teksten og rumme mindst ét tegn.',
  'coding/range-splits-character':
    'Passagen begynder eller ender inde i et tegn. Flyt kanten ét tegn.',
  'coding/text-unknown':
    'Kildens tekst er her ikke, så ingen passage i den kan markeres.',
  'participants/already-there': 'Deltageren er allerede med.',
  'participants/attribute-name-missing': 'En omstændighed skal have et navn.',
  'participants/attribute-name-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'participants/attribute-twice': 'Hver omstændighed siges én gang. Fjern den, der står to gange.',
  'participants/attribute-value-missing': 'En omstændighed siger noget. Skriv hvad.',
  'participants/attribute-value-too-long': 'Det er for langt. Det må have højst 500 tegn.',
  'participants/label-missing': 'En deltager skal have et navn eller en betegnelse.',
  'participants/label-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'participants/participant-unknown':
    'Undersøgelsen har ingen sådan deltager. Tag deltageren med først.',
  'participants/reflection-missing': 'Svaret har ingen ord. Skriv, hvad deltageren sagde.',
  'participants/reflection-there':
    'Svaret er allerede skrevet ind. Notér en ny invitation til et svar mere.',
  'participants/reflection-unknown':
    'Denne deltager er ikke blevet spurgt. Notér invitationen først.',
  'sources/already-there': 'Kilden er allerede i undersøgelsen.',
  'sources/question-unknown':
    'Ingen version af interviewguiden har dette spørgsmål. Slå det op, og prøv igen.',
  'sources/source-unknown': 'Undersøgelsen har ingen sådan kilde. Tilføj den først.',
  'sources/speaker-unknown':
    'En tur nævner en deltager, som kilden ikke har. Nævn deltageren blandt kildens deltagere.',
  'sources/text-missing': 'Kilden har ingen tekst.',
  'sources/text-too-long': 'Kildens tekst er for lang. Del den op i flere kilder.',
  'sources/text-unknown': 'Kildens tekst er her ikke.',
  'sources/title-missing': 'En kilde skal have et navn.',
  'sources/title-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'sources/turns-malformed':
    'Turene skal stå i rækkefølge i teksten, ikke overlappe og nævne en deltager, netop hvor en taler.',
  'sources/version-out-of-order':
    'Teksten er rettet i mellemtiden. Se på den nyeste version, og prøv igen.',
  'sources/withdrawn': 'Kilden er trukket tilbage. Intet i den kan ændres.',
  'text/broken-character': 'Teksten rummer et halvt tegn. Fjern det.',
  'text/null-character': 'Teksten rummer tegnet U+0000, som ikke kan gemmes. Fjern det.',
  'text/too-long': 'Teksten er for lang. Den må have højst 50.000 tegn.',
};
