import { t } from '../i18n';
import { say } from '../shell/status';
import type { Desk } from './Desk';
import { wordsAt } from './reading';

const LONGEST_NAME = 120;

/** Makes a code named by the very words that are selected, and puts it on them. */
export function codeInVivo(desk: Desk) {
  const place = desk.surface?.selecting.place;
  const words = place && wordsAt(desk.about.reading, place).replaceAll(/\s+/g, ' ').trim();
  if (!words || words.length > LONGEST_NAME) {
    say(t(words ? 'coding.inVivoLong' : 'coding.selectFirst'));
  } else {
    void desk.create(words, true);
  }
}
