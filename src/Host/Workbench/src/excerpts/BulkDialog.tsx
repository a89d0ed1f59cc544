import { useMemo, useState, type FormEvent } from 'react';
import type { Row } from '../coding/search';
import { t } from '../i18n';
import { Dialog } from '../shell/Dialog';
import { useStudyContext } from '../shell/study';
import { countsOf, putting, replacing, takingOff, type Bulk, type Plan } from './bulk';
import { BulkRun } from './BulkRun';
import type { Item } from './items';
import { useBulk } from './useBulk';

interface BulkDialogProps {
  bulk: Bulk;
  targets: readonly Item[];
  codes: readonly Row[];
  onClose: () => void;
}

/** Asks for the codes, says what would change, and does it excerpt by excerpt. */
export function BulkDialog({ bulk, targets, codes, onClose }: BulkDialogProps) {
  const { person } = useStudyContext();
  const counts = useMemo(() => countsOf(targets), [targets]);
  const [code, setCode] = useState('');
  const [by, setBy] = useState('');
  const run = useBulk();
  const plan = planFor(bulk, targets, { code, by, person, reason: null });
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim() || null;
    const said = planFor(bulk, targets, { code, by, person, reason });
    if (said && said.steps.length > 0) {
      void run.begin(said.steps);
    }
  };
  const onThem = codes.filter(({ id }) => counts.has(id));
  return (
    <Dialog title={t(`excerpts.${bulk}`)} onClose={onClose}>
      {run.progress ? (
        <BulkRun progress={run.progress} onStop={run.stop} onClose={onClose} />
      ) : (
        <form className="form" onSubmit={begin}>
          {bulk === 'put' ? (
            <CodeChoice
              label={t('excerpts.whichCode')}
              value={code}
              codes={codes}
              onChange={setCode}
            />
          ) : (
            <CodeChoice
              label={t('excerpts.whichCode')}
              value={code}
              codes={onThem}
              counts={counts}
              onChange={setCode}
            />
          )}
          {bulk === 'replace' && (
            <CodeChoice
              label={t('excerpts.by')}
              value={by}
              codes={codes.filter(({ id }) => id !== code)}
              onChange={setBy}
            />
          )}
          <div role="status">{plan && <Preview bulk={bulk} plan={plan} />}</div>
          <label>
            {t('shell.reasonOptional')}
            <span className="hint">{t('excerpts.reasonForAll')}</span>
            <textarea name="reason" rows={2} />
          </label>
          <div className="actions">
            <button type="button" onClick={onClose}>
              {t('shell.cancel')}
            </button>
            <button type="submit" className="primary" disabled={!plan || plan.steps.length === 0}>
              {t(`excerpts.${bulk}`)}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

interface Choice {
  code: string;
  by: string;
  person: string;
  reason: string | null;
}

function planFor(bulk: Bulk, targets: readonly Item[], { code, by, person, reason }: Choice) {
  if (!code || (bulk === 'replace' && (!by || by === code))) {
    return undefined;
  }
  switch (bulk) {
    case 'put':
      return putting(targets, code, person, reason);
    case 'replace':
      return replacing(targets, code, by, person, reason);
    case 'take':
      return takingOff(targets, code, person, reason);
  }
}

function Preview({ bulk, plan }: { bulk: Bulk; plan: Plan }) {
  const { steps, excerpts, byOthers, staying } = plan;
  return (
    <>
      <p>
        {bulk === 'put'
          ? t('excerpts.putMeans', { n: excerpts })
          : t(`excerpts.${bulk}Means`, {
              n: steps.length,
              on: t('codes.nExcerpts', { n: excerpts }),
            })}
      </p>
      {byOthers > 0 && <p>{t('excerpts.byOthers', { n: byOthers })}</p>}
      {staying > 0 && <p>{t('excerpts.staying', { n: staying })}</p>}
    </>
  );
}

interface CodeChoiceProps {
  label: string;
  value: string;
  codes: readonly Row[];
  /** On how many of the chosen excerpts each code is. */
  counts?: ReadonlyMap<string, number>;
  onChange: (code: string) => void;
}

const CodeChoice = ({ label, value, codes, counts, onChange }: CodeChoiceProps) => (
  <label>
    {label}
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('excerpts.chooseCode')}</option>
      {codes.map(({ id, code }) => (
        <option key={id} value={id}>
          {counts ? t('excerpts.codeOn', { code, n: counts.get(id) ?? 0 }) : code}
        </option>
      ))}
    </select>
  </label>
);
