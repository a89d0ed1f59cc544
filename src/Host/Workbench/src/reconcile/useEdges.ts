import { useState, type RefObject } from 'react';
import { backward, forward, wholeWords, type Step } from '../coding/boundaries';
import { trimmed, type Reading } from '../coding/reading';
import type { Place } from '../coding/segments';
import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { say } from '../shell/status';
import type { Draft } from './deciding';
import { allowsEdges, placesOf, codingsOf, type Difference } from './differences';

export interface Edges {
  /** Which edge the arrow keys move, if they do. */
  moving: 'start' | 'end' | undefined;
  /** Takes the end in hand; again, the beginning. */
  begin: () => void;
  move: (reading: Reading, edge: 'start' | 'end', by: 1 | -1, step: Step) => void;
  select: (reading: Reading, place: Place) => void;
  keep: () => void;
}

interface EdgesProps {
  difference: Difference | undefined;
  draft: Draft;
  change: (part: Draft) => void;
  text: RefObject<HTMLDivElement | null>;
}

/** From the first to the last place that any of its codings touches. */
export function around(difference: Difference): Place {
  const places = placesOf(codingsOf(difference));
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

/** A place with one edge a step further; as it was where nothing would be left of it. */
export function moved(
  reading: Reading,
  place: Place,
  edge: 'start' | 'end',
  by: 1 | -1,
  step: Step,
): Place {
  const at = place[edge];
  const to = by > 0 ? forward(reading, at, step, edge === 'end') : backward(reading, at, step);
  const next = trimmed(reading.text, { ...place, [edge]: to });
  return next.start < next.end ? next : place;
}

/** New edges for the difference in hand, chosen with keys, buttons or the mouse. */
export function useEdges({ difference, draft, change, text }: EdgesProps): Edges {
  const [held, setHeld] = useState<{ of: string; edge: 'start' | 'end' }>();
  const isChosen = draft.as === 'newBoundary';
  const moving = isChosen && held?.of === difference?.id ? held?.edge : undefined;
  const edges = draft.edges ?? (difference && allowsEdges(difference) ? around(difference) : undefined);
  return {
    moving,
    begin() {
      if (!difference || !edges) {
        say(t('reconcile.noEdges'));
        return;
      }
      const edge = moving === 'end' ? 'start' : 'end';
      change({ as: 'newBoundary', edges });
      setHeld({ of: difference.id, edge });
      text.current?.focus();
      const said = edge === 'end' ? 'reconcile.movingEnd' : 'reconcile.movingStart';
      say(t(said, { key: keyOf('reconcile.edges') }));
    },
    move(reading, edge, by, step) {
      if (edges) {
        const next = moved(reading, edges, edge, by, step);
        change({ as: 'newBoundary', edges: next });
        say(reading.text.slice(next.start, next.end));
      }
    },
    select(reading, place) {
      const whole = isChosen ? wholeWords(reading, place) : undefined;
      if (whole) {
        change({ edges: whole });
      }
    },
    keep() {
      setHeld(undefined);
      say(t('reconcile.edgesChosen'));
    },
  };
}
