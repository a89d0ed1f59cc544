import { describe, expect, it } from 'vitest';
import { csvOf } from './saving';

describe('a table as CSV', () => {
  it('ends each row with CR LF and quotes what needs it', () => {
    expect(
      csvOf([
        ['a', 'b, c'],
        ['she said "no"', 'two\nlines'],
      ]),
    ).toBe('\uFEFFa,"b, c"\r\n"she said ""no""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1'])('holds no formula: %j', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('leaves these signs alone inside a text', () => {
    expect(csvOf([['a = b - c']])).toBe('\uFEFFa = b - c\r\n');
  });
});
