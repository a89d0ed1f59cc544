import { expect, it } from 'vitest';
import { othersAt } from './presence';

it('tells who else has a source open', () => {
  const all = [
    { person: 'ana', source: 'one' },
    { person: 'ben', source: 'one' },
    { person: 'eva', source: 'two' },
  ];
  expect(othersAt(all, 'one', 'ana')).toEqual(['ben']);
});
