import { useState, type CSSProperties } from 'react';
import { useCodebook } from '../api/queries';
import { search } from '../coding/search';
import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { toggled } from './opening';

interface OnlyCodesProps {
  /** Undefined where all codes may be used. */
  codes: readonly string[] | undefined;
  onChange: (codes: readonly string[] | undefined) => void;
}

/** All codes, or those that a round is limited to. */
export function OnlyCodes({ codes, onChange }: OnlyCodesProps) {
  return (
    <fieldset>
      <legend>{t('rounds.codes')}</legend>
      <label className="choice">
        <input type="radio" name="codes" checked={!codes} onChange={() => onChange(undefined)} />
        {t('rounds.allCodes')}
      </label>
      <label className="choice">
        <input type="radio" name="codes" checked={!!codes} onChange={() => onChange([])} />
        {t('rounds.someCodes')}
      </label>
      {codes && <Chosen codes={codes} onChange={onChange} />}
    </fieldset>
  );
}

interface ChosenProps extends OnlyCodesProps {
  codes: readonly string[];
}

function Chosen({ codes, onChange }: ChosenProps) {
  const { scope } = useStudyContext();
  const all = useCodebook(scope).data?.codes ?? [];
  const [typed, setTyped] = useState('');
  const found = typed.trim() ? new Set(search(all, typed).map(({ row }) => row.id)) : undefined;
  // What is chosen stays in sight, so that a filter hides nothing that is sent.
  const shown = all.filter(({ id }) => !found || found.has(id) || codes.includes(id));
  return (
    <div className="only-codes">
      <label>
        {t('coding.filter')}
        <input
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <div className="many" role="group" aria-label={t('rounds.someCodes')}>
        {shown.map(({ id, name, depth }) => (
          <label
            key={id}
            className="choice in-tree"
            style={{ '--depth': found ? 0 : depth } as CSSProperties}
          >
            <input
              type="checkbox"
              checked={codes.includes(id)}
              onChange={() => onChange(toggled(codes, id))}
            />
            <span dir="auto">{opened(name)}</span>
          </label>
        ))}
        {found?.size === 0 && <p className="soft">{t('coding.filterNone')}</p>}
      </div>
      <p className="hint" role="status">
        {t('codes.selected', { n: codes.length })}
      </p>
    </div>
  );
}
