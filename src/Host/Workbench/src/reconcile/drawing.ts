import type { Place } from '../coding/segments';
import {
  codingsOf,
  isBetween,
  marksOf,
  placesOf,
  quietPlaces,
  type Difference,
  type Placed,
} from './differences';
import type { Drawn, Stripe } from './Facing';

interface Seen {
  /** The open codings of the source as they stand. */
  codings: readonly Placed[];
  /** All differences of the source. */
  differences: readonly Difference[];
  pair: readonly [string, string];
  names: ReadonlyMap<string, string>;
}

/** What is quiet in a text, and the stripes of both coders, whichever difference is in hand. */
export function stillOf({ codings, differences, pair, names }: Seen) {
  const between = differences.filter((each) => isBetween(each, pair));
  const inDifferences = new Map<string, string[]>();
  const differing = new Map<string, Placed>();
  for (const each of between) {
    for (const coding of pair.flatMap((coder) => codingsOf(each, coder))) {
      const known = inDifferences.get(coding.codingId) ?? [];
      inDifferences.set(coding.codingId, [...known, each.id]);
      differing.set(coding.codingId, coding);
    }
  }
  const agreed = codings.filter(({ codingId }) => !differing.has(codingId));
  const stripes = (coder: string): Stripe[] =>
    [...agreed, ...differing.values()]
      .filter((coding) => coding.coder === coder)
      .flatMap(({ anchor, codeId, codingId }) =>
        anchor.range
          ? [
              {
                ...anchor.range,
                code: names.get(codeId) ?? '',
                differences: inDifferences.get(codingId) ?? [],
              },
            ]
          : [],
      );
  const quiet = quietPlaces(
    placesOf(agreed.filter(({ coder }) => pair.includes(coder))),
    placesOf([...differing.values()]),
  );
  return { left: stripes(pair[0]), right: stripes(pair[1]), ...quiet };
}

/** The same with one difference in hand, and edges that are being chosen for it. */
export function drawnOf(
  still: ReturnType<typeof stillOf>,
  current: Difference,
  pair: readonly [string, string],
  edges: Place | undefined,
): Drawn {
  const [left, right] = pair.map((coder) => placesOf(codingsOf(current, coder))) as [
    Place[],
    Place[],
  ];
  return {
    ...still,
    inHand: current.id,
    marks: [...marksOf(left, right), ...(edges ? [{ ...edges, who: 'new' as const }] : [])],
  };
}
