import { describe, expect, it } from 'vitest';
import { attributesOf, chosenOf, minutesOf, namesOf, questionsOf } from './written';

describe('circumstances', () => {
  it('have each name once and leave out what is withdrawn', () => {
    const people = [
      { attributes: [{ name: 'lives in', value: 'town' }] },
      {
        attributes: [
          { name: 'lives in', value: 'city' },
          { name: { withdrawn: true }, value: { withdrawn: true } },
          { name: 'work', value: 'none' },
        ],
      },
      {},
    ] as Parameters<typeof namesOf>[0];

    expect(namesOf(people)).toEqual(['lives in', 'work']);
  });

  it('are what has a value, and the new one', () => {
    const said = { value0: 'town', value1: '', newName: 'age', newValue: 'thirties' };

    expect(attributesOf(['lives in', 'work'], said)).toEqual([
      { name: 'lives in', value: 'town' },
      { name: 'age', value: 'thirties' },
    ]);
  });

  it('keep half of a new one, so that the host can say what is missing', () => {
    expect(attributesOf([], { newName: 'age', newValue: '' })).toEqual([{ name: 'age', value: '' }]);
  });
});

describe('the next version of a guide', () => {
  it('keeps the ids of reworded questions, leaves out empty ones and adds lines', () => {
    const before = [
      { id: 'a', text: 'How?', propositionId: 'p' },
      { id: 'b', text: 'Why?' },
    ];
    const said = { question0: 'How was it?', question1: '', further: 'What else?\n\n  And then? ' };
    let n = 0;

    expect(questionsOf(before, said, () => `new${++n}`)).toEqual([
      { id: 'a', text: 'How was it?', propositionId: 'p' },
      { id: 'new1', text: 'What else?', propositionId: null },
      { id: 'new2', text: 'And then?', propositionId: null },
    ]);
  });
});

describe('what is typed', () => {
  it('is minutes, nothing, or no number', () => {
    expect(minutesOf('55')).toBe(55);
    expect(minutesOf('')).toBeNull();
    expect(minutesOf('an hour')).toBeNaN();
  });

  it('is several ids with a space between, or none', () => {
    expect(chosenOf('a b')).toEqual(['a', 'b']);
    expect(chosenOf('')).toEqual([]);
  });
});
