import { useState, type FormEvent } from 'react';
import { t } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import UndoDialog from '../undo/UndoDialog';
import { selectionOf, type Selection } from './selecting';
import { Things } from './Things';

/** Undoing many acts at once: marked in the list, or all of a stretch of time. */
export const UndoSeveral = () => (
  <div className="undo-several">
    <p className="hint">{t('timeline.undoSeveralMeans')}</p>
    <OfAStretch />
  </div>
);

function OfAStretch() {
  const [what, setWhat] = useState<Selection>();
  const [problem, setProblem] = useState('');
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '');
    const selection = selectionOf({
      by: said('by'),
      since: said('since'),
      until: said('until'),
      thing: said('thing'),
    });
    setWhat(selection);
    setProblem(selection ? '' : t('timeline.sayWhich'));
  };
  return (
    <>
      <form className="filters" aria-label={t('timeline.stretch')} onSubmit={look}>
        <By />
        <label>
          {t('timeline.since')}
          <input type="datetime-local" name="since" aria-describedby="stretch-problem" />
        </label>
        <label>
          {t('timeline.until')}
          <input type="datetime-local" name="until" aria-describedby="stretch-problem" />
        </label>
        <Naming />
        <button type="submit">{t('timeline.undoStretch')}…</button>
        <p className="problem" role="alert" id="stretch-problem">
          {problem}
        </p>
      </form>
      {what && <UndoDialog what={what} onClose={() => setWhat(undefined)} />}
    </>
  );
}

/** Whose acts; whoever does not lead undoes their own. */
function By() {
  const { about, person, role } = useStudyContext();
  const people = about.members.filter(({ personId }) => role === 'lead' || personId === person);
  return (
    <label>
      {t('timeline.doneBy')}
      <select name="by" defaultValue={person}>
        {role === 'lead' && <option value="">{t('timeline.everybody')}</option>}
        {people.map(({ personId }) => (
          <option key={personId} value={personId}>
            {nameOf(about, personId)}
          </option>
        ))}
      </select>
    </label>
  );
}

const Naming = () => (
  <label>
    {t('timeline.naming')}
    <select name="thing">
      <option value="">{t('timeline.anything')}</option>
      <Things />
    </select>
  </label>
);
