import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { useCodes } from '../api/codes';
import { useCodebook } from '../api/queries';
import { useStudyContext } from '../shell/study';
import { thingsOf, type Spot } from './drawing';
import { sizesOf } from './model';

/** Everything that can be drawn, also what drawings show and is no longer in use. */
export function useThings(read: Schemas['ThemesAsOf'], working: readonly Spot[]) {
  const { scope } = useStudyContext();
  const codebook = useCodebook(scope);
  const codes = codebook.data?.codes;
  const known = useMemo(() => thingsOf(read.themes, codes ?? []), [read, codes]);
  const gone = useMemo(() => {
    const drawn = [...read.drawings.flatMap(({ nodes }) => nodes), ...working];
    return [...new Set(drawn.map(({ id }) => id))].filter((id) => !known.has(id)).toSorted();
  }, [read, working, known]);
  const others = useCodes(scope, codes ? gone : []);
  return useMemo(() => {
    const things = thingsOf(read.themes, [...(codes ?? []), ...others]);
    return { things, sizes: sizesOf(things), isRead: codes !== undefined, error: codebook.error };
  }, [read, codes, others, codebook.error]);
}
