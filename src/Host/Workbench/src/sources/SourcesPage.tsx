import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { useParticipants, useSources } from '../api/queries';
import { number, t } from '../i18n';
import { Note, When } from '../shell/Messages';
import { useHref, useStudyContext } from '../shell/study';
import { useTitle } from '../shell/title';
import { opened } from '../shell/wording';

/** What the study has to read, and whose it is. */
export default function SourcesPage() {
  const { scope } = useStudyContext();
  const sources = useSources(scope);
  useTitle(t('shell.sources'));
  return (
    <div className="page">
      <h1>{t('sources.title')}</h1>
      <When read={sources}>
        {(items) =>
          items.length === 0 ? (
            <Note title={t('sources.emptyTitle')}>
              <p>{t('sources.empty')}</p>
            </Note>
          ) : (
            <SourceTable items={items} />
          )
        }
      </When>
    </div>
  );
}

function SourceTable({ items }: { items: Schemas['SourceView'][] }) {
  const { scope } = useStudyContext();
  const href = useHref();
  const people = useParticipants(scope).data ?? [];
  const label = new Map(people.map((person) => [person.id, opened(person.label)]));
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('sources.source')}</th>
          <th scope="col">{t('sources.participants')}</th>
          <th scope="col" className="number">
            {t('sources.characters')}
          </th>
          <th scope="col" className="number">
            {t('sources.version')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((source) => {
          const text = source.texts.at(-1);
          return (
            <tr key={source.id}>
              <th scope="row" dir="auto">
                {text && !source.isWithdrawn ? (
                  <Link href={href(`/sources/${source.id}`)}>{opened(source.title)}</Link>
                ) : (
                  opened(source.title)
                )}
                {source.isWithdrawn && <span className="tag">{t('sources.withdrawn')}</span>}
                {source.textUnknown && <span className="tag">{t('sources.textUnknown')}</span>}
              </th>
              <td>{source.participants.map((id) => label.get(id)).join(', ')}</td>
              <td className="number">{text && number(text.length)}</td>
              <td className="number">{text?.version}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
