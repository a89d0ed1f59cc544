import type { Sentences } from './sentences';

export const codePage = {
  nobody: ['No participant named', 'Ingen deltager nævnt'],
  together: ['Co-occurs with', 'Forekommer sammen med'],
  alone: ['No other code lies on the same words.', 'Ingen anden kode ligger på de samme ord.'],
  show: ['Show', 'Vis'],
  showAll: ['Show all {n}', 'Vis alle {n}'],
  life: ['Life line', 'Livslinje'],
  first: ['Entry 1', 'Post 1'],
  last: ['Entry {n}, {day}', 'Post {n}, {day}'],
  lifeHelp: [
    'Each mark is a decision and leads to it in the table below; ← and → go from mark to mark.',
    'Hvert mærke er en beslutning og fører til den i tabellen nedenfor; ← og → går fra mærke til mærke.',
  ],
} as const satisfies Sentences;

/** What a mark on the life line of a code is for. */
export const lifeMarks = {
  made: ['made', 'lavet'],
  renamed: ['renamed', 'omdøbt'],
  defined: ['defined', 'defineret'],
  marked: ['level marked', 'niveau angivet'],
  moved: ['moved', 'flyttet'],
  joined: ['others merged into it', 'andre lagt ind i den'],
  became: ['merged into another', 'lagt ind i en anden'],
  split: ['split', 'delt'],
  retired: ['retired', 'taget ud af brug'],
  revived: ['brought back', 'taget i brug igen'],
  undone: ['merge undone', 'sammenlægning fortrudt'],
  gathered: ['gathered into a theme', 'samlet i et tema'],
  letGo: ['let go by a theme', 'sluppet af et tema'],
  other: ['something else', 'noget andet'],
} as const satisfies Sentences;
