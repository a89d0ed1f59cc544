import { expect, it } from 'vitest';
import { pageOf, spread } from './report';

it.each([
  [1, ['a1']],
  [3, ['a1', 'b1', 'c1']],
  [4, ['a1', 'b1', 'c1', 'a2']],
  [9, ['a1', 'b1', 'c1', 'a2', 'a3']],
])('spreads %d quotations over those who spoke', (most, expected) => {
  expect(spread(['a1', 'a2', 'b1', 'a3', 'c1'], (thing) => thing[0]!, most)).toEqual(expected);
});

it('makes a page that holds no script and escapes its title', () => {
  const page = pageOf('<b>Paths</b> & more', 'da', '<h1>Paths</h1>');

  expect(page).toContain('<title>&lt;b&gt;Paths&lt;/b&gt; &amp; more</title>');
  expect(page).toContain('<html lang="da">');
  expect(page).not.toContain('<script');
});
