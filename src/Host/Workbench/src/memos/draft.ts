import { useState } from 'react';
import type { Kind } from './memos';

export interface Draft {
  kind: Kind;
  /** What it is about: the kind of thing and its id. */
  about: string;
  title: string;
  text: string;
}

const keyOf = (study: string) => `peerevents.memo.${study}`;

/** A memo being written, kept until it is sent: a reload does not lose it. */
export function useDraft(study: string) {
  const [draft, setDraft] = useState<Draft>(() => readDraft(study));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    sessionStorage.setItem(keyOf(study), JSON.stringify(next));
  };
  const forget = () => {
    sessionStorage.removeItem(keyOf(study));
    setDraft(emptyDraft(study));
  };
  return { draft, change, forget };
}

export const hasDraft = (study: string) => readDraft(study).text.trim() !== '';

const emptyDraft = (study: string): Draft => ({
  kind: 'reflexive',
  about: `study ${study}`,
  title: '',
  text: '',
});

function readDraft(study: string): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(study)) ?? '{}') as Partial<Draft>;
    return { ...emptyDraft(study), ...kept };
  } catch {
    return emptyDraft(study);
  }
}
