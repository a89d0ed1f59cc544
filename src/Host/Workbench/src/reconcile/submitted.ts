import { keptStore, useStore } from '../shell/store';

/** Where somebody said in this browser that they are done: a blind coder is not told it again. */
const submitted = keptStore<readonly string[]>('submitted', []);

const nameOf = (round: string, person: string) => `${round} ${person}`;

export const noteSubmitted = (round: string, person: string) =>
  submitted.set([...new Set([...submitted.value, nameOf(round, person)])]);

export const useSubmittedHere = (round: string, person: string) =>
  useStore(submitted).includes(nameOf(round, person));
