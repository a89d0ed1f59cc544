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

/** Paragraphs of a text; blank lines part them. */
export const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What a choice such as `code 018d…` stands for. */
export function targetOf(choice: string): Target {
  const [kind = 'study', id = ''] = choice.split(' ');
  return { kind: kind as Target['kind'], id };
}
