import { t, term } from '../i18n';
import { isTheme, linkKey } from './drawing';
import type { DrawnLine } from './lines';
import type { LineEdge, ThingNode } from './MapNodes';
import type { Model } from './model';
import { kindOf } from './scene';

/** Lines lie over the boxes of themes and under codes. */
const LINES = 10;
const CODES = 20;
const NAMES = 30;

interface Marks {
  inHand: string | undefined;
  /** Where a line begins that has no end yet. */
  from: string | undefined;
}

/** The things of a drawing as xyflow shows them: themes each with what they hold. */
export function nodesOf(model: Model, { inHand, from }: Marks): ThingNode[] {
  const { things, boxes, sizes } = model;
  return inReadingOrder(model).map((id) => {
    const [thing, box] = [things.get(id)!, boxes.get(id)!];
    const { x, y, width, height } = box.rect;
    const marks = [thing.fate && 'gone', id === inHand && 'in-hand', id === from && 'line-begins'];
    return {
      id,
      type: isTheme(thing) ? 'theme' : 'code',
      className: [thing.level, ...marks.filter(Boolean)].join(' '),
      position: { x, y },
      width,
      height,
      measured: { width, height },
      zIndex: isTheme(thing) ? box.depth : CODES,
      ariaLabel: thing.name,
      domAttributes: { 'aria-roledescription': saidOf(model, id) },
      data: { thing, box, size: sizes.get(id)! },
    };
  });
}

/** What a thing is, as it is read out: its kind, what became of it, how much it holds. */
function saidOf({ things, boxes }: Model, id: string): string {
  const thing = things.get(id)!;
  const holds = boxes.get(id)!.holds.length;
  const kind = isTheme(thing)
    ? kindOf(thing)
    : [t('map.code'), ...(thing.fate ? [term('mapFates', thing.fate)] : [])].join(', ');
  return holds > 0 ? `${kind}, ${t('map.holding', { n: holds })}` : kind;
}

/** Each theme followed by what stands in its box, then what stands alone. */
export function inReadingOrder({ boxes }: Pick<Model, 'boxes'>): string[] {
  const held = new Set([...boxes.values()].flatMap(({ holds }) => holds));
  const byPlace = (ids: readonly string[]) =>
    ids.toSorted((a, b) => {
      const [one, other] = [boxes.get(a)!.head, boxes.get(b)!.head];
      return one.y - other.y || one.x - other.x;
    });
  const withParts = (id: string): string[] => [
    id,
    ...byPlace(boxes.get(id)!.holds).flatMap(withParts),
  ];
  const tops = [...boxes.keys()].filter((id) => !held.has(id));
  return tops
    .toSorted((a, b) => {
      const [one, other] = [boxes.get(a)!, boxes.get(b)!];
      return one.rect.x - other.rect.x || one.rect.y - other.rect.y;
    })
    .flatMap(withParts);
}

/** The lines and, above all else, their names. */
export const edgesOf = ({ lines, things }: Model): LineEdge[] => {
  const nameOf = (id: string) => things.get(id)?.name ?? '';
  const saidOf = ({ from, to, label, isPart }: DrawnLine) =>
    t(isPart ? 'map.partSaid' : 'map.lineSaid', { from: nameOf(from), to: nameOf(to), label });
  return [
    ...lines.map((line) => ({
      ...edge(line, 'line', LINES),
      ariaRole: 'img' as const,
      ariaLabel: saidOf(line),
      domAttributes: { 'aria-roledescription': t('map.line') },
    })),
    ...lines.filter(({ label }) => label).map((line) => ({
      ...edge(line, 'name', NAMES),
      domAttributes: { 'aria-hidden': true },
    })),
  ];
};

const edge = (line: DrawnLine, type: 'line' | 'name', zIndex: number): LineEdge => ({
  id: `${type} ${linkKey(line)}`,
  type,
  source: line.from,
  target: line.to,
  zIndex,
  focusable: false,
  data: { line },
});
