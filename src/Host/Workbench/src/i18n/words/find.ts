import type { Sentences } from './sentences';

export const find = {
  title: ['Go to', 'Gå til'],
  label: ['A page, source, code or theme', 'En side, en kilde, en kode eller et tema'],
  hint: ['Some words of its name', 'Nogle ord af navnet'],
  found: ['Found', 'Fundet'],
  page: ['page', 'side'],
  source: ['source', 'kilde'],
  code: ['code', 'kode'],
  theme: ['theme', 'tema'],
  n: ['{n} found|{n} found', '{n} fundet|{n} fundet'],
} as const satisfies Sentences;
