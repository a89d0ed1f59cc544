import { useEffect, useLayoutEffect, useRef } from 'react';
import { madeAt } from '../api/client';
import { day, t } from '../i18n';
import { useStore } from '../shell/store';
import { CodeName } from './CodeName';
import type { Desk } from './Desk';
import { Reason } from './Reason';

const GAP = 6;
/** Room for a reason that is still being read. */
const TALL = 180;

/** What a stripe under the mouse stands for. What is in hand is told beside the text as well. */
export function StripeCard({ desk }: { desk: Desk }) {
  const { pointing } = desk;
  const pointed = useStore(pointing.at);
  const segment = desk.session.find(pointed?.segment);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (element && pointed) {
      const { width } = element.getBoundingClientRect();
      element.style.left = `${Math.max(GAP, Math.min(pointed.left + GAP, innerWidth - width - GAP))}px`;
      element.style.top = `${Math.max(GAP, Math.min(pointed.top, innerHeight - TALL))}px`;
    }
  });
  useEffect(() => {
    if (!pointed) {
      return undefined;
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        pointing.dismiss();
      }
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [pointing, pointed]);
  if (!pointed || !segment) {
    return null;
  }
  const who = desk.known.nameOfPerson(segment.coder);
  const made = madeAt(segment.id);
  return (
    <div
      ref={card}
      className="stripe-card"
      aria-hidden="true"
      onPointerEnter={pointing.stay}
      onPointerLeave={pointing.leave}
    >
      <p className="stripe-code">
        <CodeName look={desk.showing.lookOf(segment)} />
      </p>
      <p className="by">{made ? t('coding.byOn', { who, when: day(made) }) : t('coding.by', { who })}</p>
      <Reason desk={desk} segment={segment} />
    </div>
  );
}
