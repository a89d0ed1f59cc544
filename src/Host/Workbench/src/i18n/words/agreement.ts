import type { Sentences } from './sentences';

export const agreement = {
  title: ['Agreement', 'Overensstemmelse'],
  notice: [
    'A figure is an aid to talk. It says how alike two people coded, not whether they read well, and depends on its unit and formula.',
    'Et tal er en hjælp til at tale sammen. Det siger, hvor ens to har kodet, ikke om de læste godt, og afhænger af enhed og formel.',
  ],
  unit: ['Unit', 'Enhed'],
  formula: ['Formula', 'Formel'],
  of: ['Of {who}.', 'Mellem {who}.'],
  units: ['{n} unit.|{n} units.', '{n} enhed.|{n} enheder.'],
  code: ['Code', 'Kode'],
  together: ['All codes together', 'Alle koder sammen'],
  provisional: ['provisional', 'foreløbigt'],
  independent: [
    'As they coded before they saw each other’s work.',
    'Som de kodede, før de så hinandens arbejde.',
  ],
  notIndependent: [
    'They coded in sight of each other, so it says little of independent reading.',
    'De kodede i hinandens påsyn, så det siger lidt om uafhængig læsning.',
  ],
  keep: ['Keep this figure', 'Gem dette tal'],
  keepMeans: [
    'A kept figure is an entry with the moment it is of and the hash of what it was computed from, so that anybody can compute it again.',
    'Et gemt tal er en post med det øjeblik, det er fra, og hashen af det, det blev beregnet af, så enhver kan beregne det igen.',
  ],
  keptNow: ['The figure is kept in the record.', 'Tallet er gemt i optegnelsen.'],
  isKept: ['It is kept', 'Det er gemt'],
  kept: ['Kept figures', 'Gemte tal'],
  keptOne: ['{formula}, {unit}: {figure}, as of entry {n}', '{formula}, {unit}: {figure}, fra post {n}'],
  noFigure: ['no figure', 'intet tal'],
  turnMeans: [
    'A unit is what somebody says until another speaks.',
    'En enhed er det, nogen siger, til en anden taler.',
  ],
  sentenceMeans: ['A unit is a sentence.', 'En enhed er en sætning.'],
  characterMeans: [
    'A unit is a character; uncoded text makes figures high.',
    'En enhed er et tegn; ukodet tekst gør tallene høje.',
  ],
  segmentMeans: [
    'A unit is a passage that was marked before the round.',
    'En enhed er en passage, der blev markeret før runden.',
  ],
  freeSpanMeans: [
    'Compared are the spans that coders marked.',
    'Det er de stykker, koderne markerede, der sammenlignes.',
  ],
} as const satisfies Sentences;

export const agreementUnits = {
  turn: ['Turn', 'Tur'],
  sentence: ['Sentence', 'Sætning'],
  character: ['Character', 'Tegn'],
  segment: ['Marked passage', 'Markeret passage'],
  freeSpan: ['Free span', 'Frit stykke'],
} as const satisfies Sentences;

export const coefficients = {
  percent: ['Share of agreeing pairs', 'Andel af par, der er enige'],
  cohenKappa: ['Cohen’s kappa', 'Cohens kappa'],
  cohenKappaMaximum: ['The most that Cohen’s kappa could be', 'Det højeste, Cohens kappa kunne være'],
  scottPi: ['Scott’s pi', 'Scotts pi'],
  brennanPrediger: ['Brennan and Prediger’s kappa', 'Brennan og Predigers kappa'],
  fleissKappa: ['Fleiss’ kappa', 'Fleiss’ kappa'],
  freeMarginalKappa: ['Randolph’s free-marginal kappa', 'Randolphs kappa med frie marginaler'],
  krippendorffAlpha: ['Krippendorff’s alpha', 'Krippendorffs alfa'],
  gwetAc1: ['Gwet’s AC1', 'Gwets AC1'],
  alphaMasi: ['Alpha over sets of codes (MASI)', 'Alfa over sæt af koder (MASI)'],
  alphaU: ['Krippendorff’s unitizing alpha (2004)', 'Krippendorffs alfa for inddeling (2004)'],
  uAlpha: ['Unitizing alpha (2016)', 'Alfa for inddeling (2016)'],
  uAlphaRelevance: ['Unitizing alpha: relevance', 'Alfa for inddeling: relevans'],
  uAlphaCoding: ['Unitizing alpha: coding', 'Alfa for inddeling: kodning'],
  gamma: ['Mathet’s gamma', 'Mathets gamma'],
  spanF1: ['F1 of equal spans', 'F1 af lige stykker'],
} as const satisfies Sentences;
