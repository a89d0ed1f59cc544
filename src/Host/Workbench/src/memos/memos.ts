import type { Schemas } from '../api/client';

export type Memo = Schemas['Memo'];
export type Kind = Schemas['MemoKind'];
export type Target = Schemas['MemoTarget'];

export const KINDS: readonly Kind[] = [
  'reflexive',
  'familiarisation',
  'code',
  'theme',
  'theoretical',
  'methodological',
  'meeting',
  'audit',
];

/** Newest first: the ids of memos say when they were made. */
export const newestFirst = (memos: readonly Memo[], kind: Kind | '') =>
  memos
    .filter((memo) => kind === '' || memo.kind === kind)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** The kinds that there are memos of, in the order they are offered. */
export const kindsOf = (memos: readonly Memo[]) =>
  KINDS.filter((kind) => memos.some((memo) => memo.kind === kind));

/** Whether its words are there for whoever looks. */
export const isReadable = ({ text, isDestroyed }: Memo) =>
  !isDestroyed && text !== undefined && text !== null;

/** The memo that one answers: what it was written about first, where that is a memo. */
export const answered = ({ about: [first] }: Memo) =>
  first?.kind === 'memo' ? first.id : undefined;

export interface Threads {
  /** What answers no memo that is there, newest first. */
  begun: Memo[];
  /** The answers to a memo by its id, oldest first. */
  answers: ReadonlyMap<string, readonly Memo[]>;
}

/** Memos with the answers to them; of one kind, those that have it anywhere. */
export function threadsOf(memos: readonly Memo[], kind: Kind | ''): Threads {
  const there = new Set(memos.map(({ id }) => id));
  const begun: Memo[] = [];
  const answers = new Map<string, Memo[]>();
  for (const memo of newestFirst(memos, '')) {
    const to = answered(memo);
    if (to === undefined || !there.has(to)) {
      begun.push(memo);
    } else {
      answers.set(to, [memo, ...(answers.get(to) ?? [])]);
    }
  }
  const has = (memo: Memo): boolean =>
    kind === '' || memo.kind === kind || (answers.get(memo.id) ?? []).some(has);
  return { begun: begun.filter(has), answers };
}

/** What a choice such as `code 018d…` stands for. */
export function targetOf(choice: string): Target {
  const [kind = 'study', id = ''] = choice.split(' ');
  return { kind: kind as Target['kind'], id };
}
