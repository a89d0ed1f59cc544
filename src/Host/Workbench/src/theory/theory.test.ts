import { describe, expect, it } from 'vitest';
import { bodyOf, draftOf, missingIn, type DraftPart } from './draft';
import {
  bearingOn,
  bearingOnAll,
  byStance,
  chainOf,
  nameOfTarget,
  nest,
  sentenceOf,
  type Configuration,
  type Evidence,
  type Proposition,
  type Theory,
} from './theory';
import { wordDiff } from './wordDiff';

const proposition = (id: string, more: Partial<Proposition> = {}): Proposition => ({
  id,
  statement: { if: `${id} is so`, then: 'it comes' },
  status: 'initial',
  wording: 1,
  ...more,
});
const configuration = (id: string, more: Partial<Configuration> = {}): Configuration => ({
  id,
  name: id,
  isPartial: false,
  isRejected: false,
  wording: 1,
  follows: [],
  parts: [
    { id: `${id}-c`, kind: 'context', label: 'Alone' },
    { id: `${id}-o`, kind: 'outcome', label: 'Comes back', direction: 'didNotCome' },
  ],
  ...more,
});
const evidence = (id: string, targetId: string, stance: Evidence['stance'] = 'supports') =>
  ({ id, targetId, stance, inference: 'said' }) satisfies Evidence;
const theory = (more: Partial<Theory>): Theory => ({
  moment: { number: 1, sequence: 1, eventId: '', studyTime: '', hash: '' },
  version: 1,
  published: 0,
  propositions: [],
  configurations: [],
  evidence: [],
  retroductions: [],
  demiRegularities: [],
  matrix: [],
  ...more,
});

describe('propositions', () => {
  it('stand below the one they make more exact or compete with', () => {
    const all = [
      proposition('a'),
      proposition('rival', { rivalOf: 'a' }),
      proposition('exact', { parentId: 'rival' }),
      proposition('b'),
    ];

    expect(nest(all).map(({ proposition: { id }, below }) => [id, below.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(nest(all)[0]!.below[0]!.below[0]!.proposition.id).toBe('exact');
  });

  it('are told as a sentence, without a because where there is none', () => {
    expect(sentenceOf({ if: 'it rains', then: 'people stay', because: 'they get wet' })).toBe(
      'If it rains, then people stay, because they get wet',
    );
    expect(sentenceOf({ if: 'it rains', then: 'people stay' })).toBe('If it rains, then people stay');
  });
});

describe('evidence', () => {
  const shown = theory({
    propositions: [proposition('p')],
    configurations: [configuration('k', { propositionId: 'p' }), configuration('other')],
    evidence: [
      evidence('1', 'p'),
      evidence('2', 'k', 'silent'),
      evidence('3', 'k-o', 'refutes'),
      evidence('4', 'other-c'),
    ],
  });

  it('on a part bears on its configuration, and on the proposition that this spells out', () => {
    const ids = (all: Evidence[]) => all.map(({ id }) => id);

    expect(ids(bearingOn(shown, shown.configurations[0]!))).toEqual(['2', '3']);
    expect(ids(bearingOn(shown, shown.propositions[0]!))).toEqual(['1']);
    expect(ids(bearingOnAll(shown, shown.propositions[0]!))).toEqual(['1', '2', '3']);
  });

  it('is grouped by what it does, in the order of stances', () => {
    expect(byStance(shown.evidence).map(([stance, all]) => [stance, all.length])).toEqual([
      ['supports', 2],
      ['refutes', 1],
      ['silent', 1],
    ]);
  });

  it('names what it bears on', () => {
    expect(nameOfTarget(shown, 'p')).toBe('If p is so, then it comes');
    expect(nameOfTarget(shown, 'k')).toBe('k');
    expect(nameOfTarget(shown, 'k-c')).toBe('k: Alone');
  });
});

describe('a configuration', () => {
  const part = (kind: DraftPart['kind'], label: string): DraftPart => ({
    id: `${kind} ${label}`,
    kind,
    label,
    code: '',
    direction: 'contrary',
  });

  it('reads as its parts in order, with an outcome that did not come', () => {
    expect(chainOf(configuration('k'))).toBe(
      'Context: Alone; Outcome: Comes back (it did not come about)',
    );
  });

  it('lacks what no part says; a resource alone is no mechanism', () => {
    expect(missingIn(draftOf())).toEqual(['context', 'mechanism', 'outcome']);
    expect(
      missingIn({
        ...draftOf(),
        parts: [part('context', 'a'), part('mechanismResource', 'b'), part('outcome', ' ')],
      }),
    ).toEqual(['mechanism', 'outcome']);
  });

  it('is sent without empty rows, with a direction for outcomes only, and partial where it lacks something', () => {
    const draft = {
      ...draftOf(),
      name: ' Recognition ',
      parts: [part('context', ' Alone '), part('mechanismStructure', ''), part('outcome', 'Stays')],
    };

    expect(bodyOf(draft, 'k')).toEqual({
      configurationId: 'k',
      name: 'Recognition',
      propositionId: null,
      parts: [
        { id: 'context  Alone ', kind: 'context', label: 'Alone', codeId: null, direction: null },
        { id: 'outcome Stays', kind: 'outcome', label: 'Stays', codeId: null, direction: 'contrary' },
      ],
      isPartial: true,
      follows: [],
      reason: null,
    });
  });
});

describe('what became of words', () => {
  it('keeps as many as can be, in runs', () => {
    expect(wordDiff('they come back at once', 'they may come back')).toEqual([
      { change: 'kept', text: 'they ' },
      { change: 'putIn', text: 'may ' },
      { change: 'kept', text: 'come back ' },
      { change: 'takenAway', text: 'at once' },
    ]);
  });

  it('parts signs from words', () => {
    expect(wordDiff('they come back', 'they come back, in time')).toEqual([
      { change: 'kept', text: 'they come back' },
      { change: 'putIn', text: ', in time' },
    ]);
  });

  it('is nothing where only blanks differ', () => {
    expect(wordDiff('a  b', 'a b')).toEqual([{ change: 'kept', text: 'a b' }]);
    expect(wordDiff('', '')).toEqual([]);
  });
});
