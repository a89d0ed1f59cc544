import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { renew, usePerson, useStudy } from '../api/queries';
import { useRounds } from '../api/rounds';
import { blindRoundOf } from '../reconcile/rounds';
import { Failed, Loading } from './Messages';
import { Frame } from './Frame';
import { analyses, Context, roleOf, useAt, type StudyContext } from './study';

/** Reads the study that the address names, as of the moment it names. */
export function StudyShell({ children }: { children: ReactNode }) {
  const { study } = useParams<{ study: string }>();
  const at = useAt();
  const scope = useMemo(() => ({ study, at }), [study, at]);
  const person = usePerson();
  const now = useStudy({ study });
  const rounds = useRounds({ study });
  const shown = useStudy(scope);
  const context = useMemo((): StudyContext | undefined => {
    if (!person.data || !now.data || !rounds.data || !shown.data) {
      return undefined;
    }
    const { personId } = person.data;
    const role = roleOf(now.data, personId);
    const blind = blindRoundOf(rounds.data, personId);
    const canCode = at === undefined && analyses(role);
    return {
      scope,
      about: shown.data,
      last: now.data.moment,
      person: personId,
      role,
      blind,
      canCode,
      canAnalyse: canCode && !blind,
    };
  }, [scope, at, person.data, now.data, rounds.data, shown.data]);
  useSightChange(study, context?.blind?.id);
  const error = person.error ?? now.error ?? rounds.error ?? shown.error;
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

/** Reads all of now again when somebody begins to work blind, or sees everything again. */
function useSightChange(study: string, blind: string | undefined) {
  const before = useRef({ study, blind });
  useEffect(() => {
    const hasChanged = before.current.study === study && before.current.blind !== blind;
    before.current = { study, blind };
    if (hasChanged) {
      void renew(study);
    }
  }, [study, blind]);
}
