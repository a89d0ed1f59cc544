import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useThemeHistories } from '../api/themes';
import { dayAndTime, t } from '../i18n';
import { hrefOf, nameOf, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { useNames } from '../themes/names';
import { reasonOf, sentenceOf } from '../themes/sentences';
import type { Band, Flows } from './flows';
import { momentName } from './moments';
import type { Moment } from './useFlows';

interface BehindProps {
  band: Band;
  flows: Flows;
  moments: readonly Moment[];
  onClose: () => void;
}

/** What was decided about the two themes of a band between its two moments, and why. */
export function Behind({ band, flows, moments, onClose }: BehindProps) {
  const { scope, about } = useStudyContext();
  const histories = useThemeHistories(scope, [...new Set([band.from, band.to])]);
  const names = useNames([...flows.columns[band.column]!, ...flows.columns[band.column + 1]!]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'nearest' });
  }, [band]);
  const [from, to] = [moments[band.column]!, moments[band.column + 1]!];
  const carried = flows.columns[band.column + 1]!
    .find(({ id }) => id === band.to)!
    .codes.filter(({ id }) => band.codes.includes(id));
  const entries = [...new Map([...histories.values()].flat().map((entry) => [entry.moment, entry])).values()]
    .filter(({ moment }) => moment > from.number && moment <= to.number)
    .toSorted((a, b) => a.moment - b.moment);
  return (
    <section className="behind-band">
      <header className="page-head">
        <h2 ref={title} tabIndex={-1}>
          {band.from === band.to
            ? t('lineage.behindOne', { theme: names.get(band.to)! })
            : t('lineage.behindTwo', { from: names.get(band.from)!, to: names.get(band.to)! })}
        </h2>
        <button type="button" onClick={onClose}>
          {t('shell.close')}
        </button>
      </header>
      <p className="soft">
        {t('lineage.fromTo', { from: momentName(from), to: momentName(to) })}{' '}
        <Link
          href={hrefOf({ study: scope.study }, '/compare', { from: String(from.number), to: String(to.number) })}
        >
          {t('lineage.compare')}
        </Link>
      </p>
      {carried.length > 0 && (
        <p dir="auto">{t('lineage.carried', { codes: carried.map(({ name }) => opened(name)).join(', ') })}</p>
      )}
      {entries.length === 0 ? (
        <p>{t('lineage.nothingBetween')}</p>
      ) : (
        <ul className="plain entries">
          {entries.map((entry) => (
            <li key={entry.moment}>
              <p dir="auto">{sentenceOf(entry, names)}</p>
              {reasonOf(entry) && (
                <p className="soft" dir="auto">
                  {reasonOf(entry)}
                </p>
              )}
              <p className="small">
                {nameOf(about, entry.actor)},{' '}
                <Link href={hrefOf({ ...scope, at: String(entry.moment) }, `/themes/${band.to}`)}>
                  {dayAndTime(entry.happenedAt)}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
