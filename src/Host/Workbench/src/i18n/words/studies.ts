import type { Sentences } from './sentences';

export const studies = {
  title: ['Your studies', 'Dine undersøgelser'],
  emptyTitle: ['No study yet', 'Ingen undersøgelse endnu'],
  empty: [
    'A study holds one inquiry: its question, its people, its sources and every decision you make on the way. Open one here, or bring one in from the command line with “import”.',
    'En undersøgelse rummer ét spørgsmål med dets personer, kilder og hver beslutning undervejs. Åbn en her, eller hent en ind med kommandoen “import”.',
  ],
  open: ['Open a study', 'Åbn en undersøgelse'],
  name: ['Title', 'Titel'],
  nameMissing: ['Give the study a title first.', 'Giv først undersøgelsen en titel.'],
  approach: ['Approach', 'Tilgang'],
  approachHelp: [
    'It decides which words the screens use and whether agreement figures are shown. It may change later; that is an entry too.',
    'Den afgør, hvilke ord skærmene bruger, og om tal for overensstemmelse vises. Den kan ændres siden; også det bliver en post.',
  ],
  question: ['Research question (may come later)', 'Forskningsspørgsmål (kan vente)'],
  role: ['You take part as {role}', 'Du deltager som {role}'],
  last: ['Last entry {when}', 'Seneste post {when}'],
  phase: ['Said to be at: {phase}', 'Sagt at være ved: {phase}'],
  nCodes: ['{n} code|{n} codes', '{n} kode|{n} koder'],
  nCodings: ['{n} coding|{n} codings', '{n} kodning|{n} kodninger'],
} as const satisfies Sentences;
