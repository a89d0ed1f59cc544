import type { Ref } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { Picture } from '../picture/Picture';
import { useHref, useStudyContext } from '../shell/study';
import { Confirm } from './Confirm';
import type { Part, Report, Table } from './report';
import { runningOf } from './running';

interface PaperProps {
  ref: Ref<HTMLElement>;
  title: string;
  report: Report;
  guideline: Schemas['Guideline'] | undefined;
}

/** A report as it goes on paper: which study and moment it is of stands above it. */
export function Paper({ ref, title, report, guideline }: PaperProps) {
  const { about } = useStudyContext();
  return (
    <article className="paper" ref={ref} aria-label={title}>
      <p className="running" dir="auto">
        {runningOf(about)}
      </p>
      <h2 className="of-paper">{title}</h2>
      {about.isSynthetic && <p>{t('shell.syntheticMeans')}</p>}
      {report.parts.map((part, i) => (
        <section key={`${i} ${part.title ?? ''}`}>
          <PartOf part={part} />
          {guideline && part.item && (
            <div className="screen-only">
              <Confirm guideline={guideline} item={part.item} title={part.title ?? ''} />
            </div>
          )}
        </section>
      ))}
    </article>
  );
}

function PartOf({ part }: { part: Part }) {
  // The page and the report have the first two levels.
  const Head = `h${Math.min(6, (part.level ?? 2) + 1)}` as 'h3';
  return (
    <>
      {part.title && <Head dir="auto">{part.title}</Head>}
      {part.figure && (
        <div className="scrolls" role="region" aria-label={part.figure.name} tabIndex={0}>
          <Picture {...part.figure} />
        </div>
      )}
      {part.said?.map((words, i) => (
        <p key={`${i} ${words.slice(0, 20)}`} className="prose" dir="auto">
          {words}
        </p>
      ))}
      {part.entries && part.entries.length > 0 && <Entries entries={part.entries} />}
      {part.quotes?.map(({ words, from }, i) => (
        <blockquote key={`${i} ${from}`} dir="auto">
          <p className="prose">{words}</p>
          <footer className="small">{from}</footer>
        </blockquote>
      ))}
      {part.table && <TableOf table={part.table} name={part.title ?? ''} />}
    </>
  );
}

/** Each entry leads to the study as it was then. */
function Entries({ entries }: { entries: NonNullable<Part['entries']> }) {
  const href = useHref();
  return (
    <p className="small">
      {t('reports.entries')}{' '}
      {entries.map(({ event, moments }, i) => (
        <span key={event}>
          {i > 0 && '; '}
          <span lang="en">{event.replaceAll('_', ' ')}</span>{' '}
          {moments.map((moment, j) => (
            <span key={moment}>
              {j > 0 && ', '}
              <Link href={href('/timeline', { at: String(moment) })}>{moment}</Link>
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}

/** The first cell of a table of entries leads to the study as it was then. */
function TableOf({ table, name }: { table: Table; name: string }) {
  const href = useHref();
  const isOfEntries = table.heads[0] === t('reports.entry');
  return (
    <div className="scrolls" role="region" aria-label={`${name} (${table.rows[0]?.[0] ?? ''})`} tabIndex={0}>
      <table className="table stays">
        <thead>
          <tr>
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={`${i} ${row[0]}`}>
              {row.map((cell, j) => (
                <td key={table.heads[j]} dir="auto">
                  {isOfEntries && j === 0 ? (
                    <Link href={href('/timeline', { at: cell })}>{cell}</Link>
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
