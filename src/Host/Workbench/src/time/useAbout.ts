import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { codeHistoryQuery } from '../api/codes';
import { useAllExcerpts } from '../api/excerpts';
import { useParticipants, useSources } from '../api/queries';
import { themeHistoryQuery, useThemes } from '../api/themes';
import { useStudyContext } from '../shell/study';
import { opened } from '../shell/wording';
import { ANYTHING, type About } from './conditions';

export type ThingKind = 'code' | 'theme' | 'source' | 'participant';

interface Found {
  kind: ThingKind | undefined;
  /** What it is called, where the lists of things in use do not tell. */
  name: string;
  /** Which entries are about it; undefined while that is being read. */
  isAbout: About | undefined;
  error: unknown;
}

/**
 * Which entries are about a thing. An entry names its stream only: a source and a participant have
 * one of their own; codes share one, and so do themes, so that their histories tell.
 */
export function useAbout(thing: string): Found {
  const { scope } = useStudyContext();
  const themes = useThemes(scope).data?.themes;
  const sources = useSources(scope).data;
  const people = useParticipants(scope).data;
  const isIn = (all: readonly { id: string }[]) => all.some(({ id }) => id === thing);
  const kind: ThingKind | undefined =
    thing === '' || !themes || !sources || !people
      ? undefined
      : isIn(themes)
        ? 'theme'
        : isIn(sources)
          ? 'source'
          : isIn(people)
            ? 'participant'
            : 'code';
  const code = useQuery({ ...codeHistoryQuery(scope, thing), enabled: kind === 'code' });
  const theme = useQuery({ ...themeHistoryQuery(scope, thing), enabled: kind === 'theme' });
  const excerpts = useAllExcerpts(scope, kind === 'source').data;
  const history = kind === 'code' ? code : theme;
  const entries = history.data?.entries;
  const isAbout = useMemo((): About | undefined => {
    switch (kind) {
      case undefined:
        return thing === '' ? ANYTHING : undefined;
      case 'participant':
        return ({ stream }) => stream === thing;
      case 'source': {
        const streams = excerpts && new Set(excerpts.flatMap((e) => (e.sourceId === thing ? e.id : [])));
        return streams && (({ stream }) => stream === thing || streams.has(stream));
      }
      default: {
        const moments = entries && new Set(entries.map((entry) => entry.moment));
        return moments && (({ moment }) => moments.has(moment));
      }
    }
  }, [thing, kind, excerpts, entries]);
  return { kind, name: opened(code.data?.name), isAbout, error: history.error };
}
