import { newId, type Commands } from '../api/client';
import type { Item } from './items';

export const BULKS = ['put', 'replace', 'take'] as const;
export type Bulk = (typeof BULKS)[number];

/** One command of many, and the excerpt that it is about. */
export type Step = { item: Item } & (
  | { command: 'coding/apply-code'; body: Commands['coding/apply-code'] }
  | { command: 'coding/move-coding-to-code'; body: Commands['coding/move-coding-to-code'] }
  | { command: 'coding/withdraw-coding'; body: Commands['coding/withdraw-coding'] }
);

/** What would be sent, and what stays as it is because it is so already. */
export interface Plan {
  steps: readonly Step[];
  excerpts: number;
  /** How many of the codings were made by somebody else. */
  byOthers: number;
  staying: number;
}

const planOf = (steps: readonly Step[], byOthers: number, staying: number): Plan => ({
  steps,
  excerpts: new Set(steps.map(({ item }) => item.id)).size,
  byOthers,
  staying,
});

/** Puts a code on each excerpt that does not have it from this person. */
export function putting(
  items: readonly Item[],
  code: string,
  me: string,
  reason: string | null,
): Plan {
  const lacking = items.filter(
    ({ codings }) => !codings.some(({ codeId, coder }) => codeId === code && coder === me),
  );
  return planOf(
    lacking.map((item) => ({
      item,
      command: 'coding/apply-code',
      body: { excerptId: item.id, codingId: newId(), codeId: code, reason },
    })),
    0,
    items.length - lacking.length,
  );
}

/** Puts another code in the place of one, unless the same coder has both there already. */
export function replacing(
  items: readonly Item[],
  code: string,
  by: string,
  me: string,
  reason: string | null,
): Plan {
  const found = codingsOf(items, code);
  const going = found.filter(
    ({ item, coding }) =>
      !item.codings.some(({ codeId, coder }) => codeId === by && coder === coding.coder),
  );
  return planOf(
    going.map(({ item, coding }) => ({
      item,
      command: 'coding/move-coding-to-code',
      body: { excerptId: item.id, codingId: coding.codingId, codeId: by, reason },
    })),
    going.filter(({ coding }) => coding.coder !== me).length,
    found.length - going.length,
  );
}

/** Takes a code off each excerpt, whoever put it there. */
export function takingOff(
  items: readonly Item[],
  code: string,
  me: string,
  reason: string | null,
): Plan {
  const found = codingsOf(items, code);
  return planOf(
    found.map(({ item, coding }) => ({
      item,
      command: 'coding/withdraw-coding',
      body: { excerptId: item.id, codingId: coding.codingId, reason },
    })),
    found.filter(({ coding }) => coding.coder !== me).length,
    0,
  );
}

const codingsOf = (items: readonly Item[], code: string) =>
  items.flatMap((item) =>
    item.codings.filter(({ codeId }) => codeId === code).map((coding) => ({ item, coding })),
  );

/** On how many of the excerpts each code is. */
export function countsOf(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { codings } of items) {
    for (const code of new Set(codings.map(({ codeId }) => codeId))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}
