import type { Schemas } from '../api/client';
import { opened } from '../shell/wording';
import { isInUse, type Theme } from '../themes/themes';

/** Where a theme or code stands, in the drawing's own units. */
export type Spot = Schemas['MapNode'];

export interface Line {
  from: string;
  to: string;
  /** What it says; empty where it was not named. */
  label: string;
}

export interface Drawing {
  nodes: readonly Spot[];
  links: readonly Line[];
}

export type Fate = Exclude<Schemas['CodeStatus'] | Schemas['ThemeStatus'], 'inUse' | 'candidate' | 'finalised'>;

/** What a drawing can show: a theme or a code, as it is called at the moment that is shown. */
export interface Thing {
  id: string;
  name: string;
  level: Schemas['ThemeLevel'] | 'code';
  /** What became of it, where it is no longer in use. */
  fate?: Fate;
}

export type Things = ReadonlyMap<string, Thing>;

interface Named {
  id: string;
  name: Schemas['Words'];
  status?: Schemas['CodeStatus'];
}

export const isTheme = (thing: Thing | undefined) => thing !== undefined && thing.level !== 'code';

/** Everything there is to draw; of what is said twice, the later holds. */
export function thingsOf(themes: readonly Theme[], codes: readonly Named[]): Things {
  const gathered = themes.flatMap((theme): Named[] => theme.codes);
  return new Map<string, Thing>([
    ...[...gathered, ...codes].map(({ id, name, status = 'inUse' }) => [
      id,
      {
        id,
        name: opened(name),
        level: 'code' as const,
        ...(status !== 'inUse' && { fate: status }),
      },
    ] as const),
    ...themes.map(({ id, name, level, status }) => [
      id,
      {
        id,
        name: opened(name),
        level,
        ...(status !== 'candidate' && status !== 'finalised' && { fate: status }),
      },
    ] as const),
  ]);
}

export const linkKey = ({ from, to }: Pick<Line, 'from' | 'to'>) => `${from} ${to}`;

/** What was gathered into what, as far as both are on the drawing. */
export function gathering(themes: readonly Theme[], { nodes }: Pick<Drawing, 'nodes'>): Line[] {
  const shown = new Set(nodes.map(({ id }) => id));
  const has = (id: string) => shown.has(id);
  return themes.filter(({ id }) => has(id)).flatMap((theme) => [
    ...theme.codes.filter(({ id }) => has(id)).map((code) => line(theme.id, code.id)),
    ...themes
      .filter((part) => part.parentId === theme.id && has(part.id))
      .map((part) => line(theme.id, part.id)),
  ]);
}

const line = (from: string, to: string): Line => ({ from, to, label: '' });

/** Whether a line of a kept drawing says that something was part of a theme. */
export function saysPartOf({ from, to, label }: Line, things: Things): boolean {
  const [theme, part] = [things.get(from), things.get(to)];
  if (label !== '' || !theme || !isTheme(theme) || !part) {
    return false;
  }
  return (
    part.level === 'code' ||
    (theme.level === 'overarching' && part.level !== 'overarching') ||
    (theme.level === 'theme' && part.level === 'subTheme')
  );
}

/** A line without a name has no direction; it is turned so that it does not say "part of". */
export const turned = (drawn: Line, things: Things): Line =>
  saysPartOf(drawn, things) ? { ...drawn, from: drawn.to, to: drawn.from } : drawn;

/** A drawing as it was kept, told apart into what is part of what, and its other lines. */
export function keptDrawing(kept: Schemas['DrawnMap'], things: Things) {
  const lines = kept.links.map(({ from, to, label }) => ({ from, to, label: opened(label) }));
  return {
    nodes: kept.nodes,
    links: lines.filter((each) => !saysPartOf(each, things)),
    parts: lines.filter((each) => saysPartOf(each, things)),
  };
}

/** What has been gathered into the themes in use and is not on the drawing. */
export function missingOf(themes: readonly Theme[], { nodes }: Drawing): string[] {
  const shown = new Set(nodes.map(({ id }) => id));
  const wanted = themes
    .filter(isInUse)
    .flatMap((theme) => [
      theme.id,
      ...theme.codes.filter(({ status }) => status === 'inUse').map(({ id }) => id),
    ]);
  return [...new Set(wanted)].filter((id) => !shown.has(id));
}
