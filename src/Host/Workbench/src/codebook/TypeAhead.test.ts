import { describe, expect, it } from 'vitest';
import { TypeAhead } from './TypeAhead';

const rows = ['Hope', 'Humour', 'Fear', 'Fælles håb'].map((name) => ({ id: name, name }));

describe('typing ahead', () => {
  it('goes to the next name that begins with the letter, and round', () => {
    expect(new TypeAhead().find(rows, 'Hope', 'h', 0)).toBe('Humour');
    expect(new TypeAhead().find(rows, 'Humour', 'h', 0)).toBe('Hope');
  });

  it('takes letters typed soon after one another as one word', () => {
    const ahead = new TypeAhead();
    expect(ahead.find(rows, 'Fear', 'h', 0)).toBe('Hope');
    expect(ahead.find(rows, 'Hope', 'u', 300)).toBe('Humour');
  });

  it('begins anew after a pause', () => {
    const ahead = new TypeAhead();
    ahead.find(rows, 'Hope', 'h', 0);
    expect(ahead.find(rows, 'Humour', 'f', 2000)).toBe('Fear');
  });

  it('goes on with the same letter', () => {
    const ahead = new TypeAhead();
    expect(ahead.find(rows, 'Hope', 'f', 0)).toBe('Fear');
    expect(ahead.find(rows, 'Fear', 'f', 100)).toBe('Fælles håb');
  });

  it('finds letters that a keyboard has not', () => {
    const ahead = new TypeAhead();
    ahead.find(rows, 'Hope', 'f', 0);
    ahead.find(rows, 'Fear', 'a', 100);
    expect(ahead.find(rows, 'Fear', 'e', 200)).toBe('Fælles håb');
    expect(new TypeAhead().find([{ id: 'x', name: 'Élan' }], undefined, 'e', 0)).toBe('x');
  });

  it('finds nothing where no name begins so', () => {
    expect(new TypeAhead().find(rows, 'Hope', 'z', 0)).toBeUndefined();
  });
});
