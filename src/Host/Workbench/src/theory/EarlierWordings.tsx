import { useState } from 'react';
import { Link } from 'wouter';
import { day, t } from '../i18n';
import { When } from '../shell/Messages';
import { hrefOf, useStudyContext } from '../shell/study';
import { Reworded } from '../time/Reworded';
import type { Configuration, Proposition } from './theory';
import { useWordings, wordingOf } from './useWordings';

/** What a proposition or configuration said before, word by word, and why it was changed. */
export function EarlierWordings({ thing, name }: { thing: Proposition | Configuration; name: string }) {
  const { scope } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  const wordings = useWordings(thing, isOpen);
  if (wordingOf(thing) === 1) {
    return null;
  }
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('theory.earlier', { n: wordingOf(thing) - 1 })}
        <span className="spoken" dir="auto">
          : {name}
        </span>
      </summary>
      {isOpen && (
        <When read={wordings}>
          {(all) => (
            <ol className="plain wordings" reversed>
              {all.map(({ entry, changed }) => (
                <li key={entry.moment}>
                  <p className="small soft">
                    <Link href={hrefOf({ ...scope, at: String(entry.moment - 1) }, '/theory')}>
                      {t('theory.before', { when: day(entry.happenedAt) })}
                    </Link>
                    {entry.actorName && ` · ${entry.actorName}`}
                    {entry.reason && ` · ${entry.reason}`}
                  </p>
                  <p className="prose" dir="auto">
                    <Reworded words={changed} />
                  </p>
                </li>
              ))}
            </ol>
          )}
        </When>
      )}
    </details>
  );
}
