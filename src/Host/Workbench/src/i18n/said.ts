import type { Problem } from '../api/client';
import { language } from '.';

/** A sentence, and its language where that is another than the page's. */
export interface Said {
  words: string;
  lang?: 'en';
}

let danish: Readonly<Record<string, string>> | undefined;

/** Reads the Danish sentences once they are wanted; until they are here, the host's own stand. */
export async function readRefusals() {
  if (language.value === 'da' && !danish) {
    danish = (await import('./refusals')).refusals;
  }
}

void readRefusals();
language.watch(() => void readRefusals());

type Refused = Pick<Problem, 'rule' | 'title'> & Partial<Problem>;

const IN_A_LIST = /^Line (\d+) of the list: /;

/** Why the host refused something, in the language of the page where there is a sentence in it. */
export function saidOf({ rule, title, status }: Refused): Said {
  // What never went to the host was refused by the page, in its own language.
  if (language.value !== 'da' || status === 0) {
    return { words: title };
  }
  const words = danish?.[rule];
  if (words === undefined) {
    return { words: title, lang: 'en' };
  }
  const line = IN_A_LIST.exec(title)?.[1];
  return { words: line === undefined ? words : `Linje ${line} på listen: ${words}` };
}
