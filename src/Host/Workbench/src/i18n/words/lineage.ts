import type { Sentences } from './sentences';

export const lineage = {
  title: ['Lineage', 'Tilblivelse'],
  lead: [
    'Where a theme or code comes from: what was gathered, merged, split and renamed, by whom and why.',
    'Hvor et tema eller en kode kommer fra: hvad der blev samlet, lagt sammen, delt og omdøbt, af hvem og hvorfor.',
  ],
  choose: ['Lineage of', 'Tilblivelsen af'],
  allThemes: ['All themes', 'Alle temaer'],
  another: ['One that is not in use', 'En, der ikke er i brug'],
  codes: ['Codes', 'Koder'],
  emptyTitle: ['There are no themes yet', 'Der er ingen temaer endnu'],
  empty: [
    'Once codes are gathered into themes, a figure here tells what went where between milestones. Choose a code above to see how it came about.',
    'Når koder er samlet i temaer, viser en figur her, hvad der gik hvorhen mellem milepæle. Vælg en kode ovenfor for at se, hvordan den blev til.',
  ],
  themesTitle: ['How the themes came about', 'Hvordan temaerne blev til'],
  columnWhen: ['{day}, entry {n}', '{day}, post {n}'],
  now: ['Now', 'Nu'],
  shownMoment: ['The moment shown', 'Det viste tidspunkt'],
  endOfDay: ['At the end of the day', 'Ved dagens slutning'],
  momentNamed: ['{day} (entry {n})', '{day} (post {n})'],
  milestoneNamed: ['“{name}”', '“{name}”'],
  flowCaption: [
    'Each column is a milestone, or a day on which themes were proposed where there are none; the last is the moment that is shown, where themes changed since. A band is codes that went from one theme to the next; it is as high as they are many. Click a band for what was decided behind it, a theme to open it as it was then. The tables below say the same.',
    'Hver kolonne er en milepæl, eller en dag hvor temaer blev foreslået, hvis der ingen er; den sidste er det tidspunkt, der vises, hvis temaer er ændret siden. Et bånd er koder, der gik fra ét tema til det næste; det er så højt, som de er mange. Klik på et bånd for at se, hvad der blev besluttet bag det, på et tema for at åbne det, som det var dengang. Tabellerne nedenfor siger det samme.',
  ],
  flowInWords: ['The same in words', 'Det samme med ord'],
  fromTo: ['From {from} to {to}', 'Fra {from} til {to}'],
  oneMoment: [
    'There is one moment so far. Name moments as milestones in the time drawer: they become the columns.',
    'Der er ét tidspunkt indtil nu. Giv tidspunkter navne som milepæle i tidsskuffen: de bliver til kolonnerne.',
  ],
  fromTheme: ['From', 'Fra'],
  toTheme: ['To', 'Til'],
  behind: ['Behind it', 'Bag det'],
  inNone: ['in no theme', 'i intet tema'],
  nCodes: ['{n} code|{n} codes', '{n} kode|{n} koder'],
  showDecisions: ['Decisions', 'Beslutninger'],
  behindOne: ['What was decided about “{theme}”', 'Hvad der blev besluttet om “{theme}”'],
  behindTwo: [
    'What was decided between “{from}” and “{to}”',
    'Hvad der blev besluttet mellem “{from}” og “{to}”',
  ],
  compare: ['Compare the two moments', 'Sammenlign de to tidspunkter'],
  carried: ['Codes that went along: {codes}.', 'Koder, der gik med: {codes}.'],
  nothingBetween: [
    'Nothing was decided about them between these moments.',
    'Intet blev besluttet om dem mellem disse tidspunkter.',
  ],
  figure: ['Figure', 'Figur'],
  alt: [
    'How “{name}” came about; the table below says the same.',
    'Hvordan “{name}” blev til; tabellen nedenfor siger det samme.',
  ],
  caption: [
    'A line is a code or a theme from its first entry on, a thick one a theme; a link is a merge, a split or a gathering; dashed lines are milestones. Click a mark for its step in the table below.',
    'En linje er en kode eller et tema fra dets første post, en tyk er et tema; en forbindelse er en sammenlægning, en deling eller en samling; stiplede linjer er milepæle. Klik på et mærke for at se dets trin i tabellen nedenfor.',
  ],
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
  candidate: ['candidate', 'kandidat'],
  retired: ['retired', 'lagt bort'],
  merged: ['merged', 'lagt sammen'],
  split: ['split', 'delt'],
  parked: ['parked', 'lagt til side'],
  discarded: ['discarded', 'opgivet'],
  finalised: ['final', 'endeligt'],
  demoted: ['given back to a code', 'givet tilbage til en kode'],
  'given back to a code': ['given back to a code', 'givet tilbage til en kode'],
} as const satisfies Sentences;
