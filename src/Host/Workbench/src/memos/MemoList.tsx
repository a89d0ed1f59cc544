import { useEffect, useState } from 'react';
import { t, term } from '../i18n';
import { MemoCard } from './MemoCard';
import { kindsOf, threadsOf, type Kind, type Memo } from './memos';
import { useThings } from './things';

interface MemoListProps {
  memos: readonly Memo[];
  /** The memo that an address leads to. */
  sought: string | null;
}

/** Memos with the answers to them; the one that is sought has the focus. */
export function MemoList({ memos, sought }: MemoListProps) {
  const [kind, setKind] = useState<Kind | ''>('');
  const { themes, codes, sources } = useThings();
  const names = new Map([...themes, ...codes, ...sources].map(({ id, name }) => [id, name]));
  const { begun, answers } = threadsOf(memos, kind);
  useEffect(() => {
    const card = sought && document.getElementById(`memo-${sought}`);
    if (card) {
      card.scrollIntoView({ block: 'start' });
      card.focus({ preventScroll: true });
    }
  }, [sought]);
  return (
    <>
      <label className="asked">
        {t('memos.shownKinds')}
        <select value={kind} onChange={(event) => setKind(event.target.value as Kind | '')}>
          <option value="">{t('memos.allKinds')}</option>
          {kindsOf(memos).map((each) => (
            <option key={each} value={each}>
              {term('memoKinds', each)}
            </option>
          ))}
        </select>
      </label>
      <ul className="cards">
        {begun.map((memo) => (
          <MemoCard key={memo.id} memo={memo} names={names} answers={answers} sought={sought} />
        ))}
      </ul>
    </>
  );
}
