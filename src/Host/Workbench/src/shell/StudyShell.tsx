import { useMemo, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { usePerson, useStudy } from '../api/queries';
import { Failed, Loading } from './Messages';
import { Frame } from './Frame';
import { canAnalyse, Context, useAt } from './study';

/** Reads the study that the address names, as of the moment it names. */
export function StudyShell({ children }: { children: ReactNode }) {
  const { study } = useParams<{ study: string }>();
  const at = useAt();
  const scope = useMemo(() => ({ study, at }), [study, at]);
  const person = usePerson();
  const now = useStudy({ study });
  const shown = useStudy(scope);
  const context = useMemo(
    () =>
      person.data &&
      now.data &&
      shown.data && {
        scope,
        about: shown.data,
        last: now.data.moment,
        person: person.data.personId,
        canAnalyse: at === undefined && canAnalyse(now.data, person.data.personId),
      },
    [scope, at, person.data, now.data, shown.data],
  );
  const error = person.error ?? now.error ?? shown.error;
  if (error) {
    return (
      <main className="alone">
        <Failed error={error} />
      </main>
    );
  }
  if (!context) {
    return <Loading />;
  }
  return (
    <Context value={context}>
      <Frame>{children}</Frame>
    </Context>
  );
}
