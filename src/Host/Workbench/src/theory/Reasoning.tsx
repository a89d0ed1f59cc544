import { useState, type FormEvent } from 'react';
import { newId } from '../api/client';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { Targets } from './Targets';
import { nameOfTarget, type Theory } from './theory';

/** The steps from what was observed to what must be so for it to be possible. */
export function Reasoning({ theory }: { theory: Theory }) {
  const { canAnalyse } = useStudyContext();
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <h2>{t('theory.retroductions')}</h2>
      <p className="hint">{t('theory.retroductionsMean')}</p>
      {theory.retroductions.length > 0 && (
        <ul className="cards">
          {theory.retroductions.map(({ id, observation, conjecture, rivalsConsidered, targetId }) => (
            <li key={id} className="card">
              <dl className="statement">
                <Clause name={t('theory.observation')} words={opened(observation)} />
                <Clause name={t('theory.conjecture')} words={opened(conjecture)} />
                {rivalsConsidered && (
                  <Clause name={t('theory.rivals')} words={opened(rivalsConsidered)} />
                )}
                {targetId && (
                  <Clause name={t('theory.ledTo')} words={nameOfTarget(theory, targetId)} />
                )}
              </dl>
            </li>
          ))}
        </ul>
      )}
      {canAnalyse && (
        <button type="button" onClick={() => setOpen(true)}>
          {t('theory.retroduce')}
        </button>
      )}
      {isOpen && <Step theory={theory} onClose={() => setOpen(false)} />}
    </section>
  );
}

const Clause = ({ name, words }: { name: string; words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{words}</dd>
  </div>
);

function Step({ theory, onClose }: { theory: Theory; onClose: () => void }) {
  const [problem, setProblem] = useState<Said | string>('');
  const act = useAct();
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    const sent = await act(
      'theory/record-retroduction',
      {
        stepId: newId(),
        observation: said('observation'),
        conjecture: said('conjecture'),
        rivalsConsidered: said('rivals') || null,
        targetId: said('target') || null,
      },
      t('theory.retroducedNow'),
    );
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <Dialog title={t('theory.retroduce')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void send(event)}>
        {(['observation', 'conjecture', 'rivals'] as const).map((name) => (
          <label key={name}>
            {t(`theory.${name}`)}
            <textarea name={name} rows={2} aria-describedby="step-problem" />
          </label>
        ))}
        <Targets label={t('theory.ledTo')} theory={theory} none={t('theory.nothingYet')} />
        <FormEnd id="step-problem" problem={problem} act={t('theory.retroduce')} onClose={onClose} />
      </form>
    </Dialog>
  );
}
