import { Link } from 'wouter';
import { t } from '../i18n';
import { ActButtons } from '../shell/ActButtons';
import { nameOf, useHref, useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { nextActOn, otherActsOn, readingOf, verbatimOf } from './acts';
import { toDoOf, type Row } from './findings';

/** A quotation as it reads in the report: whose it is, what was judged and what is still to do. */
export function Quotation({ row }: { row: Row }) {
  const { about, canAnalyse } = useStudyContext();
  const { wording, use } = row.quotation;
  const toDo = toDoOf(row);
  return (
    <li className="quotation">
      <figure className="quote">
        <blockquote>
          <p dir="auto">{readingOf(row) || t('findings.noWords')}</p>
        </blockquote>
        <Translated row={row} />
        <figcaption className="small">
          <strong dir="auto">{row.shortName}</strong> · <Whence row={row} /> ·{' '}
          {!row.participant && `${t('findings.several')} · `}
          {t(`findings.${use}`)}
        </figcaption>
      </figure>
      <p className="small standing">
        {toDo ? (
          <span className="tag to-do">{t(`findings.todo_${toDo}`)}</span>
        ) : (
          <span className="tag">
            {t('findings.releasedBy', { who: nameOf(about, row.quotation.releasedBy ?? '') })}
          </span>
        )}
        {row.quotation.isIdentifiable === false && toDo === 'release' && (
          <span className="soft">{t('findings.notKnown')}</span>
        )}
      </p>
      {wording && !row.isExcerptGone && (
        <details className="small">
          <summary>
            {t('findings.verbatim')}
            <span className="spoken">: {row.shortName}</span>
          </summary>
          <p className="prose" dir="auto">
            {verbatimOf(row)}
          </p>
        </details>
      )}
      {canAnalyse && <ItsActs row={row} />}
    </li>
  );
}

/** What it needs next, and below it whatever else may be done. */
function ItsActs({ row }: { row: Row }) {
  const { about, person, role } = useStudyContext();
  const next = nextActOn(row, role === 'lead');
  return (
    <div className="row-of-acts">
      {next && <ActButtons offers={[next]} about={row.shortName} />}
      <details className="acts">
        <summary>
          {t('findings.change')}
          <span className="spoken">: {row.shortName}</span>
        </summary>
        <div>
          <ActButtons offers={otherActsOn(row, about, person, next)} about={row.shortName} />
        </div>
      </details>
    </div>
  );
}

/** Whose words it is, and the way to where they were said. */
function Whence({ row }: { row: Row }) {
  const href = useHref();
  const { sourceId } = row.quotation;
  const start = row.verbatim[0]?.start;
  const at: Record<string, string> = start === undefined ? {} : { from: String(start) };
  return (
    <Link href={href(`/sources/${sourceId}`, at)}>
      {t('findings.inText')}
      <span className="spoken">: {row.shortName}</span>
    </Link>
  );
}

function Translated({ row }: { row: Row }) {
  const { about } = useStudyContext();
  const { translation } = row.quotation;
  if (!translation) {
    return null;
  }
  const { language, text, translatedBy, checkedBy } = translation;
  return (
    <div className="translated">
      <p dir="auto">{opened(text)}</p>
      <p className="small soft" dir="auto">
        {t('findings.intoBy', { language: opened(language), who: nameOf(about, translatedBy) })}{' '}
        {checkedBy
          ? t('findings.checkedNow', { who: nameOf(about, checkedBy) })
          : t('findings.notCheckedYet')}
      </p>
    </div>
  );
}
