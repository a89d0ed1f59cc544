import { useEffect, useRef, useState } from 'react';
import type { Sent } from '../api/outbox';
import { outbox } from '../api/outbox';
import { t } from '../i18n';
import { saidOf, type Said } from '../i18n/said';
import { useReadAnew } from '../shell/act';
import { say } from '../shell/status';
import { useStudyContext } from '../shell/study';
import type { Step } from './bulk';
import type { Item } from './items';

export interface Progress {
  all: number;
  sent: number;
  refused: readonly { item: Item; why: Said }[];
  isOver: boolean;
}

/** Sends commands one after another; each can be refused by itself, and the rest can be stopped. */
export function useBulk() {
  const { scope } = useStudyContext();
  const readAnew = useReadAnew();
  const [progress, setProgress] = useState<Progress>();
  const isStopped = useRef(false);
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);
  const begin = async (steps: readonly Step[]) => {
    let now: Progress = { all: steps.length, sent: 0, refused: [], isOver: false };
    setProgress(now);
    for (const step of steps) {
      if (isStopped.current) {
        break;
      }
      const sent = await send(scope.study, step);
      now = {
        ...now,
        sent: now.sent + 1,
        refused: sent.ok
          ? now.refused
          : [...now.refused, { item: step.item, why: saidOf(sent.problem) }],
      };
      setProgress(now);
    }
    setProgress({ ...now, isOver: true });
    const done = now.sent - now.refused.length;
    const left = now.all - now.sent;
    say(
      [t('excerpts.bulkDone', { n: done }), left > 0 && t('excerpts.notSent', { n: left })]
        .filter(Boolean)
        .join(' '),
      now.refused.length > 0 ? 'refused' : 'plain',
    );
    if (done > 0) {
      readAnew('codings', 'codebook');
    }
  };
  return { progress, begin, stop: () => (isStopped.current = true) };
}

/** Sent as what it is, so that each command keeps the body that belongs to it. */
function send(study: string, step: Step): Promise<Sent> {
  switch (step.command) {
    case 'coding/apply-code':
      return outbox.send(study, step.command, step.body);
    case 'coding/move-coding-to-code':
      return outbox.send(study, step.command, step.body);
    case 'coding/withdraw-coding':
      return outbox.send(study, step.command, step.body);
  }
}
