import type { Schemas } from '../api/client';
import { folded, type Row } from '../coding/search';
import type { Conditions } from './conditions';
import type { Item } from './items';
import { nearOf } from './nearness';

/** When somebody put a code on an excerpt. */
export interface Coding {
  at: number;
  who: string;
}

/** What is known around the excerpts, as far as it has been read. */
export interface Around {
  codes: readonly Row[];
  themes: readonly Pick<Schemas['ThemeAsOf'], 'id' | 'codes' | 'excerpts'>[];
  /** Excerpts that somebody wrote a memo about. */
  memoed: ReadonlySet<string>;
  times: ReadonlyMap<string, readonly Coding[]>;
  /** The participants whose words an excerpt holds. */
  participantsOf: (item: Item) => readonly string[];
  /** The circumstances of each participant, as “name=value”. */
  attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The turns that an excerpt touches, by their numbers. */
  turnsOf: (item: Item) => readonly number[];
}

/** A code with those under it, where these are meant, too. */
export function branchOf(codes: readonly Row[], id: string, isWithBelow: boolean): Set<string> {
  if (!isWithBelow) {
    return new Set([id]);
  }
  const parents = new Map(codes.map((code) => [code.id, code.parentId]));
  const isIn = (code: string | null | undefined): boolean =>
    code === id || (code ? isIn(parents.get(code)) : false);
  return new Set([id, ...codes.map((code) => code.id).filter(isIn)]);
}

/** The excerpts of which everything is so that is looked for. */
export function find(items: readonly Item[], conditions: Conditions, around: Around): Item[] {
  const tests = testsOf(items, conditions, around);
  return items.filter((item) => tests.every((test) => test(item)));
}

type Test = (item: Item) => boolean;

function testsOf(items: readonly Item[], conditions: Conditions, around: Around): Test[] {
  const tests: Test[] = [];
  const { coder, participant, theme, text } = conditions;
  if (coder) {
    tests.push(({ codings }) => codings.some((coding) => coding.coder === coder));
  }
  tests.push(...codeTests(items, conditions, around));
  if (participant) {
    tests.push((item) => around.participantsOf(item).includes(participant));
  }
  if (conditions.attributes.length > 0) {
    tests.push(attributeTest(conditions, around));
  }
  if (theme) {
    tests.push(themeTest(theme, around));
  }
  if (conditions.hasMemo) {
    tests.push(({ id }) => around.memoed.has(id));
  }
  if (conditions.since || conditions.until) {
    tests.push(timeTest(conditions, around));
  }
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    tests.push((item) => words.every((word) => item.folded.includes(word)));
  }
  return tests;
}

/** Where a coder is named, the codes are those that they put on. */
function codeTests(
  items: readonly Item[],
  { codes, isAny, without, near, nearness, isWithBelow, coder }: Conditions,
  around: Around,
): Test[] {
  const branch = (id: string) => branchOf(around.codes, id, isWithBelow);
  const has = ({ codings }: Item, wanted: ReadonlySet<string>) =>
    codings.some((coding) => wanted.has(coding.codeId) && (!coder || coding.coder === coder));
  const tests: Test[] = [];
  const wanted = codes.map(branch);
  if (wanted.length > 0) {
    tests.push((item) =>
      isAny ? wanted.some((set) => has(item, set)) : wanted.every((set) => has(item, set)),
    );
  }
  for (const set of without.map(branch)) {
    tests.push((item) => !has(item, set));
  }
  const met = new Set(wanted.flatMap((set) => [...set]));
  for (const set of near.map(branch)) {
    tests.push(nearOf(items, set, met, nearness === 'turn' ? around.turnsOf : undefined));
  }
  return tests;
}

/** One and the same participant has to have all circumstances. */
function attributeTest({ participant, attributes }: Conditions, around: Around): Test {
  const wanted = attributes.map(([name, value]) => `${name}=${value}`);
  return (item) =>
    around
      .participantsOf(item)
      .some(
        (person) =>
          (!participant || person === participant) &&
          wanted.every((pair) => around.attributes.get(person)?.has(pair)),
      );
}

/** What a theme rests on: its codes, and the excerpts gathered by themselves. */
function themeTest(id: string, { themes }: Around): Test {
  const theme = themes.find((one) => one.id === id);
  const codes = new Set(theme?.codes.map((code) => code.id));
  const single = new Set(theme?.excerpts);
  return (item) => single.has(item.id) || item.codings.some(({ codeId }) => codes.has(codeId));
}

/** Days are days where the reader is; the last one counts whole. */
function timeTest({ since, until, coder }: Conditions, { times }: Around): Test {
  const from = since ? new Date(`${since}T00:00`).getTime() : Number.NEGATIVE_INFINITY;
  const to = until ? new Date(`${until}T23:59:59.999`).getTime() : Number.POSITIVE_INFINITY;
  return ({ id }) =>
    (times.get(id) ?? []).some(
      ({ at, who }) => at >= from && at <= to && (!coder || who === coder),
    );
}
