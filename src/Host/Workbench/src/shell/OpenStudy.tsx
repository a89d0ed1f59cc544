import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { asProblem, newId, type Schemas } from '../api/client';
import { outbox } from '../api/outbox';
import { queries } from '../api/queries';
import { t, term } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { Dialog } from './Dialog';
import { FormEnd } from './FormEnd';

const APPROACHES = ['reflexive', 'codebook', 'codingReliability'] as const;

/** Opens a study, and records its approach and question where they are known. */
export function OpenStudy({ onClose }: { onClose: () => void }) {
  const [problem, setProblem] = useState<Said | string>('');
  const [, navigate] = useLocation();
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = String(form.get('title')).trim();
    if (!title) {
      setProblem(t('studies.nameMissing'));
      return;
    }
    const studyId = newId();
    const answer = await fetch('/api/studies/open-study', {
      method: 'POST',
      body: JSON.stringify({ studyId, title }),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': studyId },
    });
    if (!answer.ok) {
      setProblem(saidOf(asProblem(answer.status, await answer.json().catch(() => null))));
      return;
    }
    const approach = form.get('approach') as Schemas['Approach'];
    await outbox.send(studyId, 'studies/choose-approach', { approach });
    const question = String(form.get('question')).trim();
    if (question) {
      await outbox.send(studyId, 'studies/state-question', { question });
    }
    await queries.invalidateQueries({ queryKey: ['studies'] });
    navigate(`/s/${studyId}`);
  };
  return (
    <Dialog title={t('studies.open')} onClose={onClose}>
      <form onSubmit={(event) => void open(event)} className="form">
        <label>
          {t('studies.name')}
          <input name="title" autoComplete="off" aria-describedby="open-problem" />
        </label>
        <fieldset>
          <legend>{t('studies.approach')}</legend>
          <p className="hint">{t('studies.approachHelp')}</p>
          {APPROACHES.map((approach, i) => (
            <label key={approach} className="choice">
              <input type="radio" name="approach" value={approach} defaultChecked={i === 0} />
              {term('terms', approach)}
            </label>
          ))}
        </fieldset>
        <label>
          {t('studies.question')}
          <textarea name="question" rows={3} />
        </label>
        <FormEnd
          id="open-problem"
          problem={problem}
          act={t('studies.open')}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
