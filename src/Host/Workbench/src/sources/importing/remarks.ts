import type { Schemas } from '../../api/client';
import { t } from '../../i18n';

type Interview = Schemas['PlannedInterview'];

/** What a researcher should look at before an interview is stored. */
export function remarksOf(interview: Interview): string[] {
  const { leftOut, answersUnlabelled, speakers, replaced } = interview;
  const remarks = leftOut.map(({ kind, count }) => t(`leftOut.${kind}`, { n: count }));
  const named = speakers.filter(({ label }) => label);
  if (answersUnlabelled) {
    remarks.push(t('importing.unlabelled'));
  } else if (speakers.length > 1 && speakers.every(({ participant }) => participant)) {
    remarks.push(t('importing.nobodyAsks'));
  }
  for (const { label, participant } of named) {
    const isReplacement = replaced.some(({ by }) => by === label);
    if (participant && label && participant.label !== label && !isReplacement) {
      remarks.push(t('importing.staysInText', { label }));
    }
  }
  for (const { line, by, times, left } of replaced) {
    if (times + left > 0) {
      remarks.push(
        left > 0
          ? t('importing.replacedNotAll', { line, by, times, left })
          : t('importing.replaced', { line, by, n: times }),
      );
    }
  }
  return remarks;
}

/** Lines of the list that replaced nothing in any interview. */
export function idleLines(interviews: readonly Interview[]): number[] {
  const used = new Set(
    interviews.flatMap(({ replaced }) => replaced.filter((r) => r.times > 0).map((r) => r.line)),
  );
  const all = new Set(interviews.flatMap(({ replaced }) => replaced.map((r) => r.line)));
  return [...all].filter((line) => !used.has(line)).toSorted((a, b) => a - b);
}
