import { useEffect, useRef } from 'react';
import { useSources } from '../api/queries';
import { t } from '../i18n';
import { isReflexive } from '../shell/areas';
import { nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { isOpen, kindKey, type Difference, type Filter, type Kind } from './differences';
import type { Round } from './rounds';

interface DifferenceListProps {
  round: Round;
  all: readonly Difference[];
  shown: readonly Difference[];
  filter: Filter;
  current: string;
  names: ReadonlyMap<string, string>;
  onFilter: (filter: Filter) => void;
  onTake: (id: string) => void;
}

/** The differences by kind and state, in the order of the text. */
export function DifferenceList(props: DifferenceListProps) {
  const { round, all, shown, filter, current, names, onFilter, onTake } = props;
  const { scope, about } = useStudyContext();
  const reflexive = isReflexive(about);
  const leaves = reflexive || round.isClosed === true;
  const sources = new Map((useSources(scope).data ?? []).map((s) => [s.id, opened(s.title)]));
  const nameOfKind = (kind: Kind) => t(kindKey(kind, reflexive));
  const kinds = [...new Set(all.map(({ kind }) => nameOfKind(kind)))];
  const inSources = [...new Set(all.map(({ sourceId }) => sourceId))];
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section className="difference-list" aria-label={t('reconcile.list')} data-pane>
      <div className="difference-filters">
        <Choice
          label={t('reconcile.kind')}
          value={filter.kind}
          options={kinds.map((kind) => [kind, kind])}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
        <Choice
          label={t('reconcile.state')}
          value={filter.state}
          options={[
            ['open', t(leaves ? 'reconcile.isAsRead' : 'reconcile.isOpen')],
            ['settled', t(reflexive ? 'reconcile.isTalked' : 'reconcile.isSettled')],
          ]}
          onChange={(state) => onFilter({ ...filter, state: state as Filter['state'] })}
        />
        {inSources.length > 1 && (
          <Choice
            label={t('sources.source')}
            value={filter.source}
            options={inSources.map((id) => [id, sources.get(id) ?? ''])}
            onChange={(source) => onFilter({ ...filter, source })}
          />
        )}
      </div>
      {shown.length === 0 && <p className="hint">{t('reconcile.noneShown')}</p>}
      <ol className="plain" ref={list}>
        {shown.map((each, i) => (
          <li key={each.id}>
            {each.sourceId !== shown[i - 1]?.sourceId && inSources.length > 1 && (
              <p className="small soft source" dir="auto">
                {sources.get(each.sourceId)}
              </p>
            )}
            <button
              type="button"
              className="quiet difference"
              aria-current={each.id === current ? 'true' : undefined}
              onClick={() => onTake(each.id)}
            >
              <span className="kind">
                {nameOfKind(each.kind)}
                {each.handled.isMarked && (
                  <>
                    <span aria-hidden="true"> ★</span>
                    <span className="spoken">, {t('reconcile.mark')}</span>
                  </>
                )}
              </span>
              <span className="tag" data-open={isOpen(each)}>
                {stateOf(each, leaves)}
              </span>
              <span className="readings" dir="auto">
                {each.readings
                  .map(({ coder, codings }) => {
                    const codes = [...new Set(codings.map(({ codeId }) => names.get(codeId)))];
                    return `${nameOf(about, coder)}: ${codes.join(', ') || t('reconcile.nothing')}`;
                  })
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What became of a difference, in a word or two; what is left as it was read is not open. */
export function stateOf({ handled }: Difference, leaves: boolean): string {
  const as = handled.outcome?.as;
  return as
    ? t(`outcomes.${as}`)
    : t(leaves ? 'reconcile.isAsRead' : 'reconcile.isOpen');
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
      <option value="">{t('reconcile.any')}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
