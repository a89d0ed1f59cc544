import { useState } from 'react';
import { useMemoVersions } from '../api/memos';
import { dayAndTime, t } from '../i18n';
import { When } from '../shell/Messages';
import { Prose } from '../shell/Prose';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { Reworded } from '../time/Reworded';
import type { Memo } from './memos';

/** The versions of a memo, newest first, each with what changed word by word. */
export function Versions({ memo }: { memo: Memo }) {
  const { scope } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const versions = useMemoVersions(scope, memo.id, isOpen);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('memos.versions', { n: memo.versions })}</summary>
      {isOpen && (
        <When read={versions}>
          {(all) => (
            <ol className="plain versions" reversed>
              {all.toReversed().map(({ moment, happenedAt, title, text, changed }) => (
                <li key={moment}>
                  <p className="small soft">
                    {dayAndTime(happenedAt)}
                    {title && <> · {opened(title)}</>}
                  </p>
                  {changed?.length ? (
                    <p className="prose" dir="auto">
                      <Reworded words={changed} />
                    </p>
                  ) : (
                    <Prose text={opened(text)} />
                  )}
                </li>
              ))}
            </ol>
          )}
        </When>
      )}
    </details>
  );
}
