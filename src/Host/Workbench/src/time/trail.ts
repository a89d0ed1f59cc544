import { queryOptions } from '@tanstack/react-query';
import { body, client, type Schemas } from '../api/client';
import { keyOf } from '../api/queries';

export type Entry = Schemas['AuditEntry'];

/** The entries after one moment, up to and with another. */
export interface Stretch {
  after: number;
  upTo: number;
}

/** The stretch of a study in which a moment lies, where stretches have a size. */
export const stretchOf = (moment: number, last: number, size: number): Stretch => {
  const after = Math.floor((Math.max(moment, 1) - 1) / size) * size;
  return { after, upTo: Math.min(after + size, last) };
};

/** All stretches of a study, oldest first. */
export const stretchesOf = (last: number, size: number): Stretch[] =>
  Array.from({ length: Math.ceil(last / size) }, (_, i) => stretchOf(i * size + 1, last, size));

/** Entries are read as of the end of their stretch, so that what was read once stays true. */
export const trailOf = (study: string, { after, upTo }: Stretch, depth: Schemas['Depth']) =>
  queryOptions({
    queryKey: keyOf({ study, at: String(upTo) }, 'trail', String(after), depth),
    queryFn: () =>
      body(
        client.GET('/api/studies/{study}/audit', {
          params: {
            path: { study },
            query: { after, at: String(upTo), limit: Math.max(1, upTo - after), depth },
          },
        }),
      ),
  });

export const readMoment = (study: string, at: string) =>
  body(
    client.GET('/api/studies/{study}/audit/moment', { params: { path: { study }, query: { at } } }),
  );
