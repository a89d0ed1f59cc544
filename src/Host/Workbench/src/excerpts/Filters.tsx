import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useParticipants } from '../api/queries';
import { useThemes } from '../api/themes';
import type { Row } from '../coding/search';
import { collate, t } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { isInUse } from '../themes/themes';
import { CodeConditions } from './CodeConditions';
import { choosing, saying, type Conditions, type Wanted } from './conditions';

interface FiltersProps {
  conditions: Conditions;
  codes: readonly Row[];
  onWanted: (wanted: Wanted) => void;
}

/** The id of the field for words, to which the focus goes where its own place is gone. */
export const WORDS = 'excerpt-words';

/** What is looked for; the address says it but for words, so that a link says it, too. */
export function Filters({ conditions, codes, onWanted }: FiltersProps) {
  const { text, participant, attributes, coder, theme, hasMemo, since, until } = conditions;
  const isMore =
    [participant, coder, theme, since, until].some(Boolean) || hasMemo || attributes.length > 0;
  // What somebody opened stays open when the last condition in it is dropped.
  const [isOpen] = useState(isMore);
  return (
    <form
      className="filters"
      aria-label={t('excerpts.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="of-words">
        {t('excerpts.words')}
        <input
          id={WORDS}
          type="search"
          value={text}
          onChange={(event) => onWanted({ attributes, text: event.target.value })}
        />
      </label>
      <CodeConditions conditions={conditions} codes={codes} />
      <details open={isOpen}>
        <summary>{t('excerpts.more')}</summary>
        <div className="filters">
          <WhoseAndWhere conditions={conditions} onWanted={onWanted} />
          <WhoAndWhen conditions={conditions} />
        </div>
      </details>
    </form>
  );
}

/** Changes one thing that the address says. */
function useSaying() {
  const [, setSearch] = useSearchParams();
  return (name: string, value: string) =>
    setSearch((search) => saying(search, name, value), { replace: true });
}

function WhoseAndWhere({ conditions, onWanted }: Omit<FiltersProps, 'codes'>) {
  const { scope } = useStudyContext();
  const people = useParticipants(scope).data ?? [];
  const say = useSaying();
  const labelled = people
    .map(({ id, label }) => [id, opened(label)] as const)
    .toSorted(([, a], [, b]) => collate(a, b));
  const chosen = new Map(conditions.attributes);
  return (
    <>
      <Choice
        label={t('excerpts.participant')}
        none={t('excerpts.everyParticipant')}
        value={conditions.participant}
        options={labelled}
        onChange={(id) => say('participant', id)}
      />
      {[...valuesOf(people)].map(([name, values]) => (
        <Choice
          key={name}
          label={name}
          none={t('excerpts.every')}
          value={chosen.get(name) ?? ''}
          options={[...values].toSorted(collate).map((value) => [value, value])}
          onChange={(value) =>
            onWanted({
              text: conditions.text,
              attributes: choosing(conditions.attributes, name, value),
            })
          }
        />
      ))}
    </>
  );
}

type Described = { attributes?: readonly { name: unknown; value: unknown }[] };

/** The values that there are of each circumstance of participants. */
export function valuesOf(people: readonly Described[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of people.flatMap(({ attributes }) => attributes ?? [])) {
    if (typeof name === 'string' && typeof value === 'string') {
      values.set(name, (values.get(name) ?? new Set()).add(value));
    }
  }
  return values;
}

function WhoAndWhen({ conditions }: { conditions: Conditions }) {
  const { scope, about } = useStudyContext();
  const themes = (useThemes(scope).data?.themes ?? []).filter(isInUse);
  const say = useSaying();
  return (
    <>
      <Choice
        label={t('excerpts.coder')}
        none={t('excerpts.everybody')}
        value={conditions.coder}
        options={about.members.map(({ personId }) => [personId, nameOf(about, personId)])}
        onChange={(id) => say('coder', id)}
      />
      {themes.length > 0 && (
        <Choice
          label={t('excerpts.theme')}
          none={t('excerpts.everyTheme')}
          value={conditions.theme}
          options={themes.map(({ id, name }) => [id, opened(name)])}
          onChange={(id) => say('theme', id)}
        />
      )}
      <Day
        label={t('excerpts.since')}
        value={conditions.since}
        onChange={(on) => say('since', on)}
      />
      <Day
        label={t('excerpts.until')}
        value={conditions.until}
        onChange={(on) => say('until', on)}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={conditions.hasMemo}
          onChange={(event) => say('memo', event.target.checked ? 'yes' : '')}
        />
        {t('excerpts.hasMemo')}
      </label>
    </>
  );
}

interface ChoiceProps {
  label: string;
  none: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

const Choice = ({ label, none, value, options, onChange }: ChoiceProps) => (
  <label>
    <span dir="auto">{label}</span>
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

interface DayProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const Day = ({ label, value, onChange }: DayProps) => (
  <label>
    {label}
    <input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
  </label>
);
