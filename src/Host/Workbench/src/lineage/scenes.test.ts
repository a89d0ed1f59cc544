import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import type { Scene } from '../picture/shapes';
import { flowsOf } from './flows';
import { bandKey, flowScene } from './flowScene';
import { genealogyScene } from './genealogyScene';

/** Each letter is six wide. */
const sixes = (text: string) => text.length * 6;

const theme = (id: string, codes: string): Schemas['ThemeAsOf'] => ({
  id,
  name: `Theme ${id}`,
  level: 'theme',
  status: 'candidate',
  codes: [...codes].map((code) => ({ id: code, name: code, status: 'inUse' })),
  excerpts: [],
  contraryCases: [],
  codings: 0,
});

const headings = [
  { name: 'First', when: '' },
  { name: 'Second', when: '' },
];

const boxOf = ({ shapes }: Scene, of: string) => {
  const box = shapes.find((shape) => shape.kind === 'box' && shape.of === of);
  return box?.kind === 'box' ? box.rect : undefined;
};

describe('the figure of all themes', () => {
  const flows = flowsOf([
    [theme('A', 'abcdefghijklmnopqrst'), theme('B', 'z')],
    [theme('B', 'z'), theme('A', 'abcdefghijklmnopqrst')],
  ]);

  it('is as high as the codes are many, and at least as high as the name', () => {
    const scene = flowScene(flows, headings, undefined, false, sixes);

    // Twenty codes of four each and four above and below; a name of one line, its facts and the space around.
    expect(boxOf(scene, 'theme 0 A')?.height).toBe(20 * 4 + 8);
    expect(boxOf(scene, 'theme 0 B')?.height).toBe(17 + 15 + 14);
  });

  it('puts a theme where what it came from stood, so that bands do not cross', () => {
    const scene = flowScene(flows, headings, undefined, false, sixes);

    expect(boxOf(scene, 'theme 1 A')?.y).toBe(boxOf(scene, 'theme 0 A')?.y);
    expect(boxOf(scene, 'theme 1 B')?.y).toBe(boxOf(scene, 'theme 0 B')?.y);
  });

  it('marks the band that is chosen, and no other', () => {
    const of = bandKey(flows.bands[1]!);
    const { shapes } = flowScene(flows, headings, of, false, sixes);
    const marked = shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'chosen');

    expect(marked.map((shape) => shape.of)).toEqual([of]);
  });

  it('tells no number of codes to who wants none', () => {
    const words = (hides: boolean) =>
      flowScene(flows, headings, undefined, hides, sixes).shapes.flatMap((s) => (s.kind === 'text' ? [s.text] : []));

    expect(words(false)).toContain('candidate · 20 codes');
    expect(words(true)).toContain('candidate');
    expect(words(true).join()).not.toContain('20');
  });
});

describe('the figure of one theme', () => {
  const genealogy: Schemas['Genealogy'] = {
    id: 'T',
    moment: 9,
    members: [
      { id: 'a', isTheme: false, name: 'Code a', began: 2, fate: 'in use' },
      { id: 'b', isTheme: false, name: 'Code b', began: 4, ended: 6, fate: 'merged' },
      { id: 'T', isTheme: true, name: 'Theme', began: 8, fate: 'candidate' },
    ],
    steps: [
      { moment: 2, happenedAt: '', by: '', kind: 'began', to: 'a' },
      { moment: 4, happenedAt: '', by: '', kind: 'began', to: 'b' },
      { moment: 6, happenedAt: '', by: '', kind: 'merged', from: 'b', to: 'a' },
      { moment: 8, happenedAt: '', by: '', kind: 'began', to: 'T' },
      { moment: 9, happenedAt: '', by: '', kind: 'gathered', from: 'a', to: 'T' },
    ],
  };
  const { shapes } = genealogyScene(genealogy, [{ moment: 7, name: 'Middle' }], sixes);

  it('has what is asked of first, and each line as long as it was in use', () => {
    const lines = shapes.flatMap((s) => (s.kind === 'line' && !s.isDashed ? [[s.start.y, s.start.x, s.end.x]] : []));

    // Five moments, 24 wide each, a line begins in the middle of its own.
    expect(lines).toEqual([
      [44, 3.5 * 24, 5.5 * 24],
      [70, 0.5 * 24, 5.5 * 24],
      [96, 1.5 * 24, 2.5 * 24],
    ]);
  });

  it('leads a merger and a gathering from line to line, and each mark to its step', () => {
    const links = shapes.filter(({ kind }) => kind === 'path');

    expect(links.map(({ of }) => of)).toEqual(['step 2', 'step 4']);
    expect(new Set(shapes.map(({ of }) => of))).toEqual(
      new Set([undefined, 'step 0', 'step 1', 'step 2', 'step 3', 'step 4']),
    );
  });

  it('has a milestone between the steps before and after it', () => {
    const flag = shapes.find((s) => s.kind === 'line' && s.isDashed);

    expect(flag?.kind === 'line' && flag.start.x).toBe(3 * 24);
    expect(shapes.some((s) => s.kind === 'text' && s.text === 'Middle')).toBe(true);
  });
});
