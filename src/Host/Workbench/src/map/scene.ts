import { term } from '../i18n';
import { fontOf, measured, type Measure } from '../picture/letters';
import type { Point, Rect, Scene, Shape } from '../picture/shapes';
import { extentOf, padded } from './boxes';
import { isTheme } from './drawing';
import { tipOf } from './lines';
import type { Model } from './model';
import { TYPE, typeOf } from './sizes';

const MARGIN = 24;

export const LABEL = { size: 13, weight: 550, height: 20 } as const;
export const KIND = { size: 11, weight: 450 } as const;

export const labelRect = (label: string, middle: Point, measure: Measure): Rect => {
  const width = measure(label, fontOf(LABEL)) + 12;
  return {
    x: middle.x - width / 2,
    y: middle.y - LABEL.height / 2,
    width,
    height: LABEL.height,
  };
};

export const kindOf = ({ level, fate }: { level: string; fate?: string }) =>
  fate ? `${term('terms', level)}, ${term('mapFates', fate)}` : term('terms', level);

export function sceneOf(model: Model, measure: Measure = measured): Scene {
  const { things, boxes, lines } = model;
  const all = [...boxes].toSorted(([, a], [, b]) => a.depth - b.depth);
  const themes = all.filter(([id]) => isTheme(things.get(id)));
  const codes = all.filter(([id]) => !isTheme(things.get(id)));
  return {
    extent: padded(extentOf(boxes), MARGIN),
    shapes: [
      ...themes.flatMap(([id, { rect, depth }]): Shape[] => [
        {
          kind: 'box',
          rect,
          round: 18,
          fill: depth === 0 ? 'theme' : 'inner',
          stroke: 'edge',
          isDashed: things.get(id)?.fate !== undefined,
        },
      ]),
      ...lines.flatMap((line): Shape[] => [
        {
          kind: 'line',
          start: line.start,
          end: line.end,
          stroke: line.isPart ? 'edge' : 'ink',
          width: line.isPart ? 1 : 1.75,
          isDashed: line.isPart,
        },
        ...(line.label ? [{ kind: 'tip' as const, corners: tipOf(line), fill: 'ink' as const }] : []),
      ]),
      ...codes.map(([id, { rect }]): Shape => ({
        kind: 'box',
        rect,
        round: 6,
        fill: 'paper',
        stroke: 'edge',
        isDashed: things.get(id)?.fate !== undefined,
      })),
      ...all.flatMap(([id]) => words(model, id)),
      ...lines.filter(({ label }) => label).flatMap(({ label, middle }): Shape[] => [
        {
          kind: 'box',
          rect: labelRect(label, middle, measure),
          round: 4,
          fill: 'paper',
          stroke: 'edge',
          isDashed: false,
        },
        { ...LABEL, kind: 'text', at: drop(middle), text: label, fill: 'ink', anchor: 'middle' },
      ]),
    ],
  };
}

/** From the middle of a line of text to where its letters stand. */
const drop = ({ x, y }: Point): Point => ({ x, y: y + LABEL.size * 0.34 });

function words({ things, boxes, sizes }: Model, id: string): Shape[] {
  const [thing, box, size] = [things.get(id)!, boxes.get(id)!, sizes.get(id)!];
  const type = typeOf(thing);
  const x = box.head.x + type.inset;
  const line = (text: string, i: number): Shape => ({
    kind: 'text',
    at: { x, y: box.head.y + type.above + (i + 0.72) * type.leading },
    text,
    size: type.size,
    weight: type.weight,
    fill: 'ink',
    anchor: 'start',
  });
  const named = size.lines.map(line);
  if (isTheme(thing)) {
    const at = { x, y: box.head.y + TYPE.theme.above * 0.72 };
    const kind = { ...KIND, kind: 'text' as const, at, text: kindOf(thing), fill: 'soft' as const };
    return [{ ...kind, anchor: 'start' }, ...named];
  }
  return thing.fate ? [...named, line(`(${term('mapFates', thing.fate)})`, named.length)] : named;
}
