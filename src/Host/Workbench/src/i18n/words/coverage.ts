import type { Sentences } from './sentences';

export const coverage = {
  title: ['Coverage', 'Dækning'],
  lead: [
    'On how many excerpts of each participant a code or theme lies. It helps to see what to read again; that something is said often does not make it matter more.',
    'På hvor mange uddrag af hver deltager en kode eller et tema ligger. Det hjælper at se, hvad der skal læses igen; at noget siges tit, gør det ikke vigtigere.',
  ],
  emptyTitle: ['Nothing to lay side by side yet', 'Intet at lægge ved siden af hinanden endnu'],
  empty: [
    'Once there are sources with participants and codes on them, this page shows what lies where.',
    'Når der er kilder med deltagere og koder på dem, viser denne side, hvad der ligger hvor.',
  ],
  rows: ['Rows', 'Rækker'],
  codes: ['Every code', 'Hver kode'],
  branches: ['Codes at the top, with those under them', 'De øverste koder med dem under'],
  themes: ['Themes', 'Temaer'],
  table: ['Coverage as a table', 'Dækning som tabel'],
  theme: ['Theme', 'Tema'],
  code: ['Code', 'Kode'],
  there: ['there', 'til stede'],
  notThere: ['not there', 'ikke til stede'],
  fewVoices: ['Themes that rest on one or two participants', 'Temaer, der hviler på en eller to deltagere'],
  noFewVoices: ['None.', 'Ingen.'],
  uncoded: ['What is not coded', 'Hvad der ikke er kodet'],
  uncodedMeans: [
    'Not everything has to be coded. What was read and left says so where somebody marked it.',
    'Ikke alt skal kodes. Det, der blev læst og ladt ligge, siger det, hvor nogen har markeret det.',
  ],
  share: ['{percent} % of its characters coded', '{percent} % af tegnene kodet'],
  stretches: ['Stretches that are not coded', 'Strækninger, der ikke er kodet'],
} as const satisfies Sentences;
