import { t, term } from '../i18n';
import { fontOf, measured, wrap, type Measure } from '../picture/letters';
import type { Ink, Rect, Scene, Shape } from '../picture/shapes';
import { opened } from '../shell/wording';
import type { Theme } from '../themes/themes';
import type { Band, Flows } from './flows';

export interface Heading {
  name: string;
  when: string;
}

interface Placed {
  theme: Theme;
  rect: Rect;
  lines: readonly string[];
}

/** How high one code is drawn, in a box and in a band alike. */
const CODE = 4;
const BOX = { width: 208, inset: 14, round: 8, between: 20 } as const;
const GAP = 132;
const NAME = { size: 13, weight: 600, leading: 17 } as const;
const SMALL = { size: 11, weight: 450, leading: 15 } as const;
const HEAD = 56;
const MARGIN = 20;

export const bandKey = ({ column, from, to }: Band) => `band ${column} ${from} ${to}`;
export const boxKey = (column: number, theme: string) => `theme ${column} ${theme}`;

/** Themes as boxes under their moments, and bands of codes between them. */
export function flowScene(
  flows: Flows,
  headings: readonly Heading[],
  chosen: string | undefined,
  hidesCounts: boolean,
  measure: Measure = measured,
): Scene {
  const hues = huesOf(flows);
  const columns = placed(flows, measure);
  const bottom = Math.max(HEAD, ...columns.flatMap((boxes) => boxes.map(({ rect }) => rect.y + rect.height)));
  return {
    extent: {
      x: -MARGIN,
      y: -MARGIN,
      width: columns.length * (BOX.width + GAP) - GAP + 2 * MARGIN,
      height: bottom + 2 * MARGIN,
    },
    shapes: [
      ...flows.columns.slice(0, -1).flatMap((_, i) => bandShapes(flows, columns, i, hues, chosen)),
      ...headings.flatMap((heading, i) => headShapes(heading, i, measure)),
      ...columns.flatMap((boxes, i) =>
        boxes.flatMap((box) => boxShapes(box, i, hues.get(box.theme.id)!, hidesCounts)),
      ),
      ...flows.ends.flatMap((ends, i) =>
        columns[i]!.flatMap(({ theme, rect }): Shape[] =>
          ends.has(theme.id)
            ? [small(`× ${term('fates', ends.get(theme.id)!)}`, rect.x + rect.width + 6, rect.y + 14)]
            : [],
        ),
      ),
    ],
  };
}

/** Each theme keeps its colour from column to column. */
function huesOf({ columns }: Flows): ReadonlyMap<string, Ink> {
  const ids = new Set(columns.flatMap((themes) => themes.map(({ id }) => id)));
  return new Map([...ids].map((id, i) => [id, `hue${i}` as const]));
}

/** Boxes under each other; a theme stands where what it came from stood, a part under its whole. */
function placed({ columns, bands }: Flows, measure: Measure): Placed[][] {
  const all: Placed[][] = [];
  for (const [i, themes] of columns.entries()) {
    const before = new Map((all[i - 1] ?? []).map((box) => [box.theme.id, middle(box.rect)]));
    const cameFrom = new Map(
      themes.map(({ id }) => [id, meanOf(bands.filter((b) => b.column === i - 1 && b.to === id), before)]),
    );
    const rank = (theme: Theme): number => {
      const parent = themes.find(({ id }) => id === theme.parentId);
      return parent ? rank(parent) : (cameFrom.get(theme.id) ?? Number.MAX_VALUE);
    };
    const depth = (theme: Theme) => (themes.some(({ id }) => id === theme.parentId) ? 1 : 0);
    const ordered = themes.toSorted((a, b) => rank(a) - rank(b) || depth(a) - depth(b));
    let y = HEAD;
    all.push(
      ordered.map((theme) => {
        const lines = wrap(opened(theme.name), BOX.width - 2 * BOX.inset, (text) => measure(text, fontOf(NAME)));
        const words = lines.length * NAME.leading + SMALL.leading + 14;
        const height = Math.max(words, theme.codes.length * CODE + 8);
        const rect = { x: i * (BOX.width + GAP), y, width: BOX.width, height };
        y += height + BOX.between;
        return { theme, rect, lines };
      }),
    );
  }
  return all;
}

const middle = ({ y, height }: Rect) => y + height / 2;

function meanOf(bands: readonly Band[], middles: ReadonlyMap<string, number>): number | undefined {
  const weights = bands.map((band) => Math.max(1, band.codes.length));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return whole === 0
    ? undefined
    : bands.reduce((sum, band, i) => sum + weights[i]! * (middles.get(band.from) ?? 0), 0) / whole;
}

function bandShapes(
  { bands }: Flows,
  columns: readonly Placed[][],
  column: number,
  hues: ReadonlyMap<string, Ink>,
  chosen: string | undefined,
): Shape[] {
  const [here, next] = [rectsOf(columns[column]!), rectsOf(columns[column + 1]!)];
  const between = bands
    .filter((band) => band.column === column)
    .toSorted((a, b) => here.get(a.from)!.y - here.get(b.from)!.y || next.get(a.to)!.y - next.get(b.to)!.y);
  const [left, right] = [new Map<string, number>(), new Map<string, number>()];
  return between.map((band): Shape => {
    const [from, to] = [here.get(band.from)!, next.get(band.to)!];
    const thick = Math.max(2, band.codes.length * CODE);
    const y0 = from.y + 4 + (left.get(band.from) ?? 0);
    const y1 = to.y + 4 + (right.get(band.to) ?? 0);
    left.set(band.from, (left.get(band.from) ?? 0) + thick);
    right.set(band.to, (right.get(band.to) ?? 0) + thick);
    const of = bandKey(band);
    const isChosen = of === chosen;
    return {
      kind: 'path',
      of,
      d: ribbon(from.x + from.width, y0, to.x, y1, thick),
      fill: hues.get(band.from)!,
      opacity: isChosen ? 0.65 : 0.3,
      ...(isChosen && { stroke: 'chosen', width: 2 }),
    };
  });
}

const rectsOf = (boxes: readonly Placed[]) => new Map(boxes.map(({ theme, rect }) => [theme.id, rect]));

function ribbon(x0: number, y0: number, x1: number, y1: number, thick: number): string {
  const half = (x0 + x1) / 2;
  return (
    `M${x0} ${y0} C${half} ${y0} ${half} ${y1} ${x1} ${y1} V${y1 + thick} ` +
    `C${half} ${y1 + thick} ${half} ${y0 + thick} ${x0} ${y0 + thick} Z`
  );
}

function headShapes({ name, when }: Heading, column: number, measure: Measure): Shape[] {
  const x = column * (BOX.width + GAP);
  const [first = ''] = wrap(name, BOX.width + GAP - 16, (text) => measure(text, fontOf(NAME)));
  const shown = first === name ? name : `${first} …`;
  return [
    { ...NAME, kind: 'text', at: { x, y: 12 }, text: shown, fill: 'ink', anchor: 'start' },
    small(when, x, 30),
  ];
}

function boxShapes({ theme, rect, lines }: Placed, column: number, hue: Ink, hidesCounts: boolean): Shape[] {
  const of = boxKey(column, theme.id);
  const x = rect.x + BOX.inset;
  const facts = [
    ...(theme.level === 'theme' ? [] : [term('terms', theme.level)]),
    term('fates', theme.status),
    ...(hidesCounts ? [] : [t('lineage.nCodes', { n: theme.codes.length })]),
  ].join(' · ');
  return [
    { kind: 'box', of, rect, round: BOX.round, fill: 'paper', stroke: 'edge', isDashed: theme.status === 'parked' },
    { kind: 'box', of, rect: { ...rect, width: 5 }, round: 2, fill: hue, isDashed: false },
    ...lines.map(
      (text, i): Shape => ({
        ...NAME,
        kind: 'text',
        of,
        at: { x, y: rect.y + 19 + i * NAME.leading },
        text,
        fill: 'ink',
        anchor: 'start',
      }),
    ),
    { ...small(facts, x, rect.y + 17 + lines.length * NAME.leading), of },
  ];
}

const small = (text: string, x: number, y: number): Shape => ({
  ...SMALL,
  kind: 'text',
  at: { x, y },
  text,
  fill: 'soft',
  anchor: 'start',
});
