import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useParticipants } from '../api/queries';
import { day, number, t } from '../i18n';
import { settings } from '../shell/settings';
import { useStore } from '../shell/store';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { SourceActs } from './SourceActs';
import type { Standing, Touched } from './standing';
import { useStandings } from './useStandings';

type Source = Schemas['SourceView'];

export function SourceTable({ items }: { items: readonly Source[] }) {
  const { scope, about, canAnalyse } = useStudyContext();
  const { hidesCounts } = useStore(settings);
  const people = useParticipants(scope).data ?? [];
  const labels = new Map(people.map(({ id, label }) => [id, opened(label)]));
  const { standing, touched, countsTurns, turns, words } = useStandings(items);
  return (
    <table className="table source-table">
      <thead>
        <tr>
          <th scope="col">{t('sources.source')}</th>
          <th scope="col">{t('sources.participants')}</th>
          <th scope="col" className="number">
            {t(countsTurns ? 'sources.turns' : 'sources.characters')}
          </th>
          {countsTurns && (
            <th scope="col" className="number">
              {t('sources.words')}
            </th>
          )}
          <th scope="col" className="coded-part">
            {t('sources.coded')}
          </th>
          <th scope="col">{t('sources.coders')}</th>
          <th scope="col" className="when">
            {t('sources.touched')}
          </th>
          {canAnalyse && (
            <th scope="col" className="change">
              <span className="spoken">{t('sources.change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {items.map((source) => {
          const of = standing?.get(source.id);
          const last = touched.get(source.id);
          const said = words.get(source.id);
          const size = countsTurns ? turns.get(source.id) : source.texts.at(-1)?.length;
          return (
            <tr key={source.id}>
              <th scope="row">
                <Name source={source} />
              </th>
              <td data-label={t('sources.participants')}>
                {source.participants.map((id) => labels.get(id)).join(', ')}
              </td>
              <td
                className="number"
                data-label={t(countsTurns ? 'sources.turns' : 'sources.characters')}
              >
                {size !== undefined && number(size)}
              </td>
              {countsTurns && (
                <td className="number" data-label={t('sources.words')}>
                  {said !== undefined && number(said)}
                </td>
              )}
              <td className="coded-part" data-label={t('sources.coded')}>
                {of && !source.isWithdrawn && (
                  <HowFar standing={of} touched={last} hidesCounts={hidesCounts} />
                )}
              </td>
              <td data-label={t('sources.coders')}>
                {of?.coders.map((who) => nameOf(about, who)).join(', ')}
              </td>
              <td className="when" data-label={t('sources.touched')}>
                {last?.at && day(last.at)}
              </td>
              {canAnalyse && (
                <td className="change">{!source.isWithdrawn && <SourceActs source={source} />}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Name({ source }: { source: Source }) {
  const href = useHref();
  const text = source.texts.at(-1);
  const title = opened(source.title);
  return (
    <>
      <span dir="auto">
        {text && !source.isWithdrawn ? (
          <Link href={href(`/sources/${source.id}`)}>{title}</Link>
        ) : (
          title
        )}
      </span>
      {source.isWithdrawn && <span className="tag">{t('sources.withdrawn')}</span>}
      {source.textUnknown && <span className="tag">{t('sources.textUnknown')}</span>}
      {text && text.version > 1 && (
        <span className="tag">{t('sources.version', { n: text.version })}</span>
      )}
      {source.description && (
        <p className="small soft" dir="auto">
          {opened(source.description)}
        </p>
      )}
    </>
  );
}

interface HowFarProps {
  standing: Standing;
  touched: Touched | undefined;
  hidesCounts: boolean;
}

/** A bar with its number in words, and what was read and left without a code. */
function HowFar({ standing: { share }, touched, hidesCounts }: HowFarProps) {
  const percent = Math.round(share * 100);
  const readings = touched?.readings ?? 0;
  if (hidesCounts) {
    return (
      <span className="small soft">{t(share > 0 ? 'sources.begun' : 'sources.notBegun')}</span>
    );
  }
  return (
    <>
      <span className="how-far">
        <span className="bar" aria-hidden="true">
          <span style={{ inlineSize: `${percent}%` }} />
        </span>
        <span>{t('sources.percent', { n: percent })}</span>
      </span>
      {readings > 0 && <span className="small soft">{t('sources.readings', { n: readings })}</span>}
    </>
  );
}
