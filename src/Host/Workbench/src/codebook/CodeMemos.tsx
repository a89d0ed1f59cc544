import { useMemosAbout } from '../api/codes';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { When } from '../shell/Messages';
import { Prose } from '../shell/Prose';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';

/** What was written about a code, as far as whoever reads may read it. */
export function CodeMemos({ code }: { code: string }) {
  const { scope } = useStudyContext();
  const memos = useMemosAbout(scope, code);
  return (
    <section>
      <h2>{t('codes.memos')}</h2>
      <When read={memos}>
        {(items) =>
          items.length === 0 ? (
            <p className="soft">{t('codes.noMemo')}</p>
          ) : (
            <ul className="plain memos-about">
              {items.map((memo) => (
                <Memo key={memo.id} memo={memo} />
              ))}
            </ul>
          )
        }
      </When>
    </section>
  );
}

function Memo({ memo }: { memo: Schemas['Memo'] }) {
  const { about } = useStudyContext();
  return (
    <li>
      {memo.title && <h3 dir="auto">{opened(memo.title)}</h3>}
      {memo.text && !memo.isDestroyed ? (
        <Prose text={opened(memo.text)} />
      ) : (
        <p className="soft">{t(memo.isDestroyed ? 'codes.memoGone' : 'codes.memoKept')}</p>
      )}
      <p className="small soft">{nameOf(about, memo.authorId)}</p>
    </li>
  );
}
