import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { leading } from './acts';
import { byStanding, evidenceOf, nest, reviewsOf, standingOf, within, type Theme } from './themes';

const theme = (id: string, more: Partial<Theme> = {}): Theme => ({
  id,
  name: id,
  level: 'theme',
  status: 'candidate',
  codes: [],
  excerpts: [],
  contraryCases: [],
  codings: 0,
  ...more,
});
const entry = (event: string, change: object = {}): Schemas['StreamHistoryEntry'] => ({
  moment: 1,
  happenedAt: '',
  recordedAt: '',
  actor: '',
  event,
  change,
});
const code = (id: string): Theme['codes'][number] => ({ id, name: id, status: 'inUse' });

describe('where a theme stands', () => {
  const themes = [
    theme('whole'),
    theme('part', { parentId: 'whole' }),
    theme('detail', { parentId: 'part' }),
    theme('other'),
  ];

  it.each([
    ['whole', 'whole', true],
    ['detail', 'whole', true],
    ['whole', 'detail', false],
    ['other', 'whole', false],
  ])('%s within %s: %s', (id, above, is) => {
    expect(within(themes, themes.find((each) => each.id === id)!, above)).toBe(is);
  });
});

describe('how a theme stands', () => {
  it('is a candidate until it is tested or brought back', () => {
    expect(standingOf(theme('a'), [entry('theme_proposed')])).toBe('candidate');
    expect(standingOf(theme('a'), [entry('theme_reviewed')])).toBe('underReview');
    expect(standingOf(theme('a'), [entry('theme_restored')])).toBe('underReview');
  });

  it('is given up when it became another', () => {
    expect(standingOf(theme('a', { status: 'merged' }))).toBe('givenUp');
    expect(standingOf(theme('a', { status: 'parked' }))).toBe('parked');
  });

  it('names each level of review once', () => {
    const review = (against: string) => entry('theme_reviewed', { against });

    expect(reviewsOf([review('wholeSet'), review('excerpts'), review('wholeSet')])).toEqual([
      'wholeSet',
      'excerpts',
    ]);
  });
});

describe('themes below themes', () => {
  it('stand below their own where that one is shown, else alone', () => {
    const [top, part, far] = [
      theme('top'),
      theme('part', { parentId: 'top' }),
      theme('far', { parentId: 'elsewhere' }),
    ];

    expect(nest([part, top, far])).toEqual([
      { theme: top, below: [{ theme: part, below: [] }] },
      { theme: far, below: [] },
    ]);
  });

  it('are not below one that stands elsewhere', () => {
    const columns = byStanding(
      [theme('top', { status: 'finalised' }), theme('part', { parentId: 'top' })],
      new Map(),
    );

    expect(columns.map(({ standing, themes }) => [standing, themes.length])).toEqual([
      ['candidate', 1],
      ['underReview', 0],
      ['finalised', 1],
      ['parked', 0],
      ['givenUp', 0],
    ]);
  });
});

describe('what brings a theme to another column', () => {
  it.each([
    ['candidate', 'candidate', 'underReview', 'themes.reviewFirst'],
    ['candidate', 'candidate', 'finalised', 'themes.finalise'],
    ['candidate', 'underReview', 'parked', 'themes.park'],
    ['candidate', 'underReview', 'givenUp', 'themes.discard'],
    ['finalised', 'finalised', 'underReview', 'themes.reopen'],
    ['parked', 'parked', 'underReview', 'themes.restore'],
    ['discarded', 'givenUp', 'underReview', 'themes.restore'],
    // A theme is proposed once, and what is final is taken up again before anything else.
    ['candidate', 'underReview', 'candidate', undefined],
    ['finalised', 'finalised', 'parked', undefined],
    ['merged', 'givenUp', 'underReview', undefined],
    ['candidate', 'candidate', 'candidate', undefined],
  ] as const)('%s, from %s to %s: %s', (status, from, to, act) => {
    expect(leading(theme('a', { status }), from, to)?.name).toBe(act);
  });
});

describe('what a theme rests on', () => {
  it('counts an excerpt with two of its codes once, and single excerpts too', () => {
    const rests = theme('a', {
      codes: [code('c1'), code('c2')],
      excerpts: ['e3'],
      contraryCases: ['e4'],
    });
    const placed = [
      { excerptId: 'e1', codeId: 'c1', sourceId: 's1' },
      { excerptId: 'e1', codeId: 'c2', sourceId: 's1' },
      { excerptId: 'e2', codeId: 'other', sourceId: 's2' },
      { excerptId: 'e3', sourceId: 's3' },
    ];
    const participants = new Map([
      ['s1', ['p1', 'p2']],
      ['s2', ['p9']],
      ['s3', ['p1']],
    ]);

    expect(evidenceOf(rests, placed, participants)).toEqual({
      codes: 2,
      excerpts: 2,
      participants: 2,
      contrary: 1,
    });
  });
});
