import { describe, expect, it } from 'vitest';
import { firstWords, linkIn, paragraphsOf } from './prose';

const here = 'https://peer.example';
const link = (href: string, at?: string) => linkIn(href, { study: 's1', at }, here);

describe('a link in a text', () => {
  it('leads to a thing of the study, by its address with or without the host', () => {
    const code = { href: '/s/s1/codes/c1', isOutside: false, thing: { kind: 'code', id: 'c1' } };

    expect(link('/s/s1/codes/c1')).toEqual(code);
    expect(link('https://peer.example/s/s1/codes/c1')).toEqual(code);
    expect(link('/s/s1/themes/t1')?.thing).toEqual({ kind: 'theme', id: 't1' });
    expect(link('/s/s1/sources/q1?from=5')).toEqual({
      href: '/s/s1/sources/q1?from=5',
      isOutside: false,
      thing: { kind: 'source', id: 'q1' },
    });
    expect(link('/s/s1/memos?memo=m1')?.thing).toEqual({ kind: 'memo', id: 'm1' });
  });

  it('leads to pages that are no thing, and to other studies', () => {
    expect(link('/s/s1/timeline')).toEqual({ href: '/s/s1/timeline', isOutside: false });
    expect(link('/s/s2/codes/c1')).toEqual({ href: '/s/s2/codes/c1', isOutside: false });
  });

  it('keeps the moment that is shown, unless it names one of its own or another study', () => {
    expect(link('/s/s1/codes/c1', '7')?.href).toBe('/s/s1/codes/c1?at=7');
    expect(link('/s/s1/map', '7')?.href).toBe('/s/s1/map?at=7');
    expect(link('/s/s1/codes/c1?at=3', '7')?.href).toBe('/s/s1/codes/c1?at=3');
    expect(link('/s/s2/codes/c1', '7')?.href).toBe('/s/s2/codes/c1');
  });

  it('leads out by http and https only', () => {
    expect(link('https://example.org/a')).toEqual({
      href: 'https://example.org/a',
      isOutside: true,
    });
    expect(link('//example.org/a')?.isOutside).toBe(true);
    expect(link('javascript:alert(1)')).toBeUndefined();
    expect(link('mailto:a@example.org')).toBeUndefined();
    expect(link('data:text/html,x')).toBeUndefined();
  });

  it('leads to no address of the host that is no page', () => {
    expect(link('/api/studies')).toBeUndefined();
    expect(link('')).toBeUndefined();
  });
});

describe('a text', () => {
  it('is parted by blank lines', () => {
    expect(paragraphsOf('One\nline\n\n\nTwo \n ')).toEqual(['One\nline', 'Two']);
  });

  it('begins with words, not with marks', () => {
    const first = (text: string, length = 99) => firstWords(text, length, (href) => `<${href}>`);

    expect(first('# A *late* thought\n\n---\n\n- on **[hope](/s/s1/codes/c1)**')).toBe(
      'A late thought on hope',
    );
    expect(first('See [](/c) and [that](/x(1)).')).toBe('See </c> and that.');
    expect(first('2 * 3 * 4 and snake_case_name')).toBe('2 * 3 * 4 and snake_case_name');
    expect(first('One two three', 9)).toBe('One two …');
  });
});
