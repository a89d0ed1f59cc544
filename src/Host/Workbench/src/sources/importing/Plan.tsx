import type { Schemas } from '../../api/client';
import { useParticipants } from '../../api/queries';
import { t, term } from '../../i18n';
import { useStudyContext } from '../../shell/study';
import { opened } from '../../shell/wording';
import { idleLines, remarksOf } from './remarks';
import { PEOPLE, Speakers } from './Speakers';
import type { Wishes } from './wishes';

interface PlanProps {
  plan: Schemas['InterviewPlan'];
  wishes: Wishes;
  onWish: (wishes: Wishes) => void;
}

/** What would be stored, interview by interview. */
export function Plan({ plan, wishes, onWish }: PlanProps) {
  const { scope } = useStudyContext();
  const people = useParticipants(scope).data ?? [];
  const idle = idleLines(plan.interviews);
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('importing.plan')}</h2>
      <p className="hint">{t('importing.speakersHint')}</p>
      {idle.length > 0 && <p>{t('importing.idle', { lines: idle.join(', ') })}</p>}
      <datalist id={PEOPLE}>
        {people.map(({ id, label }) => (
          <option key={id}>{opened(label)}</option>
        ))}
      </datalist>
      <ul className="cards">
        {plan.interviews.map((interview) => (
          <li key={interview.file} className="card">
            <Interview interview={interview} wishes={wishes} onWish={onWish} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN = 5;

interface InterviewProps extends Omit<PlanProps, 'plan'> {
  interview: Schemas['PlannedInterview'];
}

function Interview({ interview, wishes, onWish }: InterviewProps) {
  const { file, title, text, turns } = interview;
  const remarks = remarksOf(interview);
  return (
    <>
      <h3 dir="auto">{t('importing.becomes', { file, title })}</h3>
      <p className="small soft">
        {t('importing.nCharacters', { n: text.length })}, {t('importing.nTurns', { n: turns.length })}
      </p>
      <Speakers interview={interview} wishes={wishes} onWish={onWish} />
      {remarks.length > 0 && (
        <>
          <h4>{t('importing.look')}</h4>
          <ul>
            {remarks.map((remark) => (
              <li key={remark} dir="auto">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>
          {t('importing.begins')}
          <span className="spoken" dir="auto">
            : {title}
          </span>
        </summary>
        <Beginning interview={interview} />
      </details>
    </>
  );
}

/** The first turns, or the beginning of a text without any. */
function Beginning({ interview: { text, turns, speakers } }: Pick<InterviewProps, 'interview'>) {
  return turns.length === 0 ? (
    <p className="prose" dir="auto">
      {text.slice(0, 1000)}
    </p>
  ) : (
    <dl className="first-turns">
      {turns.slice(0, SHOWN).map(({ extent, words, speaker }) => (
        <div key={extent.start}>
          <dt dir="auto">
            {speakers[speaker]?.participant?.label ?? term('terms', 'interviewer')}
          </dt>
          <dd dir="auto">{text.slice(words.start, words.end)}</dd>
        </div>
      ))}
    </dl>
  );
}
