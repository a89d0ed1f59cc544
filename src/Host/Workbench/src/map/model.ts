import { measured, type Measure } from '../picture/letters';
import { boxesOf, type Boxes } from './boxes';
import { isTheme, type Drawing, type Line, type Things } from './drawing';
import { drawnLines, type DrawnLine } from './lines';
import { sizeOf, type Size } from './sizes';

/** All that is needed to show a drawing. */
export interface Model {
  things: Things;
  drawing: Drawing;
  /** What is part of what. */
  parts: readonly Line[];
  sizes: ReadonlyMap<string, Size>;
  boxes: Boxes;
  lines: readonly DrawnLine[];
}

export const sizesOf = (things: Things, measure: Measure = measured) =>
  new Map([...things].map(([id, thing]) => [id, sizeOf(thing, measure)]));

export function modelOf(
  things: Things,
  drawing: Drawing,
  parts: readonly Line[],
  sizes: ReadonlyMap<string, Size>,
  carried?: ReadonlySet<string>,
): Model {
  const nodes = drawing.nodes.filter(({ id }) => things.has(id));
  const boxes = boxesOf({
    nodes,
    parts,
    isTheme: (id) => isTheme(things.get(id)),
    sizes,
    ...(carried && { carried }),
  });
  const links = drawing.links.filter(({ from, to }) => boxes.has(from) && boxes.has(to));
  return {
    things,
    drawing: { nodes, links },
    parts,
    sizes,
    boxes,
    lines: drawnLines(boxes, links, parts),
  };
}
