/** What the host refuses of rounds and of agreement, in Danish. */
export const ofRounds = {
  'reconciliation/adjudicator-missing': 'Sig, hvem der er opmand.',
  'reconciliation/agreement-needs-two': 'Overensstemmelse kræver mindst to kodere.',
  'reconciliation/already-blind':
    'En af dem koder i en anden blind runde, der stadig er i gang. Lad den slutte først.',
  'reconciliation/already-resolved': 'Forskellen har et udfald. Tag den op igen først.',
  'reconciliation/anchor-missing': 'Sig, hvor passagen ligger.',
  'reconciliation/codings-changed':
    'En kodning i denne forskel er ændret siden. Led efter forskelle igen.',
  'reconciliation/coder-unknown':
    'En, der er nævnt som koder, er ikke i holdet eller må ikke kode. Lad vedkommende komme med først.',
  'reconciliation/coefficient-needs-a-scale':
    'Denne koefficient sammenligner trin på en skala. Nævn koderne i rækkefølge, og spørg om ture, sætninger eller stykker.',
  'reconciliation/coefficient-needs-free-spans':
    'Denne koefficient er for frie stykker. Vælg frie stykker som enhed.',
  'reconciliation/coefficient-needs-larger-units':
    'Sæt af koder sammenlignes for ture, sætninger eller stykker, ikke for tegn.',
  'reconciliation/coefficient-needs-two-coders':
    'Denne koefficient sammenligner to kodere. Vælg to, eller vælg Krippendorffs alfa.',
  'reconciliation/coefficient-needs-units':
    'Denne koefficient kræver enheder, der er der før kodningen: tur, sætning, tegn eller stykke.',
  'reconciliation/differences-open': 'Der er åbne forskelle. Giv dem hver et udfald.',
  'reconciliation/items': 'Nævn hver kilde én gang og mindst én koder til hver.',
  'reconciliation/memo-missing':
    'Nævn memoet, der siger, hvad den anden læsning fik dig til at se.',
  'reconciliation/not-a-coder': 'Du koder ikke i denne runde.',
  'reconciliation/not-resolved': 'Forskellen er åben.',
  'reconciliation/not-the-adjudicator':
    'En anden er opmand i denne runde, eller den har ingen.',
  'reconciliation/not-yours':
    'En forskel afgøres af de kodere, den vedrører, eller af den, der leder undersøgelsen.',
  'reconciliation/number-of-coders': 'En solorunde har én koder, en blind har mindst to.',
  'reconciliation/overlap':
    'Den del, to passager skal have fælles, er mellem 1 og 100 procent.',
  'reconciliation/own-adjudication':
    'Ingen er opmand over egne kodninger. Vælg en, der ikke koder i runden.',
  'reconciliation/reading-of': 'Sig, hvis læsning der tages: en af de kodere, den vedrører.',
  'reconciliation/resamples': 'Et interval kan ikke hvile på så mange stikprøver. Vælg færre.',
  'reconciliation/round-already-there': 'Runden er allerede åbnet.',
  'reconciliation/round-closed': 'Runden er slut. Åbn en ny.',
  'reconciliation/round-name-missing': 'En runde skal have et navn.',
  'reconciliation/round-name-too-long': 'Navnet er for langt. Det må have højst 500 tegn.',
  'reconciliation/rule-missing': 'Sig, efter hvilken regel det afgøres.',
  'reconciliation/several-codes':
    'Nye kanter afgør en forskel under én kode. Tag en af læsningerne eller en anden kode.',
  'reconciliation/still-blind':
    'Koderne arbejder blindt. Vent, til alle har afleveret, eller lad lederen ophæve blindingen.',
  'reconciliation/text-missing': 'Skriv mindst én sætning.',
  'reconciliation/units':
    'En runde over markerede passager kræver de passager, der skal kodes.',
  'reconciliation/yielded-by': 'Kun en koder i denne forskel kan give efter i den.',
};
