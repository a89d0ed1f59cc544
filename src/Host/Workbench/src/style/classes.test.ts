import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

const read = (folder: string, ending: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => [path, readFileSync(join(ROOT, folder, path), 'utf8')] as const);

const sheets = read('style', /\.css$/);
const sources = read('.', /\.tsx?$/);

/** What several screens are made of. All other sheets belong to one screen. */
const SHARED = new Set([
  'base',
  'forms',
  'frame',
  'hueChoices',
  'hues',
  'page',
  'palette',
  'parts',
  'picture',
  'prose',
  'reading',
  'surface',
  'table',
  'tokens',
]);

/** The folders of a screen whose sheet is not called like its folder. */
const FOLDERS: Record<string, readonly string[]> = {
  codePage: ['codebook'],
  codes: ['codebook'],
  facing: ['reconcile'],
  lifeLine: ['codebook'],
  rounds: ['reconcile'],
  settings: ['shell', 'keys'],
  timeline: ['time'],
  trays: ['codebook'],
};

const sheetOf = (path: string) => path.slice(0, -'.css'.length);
const folderOf = (path: string) => path.split('/')[0]!;

/** The classes that a sheet styles wherever they stand: rules whose selector is the class alone. */
function everywhere(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').replace(/@media print \{.*/s, '');
  const selectors = [...rules.matchAll(/([^{};]+)\{/g)].flatMap(([, list]) => list!.split(','));
  return selectors.flatMap((selector) => /^\s*\.([a-z][\w-]*)\s*$/i.exec(selector)?.[1] ?? []);
}

/** The classes that a component names. */
const named = (source: string) =>
  [...source.matchAll(/className(?:=|: )(?:"([^"]*)"|'([^']*)'|\{([^}]*)\})/g)].flatMap(([, plain, said, code]) =>
    (plain ?? said ?? [...code!.matchAll(/['`"]([^'`"]*)['`"]/g)].map((match) => match[1]).join(' '))
      .split(/\s+/)
      .filter(Boolean),
  );

const users = new Map<string, Set<string>>();
for (const [path, source] of sources) {
  for (const name of named(source)) {
    users.set(name, (users.get(name) ?? new Set()).add(folderOf(path)));
  }
}

describe('the classes that a screen styles by themselves', () => {
  const screens = sheets.filter(([path]) => !SHARED.has(sheetOf(path)) && sheetOf(path) !== 'index');

  it('are looked for in the sheets of the screens', () => {
    expect(screens.length).toBeGreaterThan(15);
    expect(users.size).toBeGreaterThan(200);
  });

  it.each(screens.map(([path, css]) => [sheetOf(path), css]))('are used by that screen alone: %s', (sheet, css) => {
    const own = FOLDERS[sheet] ?? [sheet];
    const strange = everywhere(css).flatMap((name) =>
      [...(users.get(name) ?? [])].filter((folder) => !own.includes(folder)).map((folder) => `${name} in ${folder}`),
    );

    expect(strange).toEqual([]);
  });
});
