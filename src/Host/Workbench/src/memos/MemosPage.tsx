import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useMemos } from '../api/memos';
import { t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { Beside } from './Beside';
import { hasDraft } from './draft';
import { MemoList } from './MemoList';
import { WriteMemo } from './WriteMemo';

/** The memos that whoever looks may read, newest first; alone, or beside what was decided. */
export default function MemosPage() {
  const { scope, canCode } = useStudyContext();
  const memos = useMemos(scope);
  const [search, setSearch] = useSearchParams();
  const [isWriting, setWriting] = useState(() => hasDraft(scope));
  const [isAsked, setAsked] = useState(false);
  const isBeside = search.get('view') === 'beside';
  const sought = search.get('memo');
  const view = (isBeside: boolean) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('memo');
        next.delete('view');
        if (isBeside) {
          next.set('view', 'beside');
        }
        return next;
      },
      { replace: true },
    );
  useTitle(t('shell.memos'));
  return (
    <div className={`page leaf memos${isBeside ? ' wide' : ''}`}>
      <header className="page-head">
        <h1>{t('shell.memos')}</h1>
        <div className="actions">
          <div className="segmented" role="group" aria-label={t('memos.view')}>
            <button type="button" aria-pressed={!isBeside} onClick={() => view(false)}>
              {t('memos.list')}
            </button>
            <button type="button" aria-pressed={isBeside} onClick={() => view(true)}>
              {t('memos.beside')}
            </button>
          </div>
          {canCode && !isWriting && (
            <button
              type="button"
              className="primary"
              onClick={() => {
                setAsked(true);
                setWriting(true);
              }}
            >
              {t('memos.write')}
            </button>
          )}
        </div>
      </header>
      {canCode && isWriting && (
        <WriteMemo takesFocus={isAsked} onClose={() => setWriting(false)} />
      )}
      <When read={memos}>
        {(items) =>
          isBeside ? (
            <Beside memos={items} />
          ) : items.length === 0 ? (
            <Note title={t('memos.emptyTitle')}>
              <p>{t('memos.empty')}</p>
            </Note>
          ) : (
            <MemoList key={sought} memos={items} sought={sought} />
          )
        }
      </When>
    </div>
  );
}
