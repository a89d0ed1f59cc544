import { useState, type FormEvent, type Ref } from 'react';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { Kbd } from '../keys/Kbd';
import { useAct } from '../shell/act';
import { sendByKey } from '../shell/sending';
import { InWords } from '../shell/InWords';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import type { Difference } from './differences';
import type { Round } from './rounds';

interface ThreadProps {
  ref: Ref<HTMLTextAreaElement>;
  round: Round;
  difference: Difference;
  mayWrite: boolean;
}

/** What was said about a difference, and the place to say more. */
export function Thread({ ref, round, difference, mayWrite }: ThreadProps) {
  const { about } = useStudyContext();
  const [problem, setProblem] = useState<Said | string>('');
  const act = useAct();
  const { thread = [] } = difference.handled;
  const speak = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const sent = await act(
      'reconciliation/discuss-difference',
      {
        roundId: round.id,
        differenceId: difference.id,
        text: String(new FormData(form).get('text')).trim(),
      },
      t('reconcile.saidIt'),
    );
    setProblem(sent.ok ? '' : saidOf(sent.problem));
    if (sent.ok) {
      form.reset();
    }
  };
  return (
    <section className="thread" aria-labelledby="thread-title">
      <h3 id="thread-title">{t('reconcile.thread')}</h3>
      {thread.length === 0 && <p className="hint">{t('reconcile.noThread')}</p>}
      <ul className="plain">
        {thread.map(({ personId, text }, i) => (
          // Remarks are only added, so that their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>
            <p className="small soft" dir="auto">
              {nameOf(about, personId)}
            </p>
            <p dir="auto">{opened(text)}</p>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <form key={difference.id} className="form" onSubmit={(event) => void speak(event)}>
          <label>
            <span>
              {t('reconcile.speak')} <Kbd of="reconcile.thread" />
            </span>
            <textarea
              ref={ref}
              name="text"
              rows={2}
              aria-describedby="thread-problem"
              onKeyDown={sendByKey}
            />
          </label>
          <p className="problem" role="alert" id="thread-problem">
            <InWords said={problem} />
          </p>
          <div className="actions">
            <button type="submit">{t('reconcile.sayIt')}</button>
          </div>
        </form>
      )}
    </section>
  );
}
