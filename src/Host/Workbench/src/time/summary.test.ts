import { beforeEach, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { language } from '../i18n';
import { summaryOf } from './summary';

const moment = { number: 1, sequence: 1, eventId: '', studyTime: '', hash: '' };
const none: Schemas['StudyDiff'] = {
  from: moment,
  to: moment,
  created: [],
  renamed: [],
  redefined: [],
  moved: [],
  merged: [],
  split: [],
  retired: [],
  revived: [],
  codings: [],
};
const code = { codeId: '', code: 'Shame' };

beforeEach(() => language.set('en'));

it('says nothing where nothing differs', () => {
  expect(summaryOf(none)).toBe('');
});

it('counts what there is, and leaves out the rest', () => {
  const diff = { ...none, created: [code, code], renamed: [{ codeId: '', from: 'A', to: 'B' }] };

  expect(summaryOf(diff)).toBe('2 codes made, 1 code renamed');
  expect(summaryOf({ ...none, created: [code] })).toBe('1 code made');
});
