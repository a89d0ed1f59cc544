import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Schemas } from '../api/client';
import { usePlacesOf } from '../api/excerpts';
import { useMemos } from '../api/memos';
import { useStudyContext } from '../shell/study';
import type { Desk } from './Desk';
import { notedIn, onPassages, placesIn, unplaced } from './noted';

/** Finds out which passages of the text have memos that may be read here. */
export function useNoted(desk: Desk, codings: Schemas['SourceCodings']) {
  const { scope } = useStudyContext();
  const read = useMemos(scope).data;
  const memos = useMemo(() => onPassages(read ?? []), [read]);
  const coded = useMemo(
    () => (memos.length > 0 ? placesIn(codings) : new Map<string, never>()),
    [memos, codings],
  );
  const missing = useMemo(() => unplaced(memos, coded), [memos, coded]);
  const others = usePlacesOf(scope, desk.about.source, missing);
  const noted = useMemo(
    () => notedIn(memos, new Map([...coded, ...others])),
    [memos, coded, others],
  );
  useEffect(() => {
    desk.noted.set(replaceEqualDeep(desk.noted.value, noted));
  }, [desk, noted]);
}
