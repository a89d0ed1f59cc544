import type { Key } from '../i18n';

export interface Act {
  /** The keys as they are until somebody changes them. */
  keys: readonly string[];
  says: Key;
  /** It acts also where single letters are not wanted as keys. */
  isAlways?: true;
  /** It changes something, and is of no use where one only reads. */
  changes?: true;
}

/** What keys do, place by place. Keys of everywhere act in all the others, too. */
export const TABLES = {
  everywhere: {
    keys: { keys: ['?'], says: 'keys.keys', isAlways: true },
    find: { keys: ['Ctrl+k'], says: 'keys.find' },
    time: { keys: ['t'], says: 'keys.time' },
    pane: { keys: ['F6'], says: 'keys.pane' },
    paneBack: { keys: ['Shift+F6'], says: 'keys.paneBack' },
    undo: { keys: ['Ctrl+z'], says: 'keys.undo' },
    redo: { keys: ['Ctrl+Shift+z', 'Ctrl+y'], says: 'keys.redo' },
  },
  text: {
    sentence: { keys: ['s'], says: 'keys.sentence' },
    choose: { keys: ['c'], says: 'keys.choose' },
    again: { keys: ['q'], says: 'keys.again' },
    recent: { keys: ['r'], says: 'keys.recent' },
    highlighter: { keys: ['a'], says: 'keys.highlighter' },
    inVivo: { keys: ['v'], says: 'keys.inVivo' },
    new: { keys: ['n'], says: 'keys.new' },
    quote: { keys: ['Ctrl+Shift+k'], says: 'keys.quote' },
    next: { keys: [']', '.'], says: 'keys.next' },
    previous: { keys: ['[', ','], says: 'keys.previous' },
    deeper: { keys: ['o'], says: 'keys.deeper' },
    edges: { keys: ['e'], says: 'keys.edges' },
    takeOff: { keys: ['u'], says: 'keys.takeOff' },
    why: { keys: ['y'], says: 'keys.why' },
    memo: { keys: ['m'], says: 'keys.memo' },
    withMemo: { keys: ['Shift+m'], says: 'keys.withMemo' },
    exemplar: { keys: ['i'], says: 'keys.exemplar' },
    contrary: { keys: ['x'], says: 'keys.contrary' },
    leave: { keys: ['d'], says: 'keys.leave' },
    only: { keys: ['f'], says: 'keys.only' },
    all: { keys: ['0'], says: 'keys.all' },
    margin: { keys: ['h'], says: 'keys.margin' },
    byCoder: { keys: ['b'], says: 'keys.byCoder' },
    byCode: { keys: ['l'], says: 'keys.byCode' },
    turn: { keys: ['g'], says: 'keys.toTurn' },
  },
  codebook: {
    openAll: { keys: ['*'], says: 'codes.keyOpenAll', isAlways: true },
    create: { keys: ['+'], says: 'codes.keyChild', changes: true },
    rename: { keys: ['F2'], says: 'codes.rename', changes: true },
    move: { keys: ['m'], says: 'codes.move', changes: true },
    carry: { keys: ['Ctrl+Shift+d'], says: 'codes.keyCarry', changes: true },
    merge: { keys: ['Ctrl+g'], says: 'codes.merge', changes: true },
    split: { keys: ['Ctrl+/'], says: 'codes.keySplit', changes: true },
    retire: { keys: ['Delete'], says: 'codes.retire', changes: true },
  },
  themes: {
    move: { keys: ['m'], says: 'themes.keyMove', changes: true },
  },
  time: {
    a: { keys: ['a'], says: 'time.setA', isAlways: true },
    b: { keys: ['b'], says: 'time.setB', isAlways: true },
    swap: { keys: ['w'], says: 'time.swap', isAlways: true },
  },
  reconcile: {
    next: { keys: ['j'], says: 'reconcile.keyNext' },
    previous: { keys: ['k'], says: 'reconcile.keyPrevious' },
    edges: { keys: ['e'], says: 'reconcile.keyEdges' },
    thread: { keys: ['m'], says: 'reconcile.keyThread' },
  },
  map: {
    bigger: { keys: ['+', '='], says: 'map.bigger' },
    smaller: { keys: ['-'], says: 'map.smaller' },
    whole: { keys: ['0'], says: 'map.whole' },
    line: { keys: ['l'], says: 'map.keyLine', changes: true },
    takeOff: { keys: ['Delete'], says: 'map.keyTakeOff', changes: true },
  },
} as const satisfies Record<string, Record<string, Act>>;

export type Place = keyof typeof TABLES;
export type ActIn<P extends Place> = keyof (typeof TABLES)[P] & string;
/** An act by its place and name, such as text.choose. */
export type ActName = { [P in Place]: `${P}.${ActIn<P>}` }[Place];

export const PLACES = Object.keys(TABLES) as Place[];

/** The acts of a place, in the order in which they are told. */
export const actsOf = (place: Place) =>
  Object.entries<Act>(TABLES[place]).map(([name, act]) => ({
    name: `${place}.${name}` as ActName,
    act,
  }));
