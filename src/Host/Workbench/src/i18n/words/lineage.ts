import type { Sentences } from './sentences';

export const lineage = {
  title: ['Lineage', 'Tilblivelse'],
  lead: [
    'Where a theme or code comes from: what was gathered, merged, split and renamed, by whom and why.',
    'Hvor et tema eller en kode kommer fra: hvad der blev samlet, lagt sammen, delt og omdøbt, af hvem og hvorfor.',
  ],
  choose: ['Lineage of', 'Tilblivelsen af'],
  none: ['Choose a theme or a code', 'Vælg et tema eller en kode'],
  another: ['One that is not in use', 'En, der ikke er i brug'],
  codes: ['Codes', 'Koder'],
  emptyTitle: ['Nothing is chosen yet', 'Intet er valgt endnu'],
  empty: [
    'Choose a theme or a code above. Its picture can go into a paper; the table beside it says the same in words.',
    'Vælg et tema eller en kode ovenfor. Billedet kan bruges i en artikel; tabellen siger det samme med ord.',
  ],
  figure: ['Figure', 'Figur'],
  alt: [
    'How “{name}” came about; the table below says the same.',
    'Hvordan “{name}” blev til; tabellen nedenfor siger det samme.',
  ],
  caption: [
    'A line is a code or a theme from its first entry on; a link is a merge, a split or a gathering. The steps are in the table below.',
    'En linje er en kode eller et tema fra dets første post; en forbindelse er en sammenlægning, en deling eller en samling. Trinnene står i tabellen nedenfor.',
  ],
  save: ['Save the figure (SVG)', 'Gem figuren (SVG)'],
  steps: ['Steps', 'Trin'],
  codings: ['Codings', 'Kodninger'],
  members: ['Codes and themes in it', 'Koder og temaer i det'],
  name: ['Name', 'Navn'],
  kind: ['Kind', 'Slags'],
  fate: ['What became of it', 'Hvad der blev af det'],
  isTheme: ['theme', 'tema'],
  isCode: ['code', 'kode'],
} as const satisfies Sentences;

/** The steps of a genealogy, by their kind. */
export const steps = {
  began: ['“{to}” began.', '“{to}” begyndte.'],
  renamed: ['Renamed:', 'Omdøbt:'],
  merged: ['“{from}” was merged into “{to}”.', '“{from}” blev lagt ind i “{to}”.'],
  parted: ['“{to}” parted from “{from}”.', '“{to}” skilte sig fra “{from}”.'],
  split: ['“{from}” was split; “{to}” is a part of it.', '“{from}” blev delt; “{to}” er en del af den.'],
  gathered: ['“{from}” was gathered into “{to}”.', '“{from}” blev samlet i “{to}”.'],
  letGo: ['“{from}” was let go from “{to}”.', '“{from}” blev sluppet fra “{to}”.'],
  promoted: ['The code “{from}” became the theme “{to}”.', 'Koden “{from}” blev til temaet “{to}”.'],
  demoted: ['The theme “{from}” became the code “{to}”.', 'Temaet “{from}” blev til koden “{to}”.'],
  ended: ['“{to}” ended:', '“{to}” endte:'],
  returned: ['“{to}” came back.', '“{to}” kom tilbage.'],
  finalised: ['“{to}” was said to be final.', '“{to}” blev erklæret endeligt.'],
} as const satisfies Sentences;

/** What became of a code or theme, as the genealogy says it. */
export const fates = {
  'in use': ['in use', 'i brug'],
  retired: ['retired', 'lagt bort'],
  merged: ['merged', 'lagt sammen'],
  split: ['split', 'delt'],
  parked: ['parked', 'lagt til side'],
  discarded: ['discarded', 'opgivet'],
  finalised: ['final', 'endeligt'],
  'given back to a code': ['given back to a code', 'givet tilbage til en kode'],
} as const satisfies Sentences;
