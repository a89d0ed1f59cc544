import { useMemo } from 'react';
import type { Schemas } from '../api/client';
import { t } from '../i18n';
import { say } from '../shell/status';
import { arranged } from './arrange';
import { extentOf, withHeld } from './boxes';
import {
  gathering,
  keptDrawing,
  missingOf,
  turned,
  type Drawing,
  type Line,
  type Spot,
  type Things,
} from './drawing';
import { groupsOf, idsOf } from './groups';
import { modelOf, type Model } from './model';
import type { Size } from './sizes';
import { movedBy, named, useWorking, without, type Working } from './working';

interface Around {
  study: string;
  read: Schemas['ThemesAsOf'];
  things: Things;
  sizes: ReadonlyMap<string, Size>;
}

const BESIDE = 48;

/** The drawing that is worked on, as it is shown, and what can be done with it. */
export function useDrawing({ study, read, things, sizes }: Around) {
  const { working, change, ...steps } = useWorking(study);
  const now = useMemo(() => working ?? begun(read, things), [working, read, things]);
  const model = useMemo(() => {
    const drawing = shownOf(now, read, things, sizes);
    return modelOf(things, drawing, gathering(read.themes, drawing), sizes);
  }, [now, read, things, sizes]);
  const missing = useMemo(() => missingOf(read.themes, model.drawing), [read, model]);

  const nodes = model.drawing.nodes;
  const byHand = (next: Drawing) => change({ layout: 'free', ...next });
  const nameOf = (id: string) => things.get(id)?.name ?? '';
  return {
    model,
    layout: now.layout,
    missing,
    isBegun: working !== null,
    ...steps,
    lay: (layout: Working['layout']) => {
      if (layout !== now.layout) {
        const placed = layout === 'free' && now.nodes.length === 0 ? nodes : now.nodes;
        change({ ...now, layout, nodes: placed });
        say(t(layout === 'free' ? 'map.nowFree' : 'map.nowByTheme'));
      }
    },
    move: (id: string, by: { x: number; y: number }) => {
      const moved = movedBy(nodes, withHeld(model.boxes, id), by);
      byHand({ nodes: moved, links: now.links });
      const spot = moved.find((other) => other.id === id)!;
      say(t('map.moved', { name: nameOf(id), x: spot.x, y: spot.y }));
    },
    takeOff: (id: string) => {
      byHand(without({ nodes, links: now.links }, id));
      say(t('map.takenOff', { name: nameOf(id) }));
    },
    putOn: (ids: readonly string[]) => {
      byHand({ nodes: [...nodes, ...besides(model, ids, read, sizes)], links: now.links });
      say(t('map.putOnNow', { name: ids.map(nameOf).join(', ') }));
    },
    setLine: (line: Line, before?: Line) => {
      const rest = before ? now.links.filter((other) => !isSame(other, before)) : now.links;
      const drawn = line.label ? line : turned(line, things);
      change({ ...now, links: named(rest, drawn) });
      say(t('map.lineDrawn', { from: nameOf(drawn.from), to: nameOf(drawn.to) }));
    },
    removeLine: (line: Line) => {
      change({ ...now, links: now.links.filter((other) => !isSame(other, line)) });
      say(t('map.lineTakenOff'));
    },
    drawOn: (kept: Drawing) => change({ layout: 'free', nodes: kept.nodes, links: kept.links }),
    beginAnew: () => {
      change(null);
      say(t('map.begunAnew'));
    },
  };
}

export type Drawn = ReturnType<typeof useDrawing>;

const isSame = (a: Line, b: Line) => a.from === b.from && a.to === b.to;

/** Nothing was drawn here yet: the themes as they are, with the lines of the last kept drawing. */
function begun({ drawings }: Schemas['ThemesAsOf'], things: Things): Working {
  const last = drawings.at(-1);
  return { layout: 'theme', nodes: [], links: last ? keptDrawing(last, things).links : [] };
}

/** By theme, what was put on by hand and belongs to no theme stands in the last column. */
function shownOf(
  { layout, nodes, links }: Working,
  { themes }: Schemas['ThemesAsOf'],
  things: Things,
  sizes: ReadonlyMap<string, Size>,
): Drawing {
  if (layout === 'free') {
    return { nodes: nodes.filter(({ id }) => things.has(id)), links };
  }
  const groups = groupsOf(themes);
  const grouped = new Set(groups.flatMap(idsOf));
  const joined = links.flatMap(({ from, to }) => [from, to]);
  const loose = [...new Set([...nodes.map(({ id }) => id), ...joined])].filter(
    (id) => !grouped.has(id) && things.has(id) && !things.get(id)!.fate,
  );
  return { nodes: arranged(groups, loose, heightIn(sizes)), links };
}

const heightIn = (sizes: ReadonlyMap<string, Size>) => (id: string) => sizes.get(id)?.height ?? 0;

/** Where things that are put on stand: codes under their theme where it is there, else on the right. */
function besides(
  { boxes }: Model,
  ids: readonly string[],
  { themes }: Schemas['ThemesAsOf'],
  sizes: ReadonlyMap<string, Size>,
): Spot[] {
  const wanted = new Set(ids);
  const spots: Spot[] = [];
  const bottoms = new Map<string, number>();
  const left = new Set(ids);
  for (const theme of themes) {
    const box = boxes.get(theme.id);
    for (const { id } of box ? theme.codes.filter((code) => left.has(code.id)) : []) {
      const y = bottoms.get(theme.id) ?? box!.rect.y + box!.rect.height;
      spots.push({ id, x: box!.head.x, y });
      bottoms.set(theme.id, y + (sizes.get(id)?.height ?? 0) + 8);
      left.delete(id);
    }
  }
  const groups = groupsOf(themes.filter(({ id }) => wanted.has(id))).map((group) => ({
    ...group,
    codes: group.codes.filter((id) => left.has(id)),
  }));
  const grouped = new Set(groups.flatMap(idsOf));
  const loose = ids.filter((id) => left.has(id) && !grouped.has(id));
  const { x, y, width } = extentOf(boxes);
  const offset = boxes.size === 0 ? 0 : x + width + BESIDE;
  return [
    ...spots,
    ...arranged(groups, loose, heightIn(sizes)).map((spot) => ({
      ...spot,
      x: spot.x + offset,
      y: spot.y + y,
    })),
  ];
}
