import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { language } from '.';
import { refusals } from './refusals';
import { readRefusals, saidOf } from './said';

const SOURCE = join(import.meta.dirname, '../../../..');
const COMMENT = /^\s*\/\/.*$/gm;
const NAMED = /ProblemWithName\([^"]*"([a-z-]+\/[a-z-]+)"/g;

/** The rules that C# files of a folder refuse by, as they send them. */
function rulesOf(folder: string): Set<string> {
  const files = readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cs') && !/(?:^|[\\/])(?:bin|obj|Workbench)[\\/]/.test(file))
    // Why a figure has no value is told by the host in the language that is asked for.
    .filter((file) => !file.endsWith('AgreementReason.cs'))
    .map((file) => readFileSync(join(SOURCE, folder, file), 'utf8').replaceAll(COMMENT, ''));
  const all = files.join('\n');
  const named = [...all.matchAll(NAMED)].map(([, rule]) => rule!);
  const plain = [...all.matchAll(/(?<!\$)"([a-z-]+\/[a-z-]+|stale-version|cross-site)"/g)];
  return new Set([
    ...plain.map(([, rule]) => rule!).filter((rule) => !named.includes(rule)),
    // A name that is missing and one that is too long are refused by rules of their own.
    ...named.flatMap((rule) => [`${rule}-missing`, `${rule}-too-long`]),
  ]);
}

const ofDomain = rulesOf('Domain');
const ofAll = new Set([...ofDomain, ...rulesOf('Projections'), ...rulesOf('Host')]);

describe('refusals in Danish', () => {
  it('are read from the host as it is', () => {
    expect(ofDomain.size).toBeGreaterThan(200);
    expect(ofDomain).toContain('codebook/name-taken');
    expect(ofDomain).toContain('codebook/name-missing');
    expect(ofDomain).not.toContain('codebook/name');
  });

  it.each([...ofDomain])('say %s', (rule) => {
    expect(refusals[rule]).toMatch(/^[A-ZÆØÅ].*\.$/s);
  });

  it.each(Object.keys(refusals))('write %s as the host does', (rule) => {
    expect(ofAll).toContain(rule);
  });
});

describe('what the page says of a refusal', () => {
  const taken = { rule: 'codebook/name-taken', title: 'Another code has this name.' };

  beforeAll(async () => {
    language.set('da');
    await readRefusals();
  });
  afterEach(() => language.set('en'));

  it('is Danish where the page is, and the rule is known', () => {
    language.set('da');

    expect(saidOf(taken)).toEqual({
      words: 'En anden kode ved siden af har dette navn. Vælg et andet navn.',
    });
  });

  it('is the host’s sentence, marked as English, where the rule is not known', () => {
    language.set('da');

    expect(saidOf({ rule: 'moon/full', title: 'The moon is full.' })).toEqual({
      words: 'The moon is full.',
      lang: 'en',
    });
  });

  it('is the host’s sentence on an English page', () => {
    expect(saidOf(taken)).toEqual({ words: 'Another code has this name.' });
  });

  it('is left as it is where the page refused it', () => {
    language.set('da');

    expect(saidOf({ status: 0, rule: '', title: 'Der er ingen tur 9.' })).toEqual({
      words: 'Der er ingen tur 9.',
    });
  });

  it('keeps the line of a list', () => {
    language.set('da');

    const { words } = saidOf({
      rule: 'codebook/name-missing',
      title: 'Line 3 of the list: A code needs a name.',
    });

    expect(words).toBe('Linje 3 på listen: En kode skal have et navn.');
  });
});
