import { outbox } from '../api/outbox';
import { t } from '../i18n';
import { saidOf } from '../i18n/said';
import { say } from '../shell/status';
import type { Desk } from './Desk';
import { trimmed } from './reading';

/** Says of the selected words that they were read and that nothing in them is to be coded. */
export async function leaveAsRead(desk: Desk) {
  const { about, surface } = desk;
  const selected = surface?.selecting.place;
  const range = selected && trimmed(about.reading.text, selected);
  if (!desk.mayWrite()) {
    return;
  }
  if (!range || range.start === range.end) {
    say(t('coding.selectFirst'));
    return;
  }
  say(t('coding.leftAsRead'));
  const { start, end } = range;
  const sent = await outbox.send(about.study, 'sources/mark-as-read', {
    sourceId: about.source,
    range: { start, end },
  });
  if (!sent.ok) {
    say(saidOf(sent.problem), 'refused');
  }
}
