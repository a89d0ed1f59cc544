import type { Sentences } from './sentences';

export const keys = {
  move: ['Move by word, by line; with Ctrl by letter', 'Flyt ord for ord, linje for linje; med Ctrl tegn for tegn'],
  turn: ['Previous, next turn', 'Forrige, næste tur'],
  select: ['Select', 'Markér'],
  sentence: ['Select the sentence; again, the turn', 'Markér sætningen; igen, turen'],
  choose: ['Choose a code', 'Vælg en kode'],
  pins: ['The codes on keys', 'Koderne på taster'],
  again: ['The last code again', 'Den seneste kode igen'],
  leave: ['Read, and nothing here to code', 'Læst, og intet her at kode'],
  inVivo: ['A code named by the words', 'En kode opkaldt efter ordene'],
  new: ['A new code', 'En ny kode'],
  walk: ['Previous, next coding; also comma and full stop', 'Forrige, næste kodning; også komma og punktum'],
  deeper: ['The next coding that meets this place', 'Den næste kodning på dette sted'],
  edges: ['Move the end, then the beginning', 'Flyt slutningen, så begyndelsen'],
  takeOff: ['Take the coding off', 'Tag kodningen af'],
  only: ['Only this code, all codes', 'Kun denne kode, alle koder'],
  margin: ['Hide or show the margin', 'Skjul eller vis margenen'],
  undo: ['Undo, do again', 'Fortryd, gør igen'],
  quote: ['Code by quote', 'Kod efter citat'],
  pane: ['Next part of the page', 'Næste del af siden'],
  area: ['Areas of the study', 'Undersøgelsens områder'],
} as const satisfies Sentences;
