import { madeAt } from '../api/client';
import { day, t, term } from '../i18n';
import type { Memo } from '../memos/memos';
import type { Noted } from './noted';
import type { Mark } from './surface/Marks';

/** A memo by its kind and the day it was begun. */
export function memoName({ id, kind }: Pick<Memo, 'id' | 'kind'>): string {
  const made = madeAt(id);
  const which = term('memoKinds', kind);
  return made
    ? t('coding.memoOfOn', { kind: which, when: day(made) })
    : t('coding.memoOf', { kind: which });
}

export const marksOf = (noted: readonly Noted[]): Mark[] =>
  noted.map(({ id, start, end, memos }) => ({
    id,
    start,
    end,
    name: memos.map(memoName).join('; '),
  }));
