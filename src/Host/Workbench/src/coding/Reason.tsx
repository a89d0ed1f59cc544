import { useReason } from '../api/reasons';
import { t } from '../i18n';
import { useStudyContext } from '../shell/study';
import type { Desk } from './Desk';
import type { Segment } from './segments';

/** Why a coding was made, where somebody said so. */
export function Reason({ desk, segment }: { desk: Desk; segment: Segment }) {
  const { scope } = useStudyContext();
  const { isOwnOnly, person } = desk.about;
  const { saidWhy } = desk.codings;
  const isMadeHere = saidWhy.has(segment.id);
  // What a blind coder did is told by no entry that they could read.
  const isUntold = isOwnOnly && segment.coder === person;
  const read = useReason(
    scope,
    segment,
    desk.nameOf(segment.code),
    !isMadeHere && !isUntold,
  );
  const reason = isMadeHere ? saidWhy.get(segment.id) : read;
  return (
    reason && (
      <p className="reason small">
        <span className="soft">{t('coding.because')}</span> <span dir="auto">{reason}</span>
      </p>
    )
  );
}
