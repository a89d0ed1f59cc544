import type { Sentences } from './sentences';

export const home = {
  question: ['Research question', 'Forskningsspørgsmål'],
  noQuestion: ['Not stated yet.', 'Ikke stillet endnu.'],
  stance: ['Stance', 'Ståsted'],
  position: ['Where {who} stands', 'Hvor {who} står'],
  notSaid: ['Not said yet.', 'Ikke sagt endnu.'],
  toRead: ['To read and code', 'At læse og kode'],
  allSources: ['All sources', 'Alle kilder'],
  since: ['Since you left', 'Siden du gik'],
  newest: ['The newest entries', 'De nyeste poster'],
  nSince: [
    '{n} entry came since. What tells the story of it:|{n} entries came since. Those that tell the story:',
    '{n} post er kommet til. Det, der fortæller historien:|{n} poster er kommet til. De, der fortæller historien:',
  ],
  replay: ['Replay from where you left', 'Genspil fra der, hvor du gik'],
  nothingNew: ['Nothing is new since you were here.', 'Intet er nyt, siden du var her.'],
  noStory: [
    'No entry that tells the story; single codings are in the record.',
    'Ingen post, der fortæller historien; enkelte kodninger står i optegnelsen.',
  ],
  thenOf: ['As it was then: {when}', 'Som det var da: {when}'],
  phases: ['Where people say they are', 'Hvor folk siger, de er'],
  noPhase: [
    'Nobody has declared a phase. Phases help a reader; nothing depends on them.',
    'Ingen har angivet en fase. Faser hjælper en læser; intet afhænger af dem.',
  ],
  owed: ['Reasons owed', 'Manglende begrundelser'],
  owedMeans: [
    'These decisions were recorded without saying why. A reader will ask.',
    'Disse beslutninger blev optegnet uden at sige hvorfor. En læser vil spørge.',
  ],
  noneOwed: ['Every decision that needs a reason has one.', 'Hver beslutning, der kræver en begrundelse, har en.'],
  giveReason: ['Say why', 'Sig hvorfor'],
  reason: ['Why?', 'Hvorfor?'],
  reasonGiven: ['The reason is recorded.', 'Begrundelsen er optegnet.'],
} as const satisfies Sentences;
