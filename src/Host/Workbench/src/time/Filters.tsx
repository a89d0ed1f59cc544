import { useSearchParams } from 'wouter';
import { t, type Key } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { DEPTHS, KINDS, usualDepth, type Conditions } from './conditions';
import { Things } from './Things';

export const DEPTH_NAMES: Record<Conditions['depth'], Key> = {
  story: 'timeline.depthStory',
  codes: 'timeline.depthCodes',
  everything: 'timeline.depthEverything',
};

interface FiltersProps {
  conditions: Conditions;
  /** What the thing they are about is called, where it is out of use. */
  name: string;
}

/** Which decisions to list; the address says it, so that a link says it, too. */
export function Filters({ conditions, name }: FiltersProps) {
  const { about } = useStudyContext();
  const [, setSearch] = useSearchParams();
  const change = (part: string, value: string) =>
    setSearch(
      (search) => {
        if (value) {
          search.set(part, value);
        } else {
          search.delete(part);
        }
        return search;
      },
      { replace: true },
    );
  return (
    <form className="filters" aria-label={t('timeline.filters')}>
      <Choice
        label={t('timeline.depth')}
        value={conditions.depth}
        options={DEPTHS.map((depth) => [depth, t(DEPTH_NAMES[depth])])}
        onChange={(depth) => change('depth', depth === usualDepth(conditions.thing) ? '' : depth)}
      />
      <Choice
        label={t('timeline.who')}
        value={conditions.who}
        options={[
          ['', t('timeline.everybody')],
          ...about.members.map(({ personId }) => [personId, nameOf(about, personId)] as const),
        ]}
        onChange={(who) => change('who', who)}
      />
      <label>
        {t('timeline.about')}
        <select value={conditions.thing} onChange={({ target }) => change('about', target.value)}>
          <option value="">{t('timeline.anything')}</option>
          <Things chosen={{ id: conditions.thing, name }} />
        </select>
      </label>
      <Choice
        label={t('timeline.kind')}
        value={conditions.kind}
        options={[
          ['', t('timeline.everyKind')],
          ...KINDS.map((kind) => [kind, t(`timeline.${kind}`)] as const),
        ]}
        onChange={(kind) => change('kind', kind)}
      />
      <Choice
        label={t('timeline.order')}
        value={conditions.isOldestFirst ? 'oldest' : ''}
        options={[
          ['', t('timeline.newest')],
          ['oldest', t('timeline.oldest')],
        ]}
        onChange={(order) => change('order', order)}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={conditions.isReasoned}
          onChange={(event) => change('reasoned', event.target.checked ? 'yes' : '')}
        />
        {t('timeline.reasoned')}
      </label>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <label>
    {label}
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
