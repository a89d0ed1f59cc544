import type { Schemas } from '../api/client';
import { fontOf, measured, wrap, type Measure } from '../picture/letters';
import type { Ink, Scene, Shape } from '../picture/shapes';
import { opened } from '../shell/wording';

type Genealogy = Schemas['Genealogy'];
type Kin = Schemas['Kin'];
type Step = Schemas['GenealogyStep'];

const NAME = { size: 12, leading: 26 } as const;
const SMALL = { size: 11, weight: 450 } as const;
const WIDEST_NAME = 300;
const STEP = 24;
const HEAD = 44;
const MARGIN = 20;

/** The steps that lead from one line to another. */
const LEADING = new Set<Step['kind']>(['merged', 'parted', 'split', 'gathered', 'letGo', 'promoted', 'demoted']);

export const stepKey = (step: number) => `step ${step}`;

interface Frame {
  row: ReadonlyMap<string, number>;
  x: (moment: number) => number;
  end: number;
}

/** Each code and theme as a line, the one that is asked of first; what led from one to another as a link. */
export function genealogyScene(
  { id, members, steps }: Genealogy,
  milestones: readonly { moment: number; name: string }[],
  measure: Measure = measured,
): Scene {
  const ordered = rowsOf(members, id);
  const row = new Map(ordered.map((member, i) => [member.id, HEAD + i * NAME.leading]));
  const moments = [...new Set([...members.map(({ began }) => began), ...steps.map(({ moment }) => moment)])].toSorted(
    (a, b) => a - b,
  );
  const x = (moment: number) => (moments.findLastIndex((each) => each <= moment) + 0.5) * STEP;
  const end = (moments.length + 0.5) * STEP;
  const frame = { row, x, end };
  const names = ordered.map((member) => shortened(opened(member.name), measure));
  const label = Math.max(0, ...names.map((name) => measure(name, fontOf({ ...NAME, weight: 600 })))) + 12;
  const height = HEAD + ordered.length * NAME.leading;
  return {
    extent: { x: -label - MARGIN, y: -MARGIN, width: label + end + 2 * MARGIN, height: height + MARGIN },
    shapes: [
      ...flags(milestones, frame, height),
      ...ordered.flatMap((member, i) => lineOf(member, names[i]!, member.id === id, frame)),
      ...steps.flatMap((step, i) => marks(step, i, frame)),
    ],
  };
}

/** What is asked of, then themes, then codes, each in the order they began. */
function rowsOf(members: readonly Kin[], asked: string): Kin[] {
  const rank = (member: Kin) => (member.id === asked ? 0 : member.isTheme ? 1 : 2);
  return members.toSorted((a, b) => rank(a) - rank(b) || a.began - b.began);
}

function shortened(name: string, measure: Measure): string {
  const [first = ''] = wrap(name, WIDEST_NAME, (text) => measure(text, fontOf({ ...NAME, weight: 600 })));
  return first === name ? name : `${first} …`;
}

function flags(
  milestones: readonly { moment: number; name: string }[],
  { x, end }: Frame,
  height: number,
): Shape[] {
  // Milestones between the same two steps are one place: the last of them is named.
  const places = new Map(
    milestones
      .toSorted((a, b) => a.moment - b.moment)
      .map(({ moment, name }) => [Math.min(end, x(moment) + STEP / 2), name]),
  );
  return [...places].flatMap(([at, name], i): Shape[] => [
    { kind: 'line', start: { x: at, y: 26 }, end: { x: at, y: height }, stroke: 'edge', width: 1, isDashed: true },
    {
      ...SMALL,
      kind: 'text',
      at: { x: at, y: i % 2 === 0 ? 4 : 18 },
      text: name,
      fill: 'soft',
      anchor: at > end / 2 ? 'end' : 'start',
    },
  ]);
}

function lineOf(member: Kin, name: string, isAsked: boolean, { row, x, end }: Frame): Shape[] {
  const y = row.get(member.id)!;
  const stop = member.ended ? x(member.ended) : end;
  const ink: Ink = member.isTheme ? 'ink' : 'soft';
  return [
    {
      kind: 'line',
      start: { x: x(member.began), y },
      end: { x: stop, y },
      stroke: ink,
      width: isAsked ? 4 : member.isTheme ? 3 : 1.5,
      isDashed: false,
    },
    {
      kind: 'text',
      at: { x: -12, y: y + 4 },
      text: name,
      size: NAME.size,
      weight: member.isTheme ? 600 : 450,
      fill: 'ink',
      anchor: 'end',
    },
  ];
}

function marks(step: Step, i: number, { row, x }: Frame): Shape[] {
  const of = stepKey(i);
  const at = { x: x(step.moment), y: row.get(step.to) ?? HEAD };
  const from = step.from ? row.get(step.from) : undefined;
  if (LEADING.has(step.kind) && from !== undefined && from !== at.y) {
    const back = at.x - STEP * 0.8;
    return [
      {
        kind: 'path',
        of,
        d: `M${back} ${from} C${at.x} ${from} ${back} ${at.y} ${at.x} ${at.y}`,
        stroke: 'soft',
        width: 1.5,
      },
      { kind: 'dot', of, at, radius: 4, fill: step.kind === 'letGo' ? 'paper' : 'ink', stroke: 'ink' },
    ];
  }
  if (step.kind === 'ended') {
    const d = `M${at.x - 4} ${at.y - 4} l8 8 M${at.x + 4} ${at.y - 4} l-8 8`;
    return [{ kind: 'path', of, d, stroke: 'ink', width: 2 }];
  }
  const isFull = step.kind === 'finalised' || step.kind === 'returned';
  return [
    {
      kind: 'dot',
      of,
      at,
      radius: step.kind === 'renamed' ? 3.5 : 5,
      fill: isFull ? 'ink' : 'paper',
      stroke: 'ink',
    },
  ];
}
