import { t } from '../i18n';
import { useStore } from '../shell/store';
import type { Desk } from './Desk';
import { memoName } from './memoNames';
import { notedAt } from './noted';
import type { Place } from './segments';

/** The memos on the passages that meet a place; each opens those of its passage. */
export function MemosHere({ desk, place }: { desk: Desk; place: Place }) {
  const here = notedAt(useStore(desk.noted), place);
  return (
    here.length > 0 && (
      <ul className="plain memos-here" aria-label={t('coding.memosHere')}>
        {here.flatMap(({ id, memos }) =>
          memos.map((memo) => (
            <li key={`${id} ${memo.id}`}>
              <button type="button" className="quiet" onClick={() => desk.reading.set([id])}>
                <span aria-hidden="true">✎</span> {memoName(memo)}
              </button>
            </li>
          )),
        )}
      </ul>
    )
  );
}
