import { useMemo } from 'react';
import { useCodings } from '../api/codings';
import { useCodebook } from '../api/queries';
import { useOwnWork } from '../api/rounds';
import { sourcesOf } from '../reconcile/rounds';
import { useStudyContext } from '../shell/study';
import { blended, usable } from './ownWork';

/**
 * The codes and the codings of a source as whoever reads may see them. The coder of a running blind
 * round sees both as of when it was opened, and their own work since.
 */
export function useSeen(source: string) {
  const { scope, person, blind, canCode } = useStudyContext();
  const isBlind = blind !== undefined && scope.at === undefined;
  const codings = useCodings(scope, source);
  const codebook = useCodebook(scope);
  const own = useOwnWork(scope.study, isBlind ? blind.id : undefined);
  const isOwnSource = !blind || sourcesOf(blind, person).includes(source);

  const seen = useMemo(() => {
    if (!isBlind || !codings.data || !own.data) {
      return isBlind ? undefined : codings.data;
    }
    return {
      view: isOwnSource ? blended(codings.data.view, own.data.work, person) : codings.data.view,
      askedAt: isOwnSource ? own.data.askedAt : codings.data.askedAt,
    };
  }, [isBlind, isOwnSource, codings.data, own.data, person]);
  const codes = useMemo(() => {
    const rows = codebook.data?.codes;
    return isBlind ? rows && own.data && usable(rows, own.data.work) : rows;
  }, [isBlind, codebook.data, own.data]);

  return {
    codings: seen,
    codes,
    error: codings.error ?? codebook.error ?? own.error,
    // What is coded elsewhere could not be shown again before the round is over.
    mayCode: canCode && isOwnSource,
    isOwnOnly: isBlind,
  };
}
