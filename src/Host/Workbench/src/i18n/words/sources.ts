import type { Sentences } from './sentences';

export const sources = {
  title: ['Sources', 'Kilder'],
  source: ['Source', 'Kilde'],
  participants: ['Participants', 'Deltagere'],
  characters: ['Characters', 'Tegn'],
  version: ['Version', 'Version'],
  emptyTitle: ['No source yet', 'Ingen kilde endnu'],
  empty: [
    'A source is an interview or a document. Bring transcripts in and you can begin to code.',
    'En kilde er et interview eller et dokument. Hent transskripter ind, så kan du begynde at kode.',
  ],
  withdrawn: ['withdrawn', 'trukket tilbage'],
  textUnknown: ['its text is not here', 'dens tekst er her ikke'],
} as const satisfies Sentences;
