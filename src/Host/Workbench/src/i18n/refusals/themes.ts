/** What the host refuses of themes, memos and theory, in Danish. */
export const ofThemes = {
  'memos/about-itself': 'Et memo kan ikke handle om sig selv.',
  'memos/already-there': 'Memoet er allerede skrevet. Omskriv det.',
  'memos/destroyed': 'Memoet er tilintetgjort. Skriv et nyt.',
  'memos/not-the-author':
    'Kun den, der skrev et memo, ændrer det. Skriv dit eget ved siden af.',
  'memos/nothing-there':
    'Et memo handler om noget i undersøgelsen, og det her er ikke i den. Slå det op, og prøv igen.',
  'memos/released':
    'Holdet kunne læse memoet, så det bliver i optegnelsen. Omskriv det i stedet.',
  'memos/text-missing': 'Et memo siger noget. Skriv mindst et ord.',
  'memos/title-missing': 'Memoets titel har ingen ord. Skriv en, eller lad den være tom.',
  'memos/title-too-long': 'Titlen er for lang. Den må have højst 500 tegn.',
  'themes/already-there': 'Temaet er der allerede.',
  'themes/boundary-missing':
    'Sig i en sætning, hvad der hører til temaet, og hvad der ikke gør.',
  'themes/code-not-in-theme': 'Koden er ikke i temaet.',
  'themes/concept-missing': 'Sig i en sætning den ene idé, der holder temaet sammen.',
  'themes/concept-not-stated':
    'Et tema uden et centralt organiserende begreb er en emneoversigt. Skriv begrebet først.',
  'themes/excerpt-not-in-theme': 'Uddraget er ikke i temaet.',
  'themes/excerpt-unknown': 'Undersøgelsen har intet sådant uddrag. Markér passagen først.',
  'themes/finding-missing': 'Sig i en sætning, hvad læsningen førte til.',
  'themes/has-sub-themes':
    'Temaet har temaer under sig. Læg dem et andet sted, eller opgiv dem først.',
  'themes/level-does-not-fit':
    'Under et overordnet tema er der temaer, under et tema er der undertemaer.',
  'themes/map-already-there': 'Tegningen er allerede gemt. Gem en ny ved siden af.',
  'themes/map-empty': 'Kortet viser intet. Læg mindst et tema eller en kode på det.',
  'themes/map-link-loose':
    'En linje på kortet ender ved ingenting, eller hvor den begyndte. Forbind to ting, som kortet viser.',
  'themes/map-node-twice': 'Kortet viser det samme tema eller den samme kode to gange. Vis det én gang.',
  'themes/map-node-unknown':
    'Kortet viser noget, der ikke er tema eller kode i undersøgelsen, eller som ligger for langt ude.',
  'themes/map-title-missing': 'En tegning skal have et navn.',
  'themes/map-title-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'themes/merge-into-itself':
    'Et tema kan ikke lægges sammen med sig selv. Tag det af listen.',
  'themes/name-missing': 'Et tema skal have et navn.',
  'themes/name-taken': 'Et andet tema har dette navn. Vælg et andet navn.',
  'themes/name-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'themes/nothing-to-merge': 'Nævn mindst ét tema at lægge sammen.',
  'themes/something-left':
    'Sig, hvor hver kode og hvert uddrag i temaet går hen, eller behold det gamle tema.',
  'themes/sub-theme-needs-theme':
    'Et undertema er en del af et tema. Nævn temaet, det er en del af.',
  'themes/theme-demoted':
    'Temaet var én idé, som en kode siger. Brug koden.',
  'themes/theme-discarded': 'Temaet er opgivet. Tag det op igen først.',
  'themes/theme-finalised': 'Temaet er endeligt. Åbn det igen først.',
  'themes/theme-merged': 'Temaet er blevet en del af et andet. Brug det andet.',
  'themes/theme-parked': 'Temaet er lagt til side. Tag det op igen først.',
  'themes/theme-split': 'Temaet er delt i andre. Brug dem.',
  'themes/theme-unknown': 'Undersøgelsen har intet sådant tema. Slå det op, og prøv igen.',
  'themes/too-deep':
    'Der er højst tre niveauer: overordnet tema, tema, undertema. Læg det højere oppe.',
  'themes/too-few-parts': 'Nævn mindst to nye temaer, eller ét, og behold det gamle.',
  'themes/within-itself':
    'Et tema kan ikke være en del af sig selv. Vælg et, der ikke er under det.',
  'theory/already-there': 'Teorien har det allerede. Omformulér det i stedet.',
  'theory/case-and-counter-case':
    'En deltager viser mønsteret eller gør ikke. Nævn hver deltager én gang.',
  'theory/chain-closes': 'En konfiguration kan ikke følge af sig selv. Tag et led ud af kæden.',
  'theory/configuration-name-missing': 'En konfiguration skal have et navn.',
  'theory/configuration-name-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'theory/configuration-rejected': 'Konfigurationen er afvist. Opstil en ny.',
  'theory/configuration-unknown':
    'Teorien har ingen sådan konfiguration at følge efter. Opstil den først.',
  'theory/conjecture-missing': 'Sig, hvad der må være tilfældet, for at det er muligt.',
  'theory/context-is-no-mechanism':
    'Den samme kode er både kontekst og mekanisme i konfigurationen. Afgør, hvad den er her.',
  'theory/direction-without-outcome':
    'Kun et udfald indtræffer eller udebliver. Udelad retningen.',
  'theory/evidence-unknown':
    'Teorien har ikke dette belæg, eller har det ikke længere. Knyt det først.',
  'theory/excerpt-missing': 'Nævn uddraget, der siger det, eller notér, at deltageren tav.',
  'theory/if-missing': 'Et udsagn siger, under hvilke omstændigheder. Skriv, hvad der følger på hvis.',
  'theory/not-complete':
    'En fuldstændig konfiguration har en kontekst, hvordan folk svarer på den, eller en struktur, der virker, og et udfald. Tilføj det, der mangler, eller markér den som delvis.',
  'theory/nothing-to-publish': 'Teorien har intet udsagn endnu. Tilføj et først.',
  'theory/observation-missing': 'Sig, hvad der blev iagttaget.',
  'theory/parent-and-rival':
    'Et udsagn gør et andet mere præcist eller rivaliserer med det. Sig hvilket af de to.',
  'theory/part-label-missing': 'En del skal have et navn.',
  'theory/part-label-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'theory/part-twice': 'Hver del skal have sin egen id.',
  'theory/pattern-missing': 'Sig, hvad der plejer at følges med hvad.',
  'theory/proposition-rejected':
    'Udsagnet er afvist. Tilføj et nyt, og sig, hvad det tager med fra det gamle.',
  'theory/proposition-unknown': 'Teorien har intet sådant udsagn. Tilføj det først.',
  'theory/question-unknown':
    'Ingen version af interviewguiden har dette spørgsmål. Slå det op, eller udelad det.',
  'theory/silent-has-no-excerpt':
    'Den, der tav, sagde intet. Nævn deltageren, og udelad uddraget.',
  'theory/silent-needs-participant': 'Nævn deltageren, der tav.',
  'theory/target-unknown':
    'Teorien har intet sådant udsagn og ingen sådan konfiguration eller del. Slå det op, og prøv igen.',
  'theory/then-missing': 'Et udsagn siger, hvad der kommer ud af det. Skriv, hvad der følger på så.',
  'theory/title-missing': 'En programteori skal have et navn.',
  'theory/title-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
};
