import type { Sentences } from './sentences';

/** The orders of the table of codes, by what the address calls them. */
export const ordering = {
  order: ['Order', 'Rækkefølge'],
  tree: ['As a tree', 'Som et træ'],
  name: ['Name, A to Z', 'Navn, A til Å'],
  '-name': ['Name, Z to A', 'Navn, Å til A'],
  '-excerpts': ['Most excerpts first', 'Flest uddrag først'],
  excerpts: ['Fewest excerpts first', 'Færrest uddrag først'],
  '-participants': ['Most participants first', 'Flest deltagere først'],
  participants: ['Fewest participants first', 'Færrest deltagere først'],
  '-made': ['Made, newest first', 'Lavet, nyeste først'],
  made: ['Made, oldest first', 'Lavet, ældste først'],
  '-changed': ['Last changed, newest first', 'Sidst ændret, nyeste først'],
  changed: ['Last changed, oldest first', 'Sidst ændret, ældste først'],
  is: ['Order: {order}', 'Rækkefølge: {order}'],
  noCarry: [
    'Codes are carried in the tree. {key} moves one in any order.',
    'Koder bæres i træet. {key} flytter en i enhver rækkefølge.',
  ],
} as const satisfies Sentences;
