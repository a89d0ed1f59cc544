import type { Schemas } from '../api/client';
import type { Place } from '../coding/segments';

type Codings = Pick<Schemas['SourceCodings'], 'codes' | 'codings'>;

/** A coding that is there at one of two moments only, or under another code or with other edges. */
export interface TextChange {
  id: string;
  change: 'added' | 'withdrawn' | 'moved';
  code: string;
  /** The code before, where it is another one now. */
  codeBefore?: string;
  place: Place;
}

/** What became of the codings of a source from one moment to another, in the order of its text. */
export function textChanges(
  before: Codings | undefined,
  after: Codings | undefined,
  nameOf: (name: Schemas['CodeLabel']['name']) => string,
): TextChange[] {
  const [was, is] = [byId(before), byId(after)];
  const named = (codings: Codings | undefined) =>
    new Map(codings?.codes.map(({ codeId, name }) => [codeId, nameOf(name)]));
  const [namesBefore, namesAfter] = [named(before), named(after)];
  const changes: TextChange[] = [];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id), is.get(id)];
    const place = (now ?? old)?.anchor.range;
    if (!place || (old && now && isSame(old, now))) {
      continue;
    }
    const code = now
      ? (namesAfter.get(now.codeId) ?? '')
      : (namesBefore.get(old?.codeId ?? '') ?? '');
    const codeBefore = old && now && old.codeId !== now.codeId && namesBefore.get(old.codeId);
    changes.push({
      id,
      change: old && now ? 'moved' : now ? 'added' : 'withdrawn',
      code,
      ...(codeBefore && { codeBefore }),
      place,
    });
  }
  return changes.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
}

type Coding = Schemas['PlacedCoding'];

const byId = (codings: Codings | undefined) =>
  new Map(codings?.codings.map((coding) => [coding.codingId, coding]));

const isSame = (a: Coding, b: Coding) =>
  a.codeId === b.codeId &&
  a.anchor.range?.start === b.anchor.range?.start &&
  a.anchor.range?.end === b.anchor.range?.end;
