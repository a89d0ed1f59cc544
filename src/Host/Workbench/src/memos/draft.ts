import { useState } from 'react';
import type { Kind, Memo } from './memos';

export interface Draft {
  kind: Kind;
  /** What it is about: the kind of thing and its id. */
  about: string;
  title: string;
  text: string;
}

/** What a draft is written into: a study, or the memo that it answers. */
export interface Desk {
  study: string;
  to?: Memo | undefined;
}

const keyOf = ({ study, to }: Desk) =>
  to ? `peerevents.memo.${study}.${to.id}` : `peerevents.memo.${study}`;

/** A memo being written, kept until it is sent: a reload does not lose it. */
export function useDraft(desk: Desk) {
  const [draft, setDraft] = useState<Draft>(() => readDraft(desk));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    sessionStorage.setItem(keyOf(desk), JSON.stringify(next));
  };
  const forget = () => {
    sessionStorage.removeItem(keyOf(desk));
    setDraft(emptyDraft(desk));
  };
  return { draft, change, forget };
}

export const hasDraft = (desk: Desk) => readDraft(desk).text.trim() !== '';

const emptyDraft = ({ study, to }: Desk): Draft => ({
  kind: to?.kind ?? 'reflexive',
  about: to ? `memo ${to.id}` : `study ${study}`,
  title: '',
  text: '',
});

function readDraft(desk: Desk): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(desk)) ?? '{}') as Partial<Draft>;
    return { ...emptyDraft(desk), ...kept };
  } catch {
    return emptyDraft(desk);
  }
}
