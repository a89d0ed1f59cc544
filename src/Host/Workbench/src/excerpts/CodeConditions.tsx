import { useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Row } from '../coding/search';
import { t, type Key } from '../i18n';
import { adding, HOWS, saying, taking, type Conditions, type How } from './conditions';

interface CodeConditionsProps {
  conditions: Conditions;
  codes: readonly Row[];
}

const NAMES: Record<How, Key> = {
  code: 'excerpts.with',
  not: 'excerpts.without',
  near: 'excerpts.near',
};

const SAYS: Record<How, Key> = {
  code: 'excerpts.withCode',
  not: 'excerpts.withoutCode',
  near: 'excerpts.nearCode',
};

/** Which codes an excerpt has, has not, or lies near to. */
export function CodeConditions({ conditions, codes }: CodeConditionsProps) {
  const [how, setHow] = useState<How>('code');
  const which = useRef<HTMLSelectElement>(null);
  const [, setSearch] = useSearchParams();
  const names = new Map(codes.map(({ id, code }) => [id, code]));
  const said = { code: conditions.codes, not: conditions.without, near: conditions.near };
  const isAsked = HOWS.some((each) => said[each].length > 0);
  const change = (next: (search: URLSearchParams) => URLSearchParams) =>
    setSearch(next, { replace: true });
  return (
    <fieldset className="of-codes">
      <legend>{t('excerpts.codes')}</legend>
      <div className="in-a-row">
        <select
          aria-label={t('excerpts.how')}
          value={how}
          onChange={(event) => setHow(event.target.value as How)}
        >
          {HOWS.map((each) => (
            <option key={each} value={each}>
              {t(NAMES[each])}
            </option>
          ))}
        </select>
        <select
          ref={which}
          aria-label={t('excerpts.whichCode')}
          className="which"
          value=""
          onChange={(event) => change((search) => adding(search, how, event.target.value))}
        >
          <option value="">{t('excerpts.chooseCode')}</option>
          {codes.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </select>
      </div>
      {isAsked && (
        <>
          <ul className="plain asked-codes">
            {HOWS.flatMap((each) =>
              said[each].map((id) => (
                <Asked
                  key={each + id}
                  says={t(SAYS[each], { code: names.get(id) ?? t('excerpts.goneCode') })}
                  onDrop={() => {
                    change((search) => taking(search, each, id));
                    which.current?.focus();
                  }}
                />
              )),
            )}
          </ul>
          <Ways
            conditions={conditions}
            onSay={(name, value) => change((s) => saying(s, name, value))}
          />
        </>
      )}
    </fieldset>
  );
}

const Asked = ({ says, onDrop }: { says: string; onDrop: () => void }) => (
  <li>
    <span dir="auto">{says}</span>
    <button
      type="button"
      className="quiet"
      onClick={onDrop}
      aria-label={t('excerpts.drop', { says })}
    >
      ✕
    </button>
  </li>
);

interface WaysProps {
  conditions: Conditions;
  onSay: (name: string, value: string) => void;
}

/** How the codes are meant; shown where it makes a difference. */
const Ways = ({ conditions, onSay }: WaysProps) => (
  <div className="in-a-row">
    {conditions.codes.length > 1 && (
      <select
        aria-label={t('excerpts.allOrAny')}
        value={conditions.isAny ? 'any' : ''}
        onChange={(event) => onSay('codes', event.target.value)}
      >
        <option value="">{t('excerpts.all')}</option>
        <option value="any">{t('excerpts.any')}</option>
      </select>
    )}
    {conditions.near.length > 0 && (
      <select
        aria-label={t('excerpts.nearness')}
        value={conditions.nearness === 'overlap' ? 'overlap' : ''}
        onChange={(event) => onSay('nearness', event.target.value)}
      >
        <option value="">{t('excerpts.inTurn')}</option>
        <option value="overlap">{t('excerpts.overlapping')}</option>
      </select>
    )}
    <label className="choice">
      <input
        type="checkbox"
        checked={conditions.isWithBelow}
        onChange={(event) => onSay('below', event.target.checked ? '' : 'no')}
      />
      {t('excerpts.withBelow')}
    </label>
  </div>
);
