import type { Schemas } from '../api/client';
import type { Row } from './search';

type Codings = Schemas['SourceCodings'];
type OwnWork = Schemas['OwnWork'];

/**
 * What the coder of a running blind round sees of a source: what others had coded when the round was
 * opened, and their own codings as they stand now.
 */
export function blended(atOpening: Codings, own: OwnWork, person: string): Codings {
  const mine = own.codings.flatMap(({ sourceId, coding }) =>
    sourceId === atOpening.sourceId ? [coding] : [],
  );
  const known = new Set(atOpening.codes.map(({ codeId }) => codeId));
  return {
    ...atOpening,
    codes: [...atOpening.codes, ...own.codes.filter(({ codeId }) => !known.has(codeId))],
    codings: [...atOpening.codings.filter(({ coder }) => coder !== person), ...mine],
  };
}

/**
 * The codes that they can use, with those made since; beside each how often they used it themselves
 * in the sources of the round. A count of all would be one of when the round began.
 */
export function usable(atOpening: readonly Row[], own: OwnWork): Row[] {
  const inUse = new Map(own.codes.map(({ codeId, name }) => [codeId, name]));
  const used = new Map<string, number>();
  for (const { coding } of own.codings) {
    used.set(coding.codeId, (used.get(coding.codeId) ?? 0) + 1);
  }
  const ids = new Set(atOpening.flatMap(({ id }) => (inUse.has(id) ? [id] : [])));
  const known = atOpening
    .filter(({ id }) => ids.has(id))
    .map((row) => ({ ...row, parentId: row.parentId && ids.has(row.parentId) ? row.parentId : null }));
  const made = own.codes
    .filter(({ codeId }) => !ids.has(codeId))
    .map(({ codeId, name }) => ({
      id: codeId,
      code: typeof name === 'string' ? name : '',
      name,
      depth: 0,
    }));
  return [...known, ...made].map((row) => ({ ...row, codings: used.get(row.id) ?? 0 }));
}
