import type { Sentences } from './sentences';

/** Parting the excerpts of a code into two trays. */
export const splitting = {
  help: [
    'Move what is another idea to the new code: with the arrow of a row, by dragging, or with → and ← on the row in focus. Ticked rows move together; Shift with ↓ or ↑ ticks them.',
    'Flyt det, der er en anden idé, til den nye kode: med rækkens pil, ved at trække eller med → og ← på rækken i fokus. Afkrydsede rækker flyttes sammen; Shift med ↓ eller ↑ krydser dem af.',
  ],
  name: ['Name of the new code', 'Navn på den nye kode'],
  stays: ['Stays in “{code}”', 'Bliver i “{code}”'],
  goes: ['Goes to “{code}”', 'Går til “{code}”'],
  goesNew: ['Goes to the new code', 'Går til den nye kode'],
  now: ['{stay} stay, {go} go.', '{stay} bliver, {go} går.'],
  tickAll: ['Tick all', 'Kryds alle af'],
  tick: ['Tick: {words}', 'Kryds af: {words}'],
  send: ['Move ticked ({n}) →', 'Flyt afkrydsede ({n}) →'],
  back: ['← Move ticked back ({n})', '← Flyt afkrydsede tilbage ({n})'],
  sendOne: ['Move to the new code: {words}', 'Flyt til den nye kode: {words}'],
  backOne: ['Move back: {words}', 'Flyt tilbage: {words}'],
  noneGoes: ['Move at least one excerpt to the new code.', 'Flyt mindst ét uddrag til den nye kode.'],
  noneStays: [
    'Nothing stays. If the code only needs a better name, rename it instead.',
    'Intet bliver. Mangler koden kun et bedre navn, så omdøb den i stedet.',
  ],
} as const satisfies Sentences;
