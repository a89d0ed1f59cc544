import { useQuery } from '@tanstack/react-query';
import { body, client, type Schemas } from './client';
import { allOf, asOf, keyOf, readAlways, type Scope } from './queries';

const PART = 1000;

type Entry = Schemas['AuditEntry'];

/**
 * All entries of a depth up to a moment. While a later moment is read, what was told before stays;
 * an earlier one is never shown what came after it.
 */
export const useTold = (study: string, upTo: number, depth: Schemas['Depth']) =>
  useQuery({
    queryKey: keyOf({ study, at: String(upTo) }, 'told', depth),
    placeholderData: (before: Entry[] | undefined, query?: { queryKey: readonly unknown[] }) =>
      query?.queryKey[1] === study && Number(query.queryKey[2]) <= upTo ? before : undefined,
    queryFn: () =>
      allOf<Entry, number>((after) =>
        body(
          client.GET('/api/studies/{study}/audit', {
            params: {
              path: { study },
              query: { at: String(upTo), limit: PART, depth, ...(after && { after }) },
            },
          }),
        ),
      ),
  });

/** Every meeting by then, in the order they were entered. */
export const useMeetings = (scope: Scope, isWanted = true) =>
  useQuery({ ...readAlways(scope, readMeetings, 'meetings'), enabled: isWanted });

const readMeetings = (scope: Scope) =>
  allOf<Schemas['Meeting'], string>((after) =>
    body(
      client.GET('/api/studies/{study}/meetings', {
        params: {
          path: { study: scope.study },
          query: { ...asOf(scope), limit: PART, ...(after && { after }) },
        },
      }),
    ),
  );
