import type { Schemas } from '../api/client';
import type { Segment } from './segments';

type Entry = Pick<Schemas['AuditEntry'], 'event' | 'stream' | 'actor' | 'sentence' | 'reason'>;

/** Why a coding was made, as the entries around that moment tell; nothing where none tells. */
export function reasonIn(
  entries: readonly Entry[],
  { excerpt, coder }: Pick<Segment, 'excerpt' | 'coder'>,
  code: string,
): string | undefined {
  const own = entries.filter(
    ({ event, stream, actor }) =>
      event === 'excerpt_coded' && stream === excerpt && actor === coder,
  );
  const named = own.findLast(({ sentence }) => sentence.includes(`“${code}”`));
  // A code that has another name by now is known only where nothing else could be meant.
  return (named ?? (own.length === 1 ? own[0] : undefined))?.reason ?? undefined;
}
