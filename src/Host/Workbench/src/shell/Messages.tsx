import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ProblemError } from '../api/client';
import { t } from '../i18n';
import { saidOf } from '../i18n/said';
import { InWords } from './InWords';

interface NoteProps {
  title: string;
  children?: ReactNode;
  alert?: boolean;
}

/** An empty state that teaches, or a problem that helps. */
export const Note = ({ title, children, alert = false }: NoteProps) => (
  <div className="note" role={alert ? 'alert' : undefined}>
    <h2>{title}</h2>
    {children}
  </div>
);

export const Loading = () => (
  <p className="loading" role="status">
    {t('shell.loading')}
  </p>
);

export function Failed({ error }: { error: unknown }) {
  const problem = error instanceof ProblemError ? error.problem : undefined;
  if (problem?.status === 401) {
    return (
      <Note title={t('shell.signInTitle')} alert>
        <p>
          <InWords said={saidOf(problem)} />
        </p>
        <button type="button" onClick={() => location.reload()}>
          {t('shell.reload')}
        </button>
      </Note>
    );
  }
  if (problem?.rule === 'reconciliation/blind') {
    return <NotYet />;
  }
  const isMissing = problem?.status === 404;
  return (
    <Note title={t(isMissing ? 'shell.notFoundTitle' : 'shell.failedTitle')} alert>
      <p>
        <InWords said={isMissing || !problem ? t('shell.notFound') : saidOf(problem)} />
      </p>
      <p>
        <Link href="/">{t('shell.backToStudies')}</Link>
      </p>
    </Note>
  );
}

/** A later moment than the coder of a blind round may see, whether there is one or not. */
function NotYet() {
  const [path] = useLocation();
  return (
    <Note title={t('rounds.notYetTitle')} alert>
      <p>{t('rounds.notYet')}</p>
      <p>
        <Link href={path}>{t('shell.backToNow')}</Link>
      </p>
    </Note>
  );
}

interface Read<T> {
  data: T | undefined;
  error: unknown;
}

/** Shows what was read, or that it is being read, or why it could not be. */
export function When<T>({ read, children }: { read: Read<T>; children: (data: T) => ReactNode }) {
  if (read.data !== undefined) {
    return children(read.data);
  }
  return read.error ? <Failed error={read.error} /> : <Loading />;
}
