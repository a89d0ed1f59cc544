import { Link } from 'wouter';
import { day, t, term, time } from '../i18n';
import { Failed, Loading } from '../shell/Messages';
import { firstWords, linkIn } from '../shell/prose';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { conditionsOf } from '../time/conditions';
import { Decision } from '../time/Decision';
import { useDecisions } from '../time/useDecisions';
import { daysBeside, type Day, type Noted } from './beside';
import { isReadable, type Memo } from './memos';
import { pageOf, useLinkables } from './things';

const STORY = conditionsOf(new URLSearchParams());
const WORDS = 180;

/** Day by day what was thought, beside what was decided. */
export function Beside({ memos }: { memos: readonly Memo[] }) {
  const { scope, about } = useStudyContext();
  const names = new Map(useLinkables().map(({ id, name }) => [id, name]));
  const nameIn = (href: string) =>
    names.get(linkIn(href, scope, location.origin)?.thing?.id ?? '') ?? '…';
  const found = useDecisions(scope.study, about.moment, STORY);
  if (found.error) {
    return <Failed error={found.error} />;
  }
  return (
    <>
      <p className="lead">{t('memos.besideLead')}</p>
      {daysBeside(memos, found.decisions, found.hasMore || found.isReading).map((each) => (
        <OneDay key={each.day} of={each} nameIn={nameIn} />
      ))}
      {found.isReading ? (
        <Loading />
      ) : (
        <div className="further">
          {found.hasMore && (
            <button type="button" onClick={found.more}>
              {t('memos.earlier')}
            </button>
          )}
          <p className="soft small" role="status">
            {found.hasMore
              ? t('timeline.readTo', { n: found.lookedAt, last: about.moment })
              : t('memos.besideAll')}
          </p>
        </div>
      )}
    </>
  );
}

/** What a link without words is called. */
type NameIn = (href: string) => string;

function OneDay({ of, nameIn }: { of: Day; nameIn: NameIn }) {
  const { scope } = useStudyContext();
  return (
    <section className="day">
      <h2>{day(of.day)}</h2>
      <div className="beside-day">
        <div>
          <h3>{t('memos.thought')}</h3>
          {of.memos.length > 0 ? (
            <ul className="plain">
              {of.memos.map((noted) => (
                <OneMemo key={noted.memo.id} noted={noted} nameIn={nameIn} />
              ))}
            </ul>
          ) : (
            <p className="soft small">{t('memos.noThought')}</p>
          )}
        </div>
        <div>
          <h3>{t('memos.done')}</h3>
          {of.decisions.length > 0 ? (
            <ol className="plain" reversed>
              {of.decisions.map((entry) => (
                <Decision key={entry.moment} entry={entry} study={scope.study} />
              ))}
            </ol>
          ) : (
            <p className="soft small">{t('memos.noneDone')}</p>
          )}
        </div>
      </div>
    </section>
  );
}

function OneMemo({ noted: { memo, at }, nameIn }: { noted: Noted; nameIn: NameIn }) {
  const { about } = useStudyContext();
  const href = useHref();
  const page = pageOf({ kind: 'memo', id: memo.id });
  const kind = term('memoKinds', memo.kind);
  const title = opened(memo.title);
  return (
    <li className="decision">
      <time dateTime={at}>{time(at)}</time>
      <div>
        <p dir="auto">
          <Link href={href(page?.path, page?.extra)}>{title || kind}</Link>
        </p>
        {isReadable(memo) ? (
          <p dir="auto">{firstWords(opened(memo.text), WORDS, nameIn)}</p>
        ) : (
          <p className="soft">{t(memo.isDestroyed ? 'memos.destroyed' : 'memos.kept')}</p>
        )}
        <p className="facts">
          <span>{nameOf(about, memo.authorId)}</span>
          {title && <span>{kind}</span>}
        </p>
      </div>
    </li>
  );
}
