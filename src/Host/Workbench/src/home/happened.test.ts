import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { happened } from './happened';

const entry = (event: string, batch = '1') => ({ event, batch });

it('counts what happened by its kind, codings first and what has no kind last', () => {
  expect(
    happened([
      entry('milestone_named'),
      entry('theme_split'),
      entry('code_renamed', '2'),
      entry('excerpt_coded', '3'),
      entry('code_renamed', '4'),
      entry('question_revised', '5'),
    ]),
  ).toEqual([
    ['happened.codings', 1],
    ['happened.codesRenamed', 2],
    ['happened.themesSplit', 1],
    ['happened.others', 2],
  ]);
});

it('does not count a passage that was marked to be coded beside its coding', () => {
  expect(
    happened([
      entry('excerpt_marked', 'a'),
      entry('excerpt_coded', 'a'),
      entry('excerpt_coded', 'a'),
      entry('excerpt_marked', 'b'),
    ]),
  ).toEqual([
    ['happened.codings', 2],
    ['happened.passages', 1],
  ]);
});

it('knows only events that there are', () => {
  const contracts = readFileSync(
    '../../../tests/Domain.Tests/EventContracts.every_event_keeps_its_approved_shape.approved.txt',
    'utf8',
  );
  const events = contracts.split('\n').map((line) => line.split(' ')[0]);
  const source = readFileSync('src/home/happened.ts', 'utf8');
  const named = [...source.matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, event]) => event);

  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((event) => !events.includes(event))).toEqual([]);
});
