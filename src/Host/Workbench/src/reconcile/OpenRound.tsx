import { useState, type FormEvent } from 'react';
import { newId } from '../api/client';
import { usePassagesIn } from '../api/rounds';
import { t, term } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useAct } from '../shell/act';
import { Dialog } from '../shell/Dialog';
import { FormEnd } from '../shell/FormEnd';
import { analyses, nameOf, useStudyContext } from '../shell/study';
import { OnlyCodes } from './OnlyCodes';
import { itemsOf, MODES, unitsOf, type Choice, type Mode } from './opening';
import { WhoCodesWhat } from './WhoCodesWhat';

/** Opens a round: how, who, and which sources. */
export function OpenRound({ onClose }: { onClose: () => void }) {
  const { scope, about, person } = useStudyContext();
  const mayCode = about.members.filter(({ role }) => analyses(role)).map((m) => m.personId);
  const [mode, setMode] = useState<Mode>(mayCode.length > 1 ? 'parallelBlind' : 'solo');
  const [choice, setChoice] = useState<Choice>({
    sources: [],
    coders: about.members
      .filter(({ personId, role }) => personId === person || role === 'secondCoder')
      .map(({ personId }) => personId),
    leftOut: [],
  });
  const [problem, setProblem] = useState<Said | string>('');
  const takesPassages = mode === 'preUnitizedBlind';
  const passages = usePassagesIn(scope, takesPassages ? choice.sources : []);
  const units = unitsOf(passages.excerpts);
  const act = useAct();
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (choice.codes?.length === 0) {
      setProblem(t('rounds.noCodeChosen'));
      return;
    }
    if (takesPassages && passages.isReading) {
      setProblem(t('rounds.passagesRead'));
      return;
    }
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    const sent = await act(
      'reconciliation/open-round',
      {
        roundId: newId(),
        name: said('name'),
        mode,
        items: itemsOf(mode, choice),
        codes: choice.codes ? [...choice.codes] : null,
        units: takesPassages ? units : null,
        overlapPercent: OVERLAP,
        adjudicatorId: said('adjudicator') || null,
        reason: said('reason') || null,
      },
      t('rounds.opened', { round: said('name') }),
    );
    if (sent.ok) {
      onClose();
    } else {
      setProblem(saidOf(sent.problem));
    }
  };
  return (
    <Dialog title={t('rounds.open')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void open(event)}>
        <label>
          {t('rounds.name')}
          <input name="name" autoComplete="off" aria-describedby="open-round-problem" />
        </label>
        <fieldset>
          <legend>{t('rounds.mode')}</legend>
          {MODES.map((each) => (
            <label key={each} className="choice mode">
              <input
                type="radio"
                name="mode"
                checked={each === mode}
                onChange={() => setMode(each)}
              />
              <span>
                {term('roundModes', each)}
                <span className="hint">{t(`roundModes.${each}Means`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {mayCode.length < 2 && <p className="hint">{t('rounds.onlyYou')}</p>}
        <WhoCodesWhat mode={mode} mayCode={mayCode} choice={choice} onChange={setChoice} />
        {takesPassages && choice.sources.length > 0 && (
          <p className="hint" role="status">
            {passages.isReading
              ? t('rounds.passagesRead')
              : t(units.length > 0 ? 'rounds.passages' : 'rounds.noPassage', { n: units.length })}
          </p>
        )}
        <OnlyCodes
          codes={choice.codes}
          onChange={(codes) => {
            setProblem('');
            setChoice({ ...choice, codes });
          }}
        />
        {mode === 'adjudicated' && (
          <label>
            {t('rounds.adjudicator')}
            <select name="adjudicator">
              {mayCode
                .filter((id) => !choice.coders.includes(id))
                .map((id) => (
                  <option key={id} value={id}>
                    {nameOf(about, id)}
                  </option>
                ))}
            </select>
          </label>
        )}
        <label>
          {t('shell.reasonOptional')}
          <textarea name="reason" rows={2} />
        </label>
        <FormEnd
          id="open-round-problem"
          problem={problem}
          act={t('rounds.open')}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

const OVERLAP = 50;
