import type { Sentences } from './sentences';

export const memos = {
  write: ['Write a memo', 'Skriv et memo'],
  written: ['The memo is saved. Only you can read it.', 'Memoet er gemt. Kun du kan læse det.'],
  emptyTitle: ['No memo yet', 'Intet memo endnu'],
  empty: [
    'A memo holds what you think while you read, code and develop themes: a hunch, a doubt, your own part in it. It is yours alone until you release it.',
    'Et memo rummer, hvad du tænker, mens du læser, koder og udvikler temaer: en anelse, en tvivl, din egen del i det. Det er kun dit, til du frigiver det.',
  ],
  kind: ['Kind', 'Slags'],
  shownKinds: ['Kinds shown', 'Viste slags'],
  allKinds: ['All', 'Alle'],
  about: ['About', 'Om'],
  isAbout: ['About', 'Om'],
  study: ['the study', 'undersøgelsen'],
  title: ['Title (may be left out)', 'Titel (kan udelades)'],
  text: ['Text', 'Tekst'],
  private: ['private', 'privat'],
  released: ['released', 'frigivet'],
  marks: [
    '**strong**, *stressed*, - list, > quotation, # heading. A link without words shows the name that a thing has when it is read.',
    '**stærkt**, *fremhævet*, - liste, > citat, # overskrift. Et link uden ord viser det navn, en ting har, når det læses.',
  ],
  preview: ['Preview', 'Vis som læst'],
  nothingYet: ['Nothing is written yet.', 'Der er ikke skrevet noget endnu.'],
  insertLink: ['Insert a link', 'Indsæt et link'],
  linkTo: ['A theme, code, source or memo', 'Et tema, en kode, en kilde eller et memo'],
  newTab: ['opens in a new tab', 'åbner i en ny fane'],
  answer: ['Answer', 'Svar'],
  answerIt: ['Answer', 'Svar'],
  answers: ['Answers', 'Svar'],
  answerTo: ['Answer this memo', 'Svar på dette memo'],
  view: ['View', 'Visning'],
  list: ['Memos alone', 'Kun memoer'],
  beside: ['Beside decisions', 'Ved siden af beslutninger'],
  besideLead: [
    'What was thought beside what was done, day by day. Writing a memo is shown as the memo only.',
    'Det tænkte ved siden af det gjorte, dag for dag. At et memo blev skrevet, vises kun som memoet.',
  ],
  thought: ['Thought', 'Tænkt'],
  done: ['Done', 'Gjort'],
  noThought: ['No memo on this day.', 'Intet memo denne dag.'],
  noneDone: ['No decision on this day.', 'Ingen beslutning denne dag.'],
  earlier: ['Earlier days', 'Tidligere dage'],
  besideAll: ['These are all days with a memo or a decision.', 'Det er alle dage med et memo eller en beslutning.'],
  privateMeans: [
    'Only you can read it until you release it. What you type here is kept if the page is loaded again.',
    'Kun du kan læse det, til du frigiver det. Det, du skriver her, bliver, hvis siden indlæses igen.',
  ],
  drop: ['Drop the draft', 'Kassér kladden'],
  versions: ['{n} version|{n} versions', '{n} version|{n} versioner'],
  revise: ['Revise', 'Omskriv'],
  revised: ['The memo is revised; its earlier words stay.', 'Memoet er omskrevet; de tidligere ord bliver.'],
  release: ['Release', 'Frigiv'],
  releaseTitle: ['Release this memo?', 'Frigiv dette memo?'],
  releaseMeans: [
    'The team can then read it, every version of it. This cannot be taken back.',
    'Holdet kan da læse det, hver version af det. Det kan ikke tages tilbage.',
  ],
  releasedNow: ['The team can read the memo now.', 'Holdet kan læse memoet nu.'],
  link: ['Link to more', 'Knyt til mere'],
  linkMeans: [
    'The memo then shows with that, too. What it is about already stays.',
    'Memoet vises så også dér. Det, det allerede handler om, bliver.',
  ],
  linked: ['The memo is linked.', 'Memoet er knyttet til.'],
  destroy: ['Destroy', 'Tilintetgør'],
  destroyTitle: ['Destroy this memo?', 'Tilintetgør dette memo?'],
  destroyMeans: [
    'Its words go for good, in every version. That a private note was here stays on record.',
    'Dets ord forsvinder for altid, i hver version. At her var en privat note, bliver i optegnelsen.',
  ],
  destroyedNow: ['The words of the memo are destroyed.', 'Memoets ord er tilintetgjort.'],
  kept: ['(only who wrote it can read it)', '(kun den, der skrev det, kan læse det)'],
  destroyed: ['(its words were destroyed)', '(dets ord er tilintetgjort)'],
} as const satisfies Sentences;

export const memoKinds = {
  familiarisation: ['Familiarisation', 'Fortrolighed med materialet'],
  code: ['Code', 'Kode'],
  theme: ['Theme', 'Tema'],
  theoretical: ['Theoretical', 'Teoretisk'],
  methodological: ['Methodological', 'Metodisk'],
  reflexive: ['Reflexive', 'Refleksivt'],
  meeting: ['Meeting', 'Møde'],
  audit: ['Audit', 'Audit'],
} as const satisfies Sentences;

/** What a memo is about, where it has no name here. */
export const memoTargets = {
  participant: ['a participant', 'en deltager'],
  source: ['a source', 'en kilde'],
  excerpt: ['an excerpt', 'et uddrag'],
  coding: ['a coding', 'en kodning'],
  code: ['a code', 'en kode'],
  theme: ['a theme', 'et tema'],
  theory: ['the program theory', 'programteorien'],
  meeting: ['a meeting', 'et møde'],
  memo: ['another memo', 'et andet memo'],
  entry: ['an entry of the record', 'en post i optegnelsen'],
} as const satisfies Sentences;

/** The kinds of things that a memo can be linked to. */
export const linkKinds = {
  theme: ['theme', 'tema'],
  code: ['code', 'kode'],
  source: ['source', 'kilde'],
  memo: ['memo', 'memo'],
} as const satisfies Sentences;
