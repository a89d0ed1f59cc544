import { useState } from 'react';
import { useMemos } from '../api/memos';
import { t, term } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { hasDraft } from './draft';
import { MemoCard } from './MemoCard';
import { kindsOf, newestFirst, type Kind, type Memo } from './memos';
import { useThings } from './things';
import { WriteMemo } from './WriteMemo';

/** The memos that whoever looks may read, newest first. */
export default function MemosPage() {
  const { scope, canCode } = useStudyContext();
  const memos = useMemos(scope);
  const [isWriting, setWriting] = useState(() => hasDraft(scope.study));
  useTitle(t('shell.memos'));
  return (
    <div className="page leaf memos">
      <header className="page-head">
        <h1>{t('shell.memos')}</h1>
        {canCode && !isWriting && (
          <button type="button" className="primary" onClick={() => setWriting(true)}>
            {t('memos.write')}
          </button>
        )}
      </header>
      {canCode && isWriting && <WriteMemo onClose={() => setWriting(false)} />}
      <When read={memos}>
        {(items) =>
          items.length === 0 ? (
            <Note title={t('memos.emptyTitle')}>
              <p>{t('memos.empty')}</p>
            </Note>
          ) : (
            <List memos={items} />
          )
        }
      </When>
    </div>
  );
}

function List({ memos }: { memos: Memo[] }) {
  const [kind, setKind] = useState<Kind | ''>('');
  const { themes, codes, sources } = useThings();
  const names = new Map([...themes, ...codes, ...sources].map(({ id, name }) => [id, name]));
  const shown = newestFirst(memos, kind);
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
        {shown.map((memo) => (
          <MemoCard key={memo.id} memo={memo} names={names} />
        ))}
      </ul>
    </>
  );
}
