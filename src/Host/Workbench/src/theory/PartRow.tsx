import { t } from '../i18n';
import type { DraftPart } from './draft';
import { KINDS, type PartKind } from './theory';
import type { Known } from './useKnown';

const DIRECTIONS = ['came', 'didNotCome', 'contrary'] as const;

interface PartRowProps {
  part: DraftPart;
  number: number;
  known: Known;
  onChange: (part: DraftPart) => void;
  onDrop: () => void;
}

/** One part of a configuration that is being written. */
export function PartRow({ part, number, known, onChange, onDrop }: PartRowProps) {
  const name = t('theory.partN', { n: number });
  return (
    <div className="draft-part" role="group" aria-label={name}>
      <label>
        {t('theory.kind')}
        <select
          value={part.kind}
          onChange={(event) => onChange({ ...part, kind: event.target.value as PartKind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`theory.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('theory.says')}
        <input
          autoComplete="off"
          value={part.label}
          onChange={(event) => onChange({ ...part, label: event.target.value })}
        />
      </label>
      <label>
        {t('theory.code')}
        <select
          value={part.code}
          onChange={(event) => onChange({ ...part, code: event.target.value })}
        >
          <option value="">{t('theory.noCode')}</option>
          {part.code && known.code(part.code) === undefined && (
            <option value={part.code}>{t('theory.codeGone')}</option>
          )}
          {known.codes.map(([id, code]) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </select>
      </label>
      {part.kind === 'outcome' && (
        <label>
          {t('theory.direction')}
          <select
            value={part.direction}
            onChange={(event) =>
              onChange({ ...part, direction: event.target.value as DraftPart['direction'] })
            }
          >
            {DIRECTIONS.map((each) => (
              <option key={each} value={each}>
                {t(`theory.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="quiet" onClick={onDrop}>
        {t('theory.dropPart')}
        <span className="spoken">: {name}</span>
      </button>
    </div>
  );
}
