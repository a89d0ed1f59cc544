import { useEffect, useRef, type Ref, type RefObject } from 'react';
import type { Reading } from '../coding/reading';
import { t } from '../i18n';
import { nameOf, useStudyContext } from '../shell/study';
import { Facing, type Drawn, type Stripe } from './Facing';
import type { Edges } from './useEdges';

interface FacingTextProps {
  words: RefObject<HTMLDivElement | null>;
  reading: Reading;
  drawn: Drawn;
  pair: readonly [string, string];
  moving: Edges;
  onTake: (difference: string) => void;
}

/** The words between the gutters of two coders. React puts the frame there; the rest is drawn on it. */
export function FacingText({ words, reading, drawn, pair, moving, onTake }: FacingTextProps) {
  const { about, person } = useStudyContext();
  const pane = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const facing = useRef<Facing>(undefined);
  const [mine, theirs] = pair.map((id) =>
    id === person ? t('reconcile.nameYou', { who: nameOf(about, id) }) : nameOf(about, id),
  ) as [string, string];

  useEffect(() => {
    const made = new Facing(
      {
        pane: pane.current!,
        words: words.current!,
        marks: marks.current!,
        left: left.current!,
        right: right.current!,
      },
      reading,
    );
    facing.current = made;
    return () => made.end();
  }, [reading, words]);

  useEffect(() => facing.current?.show(drawn), [reading, drawn]);

  useEffect(() => {
    for (const [i, turn] of reading.turns.entries()) {
      const said = [
        inWords(mine, drawn.left, turn),
        inWords(theirs, drawn.right, turn),
      ].filter(Boolean);
      facing.current?.sheet.tell(i, said.join(' '));
    }
  }, [reading, drawn.left, drawn.right, mine, theirs]);

  const start = drawn.marks[0]?.start;
  useEffect(() => {
    if (start !== undefined) {
      facing.current?.reveal(start);
    }
    // Edges that move do not move the text.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [reading, drawn.inHand]);

  const latest = useRef(moving);
  latest.current = moving;
  useEffect(() => {
    const text = words.current!;
    const onKey = (event: KeyboardEvent) => {
      if (moveBy(event, reading, latest.current)) {
        event.preventDefault();
      }
    };
    const onUp = () => {
      const place = facing.current?.selected;
      if (place) {
        latest.current.select(reading, place);
      }
    };
    text.addEventListener('keydown', onKey);
    text.addEventListener('pointerup', onUp);
    return () => {
      text.removeEventListener('keydown', onKey);
      text.removeEventListener('pointerup', onUp);
    };
  }, [words, reading]);
  return (
    <>
      <p id="facing-help" className="spoken">
        {t('reconcile.textHelp', { left: mine, right: theirs })}
      </p>
      <div className="facing" ref={pane}>
        <p className="facing-name" data-who="left" dir="auto">
          {mine}
        </p>
        <p className="facing-name" data-who="right" dir="auto">
          {theirs}
        </p>
        <Gutter ref={left} side="left" onTake={onTake} />
        <div className="facing-words">
          <div ref={marks} className="facing-marks" aria-hidden="true" />
          <div
            ref={words}
            className="transcript"
            role="document"
            tabIndex={0}
            data-pane
            data-moving={moving.moving}
            aria-label={t('coding.transcript')}
            aria-describedby="facing-help"
          />
        </div>
        <Gutter ref={right} side="right" onTake={onTake} />
      </div>
    </>
  );
}

/** Moves the edge in hand, or keeps it; whether the key was for that. */
function moveBy(event: KeyboardEvent, reading: Reading, edges: Edges): boolean {
  const isHeld = event.ctrlKey || event.metaKey;
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
  if (!edges.moving) {
    return false;
  }
  if (by) {
    edges.move(reading, edges.moving, by, isHeld ? 'letter' : 'word');
  } else if ((event.key === 'Enter' && !isHeld) || event.key === 'Escape') {
    edges.keep();
  } else {
    return false;
  }
  return true;
}

/** The codes of one coder on a turn, in words. */
function inWords(who: string, stripes: readonly Stripe[], turn: Reading['turns'][number]): string {
  const codes = stripes.filter((s) => s.start < turn.end && turn.start < s.end).map((s) => s.code);
  return codes.length > 0
    ? t('reconcile.turnCodes', { who, codes: [...new Set(codes)].join(', ') })
    : '';
}

interface GutterProps {
  ref: Ref<HTMLDivElement>;
  side: 'left' | 'right';
  onTake: (difference: string) => void;
}

/** A click on a stripe takes its difference in hand; the list does the same for everybody. */
const Gutter = ({ ref, side, onTake }: GutterProps) => (
  <div
    ref={ref}
    className="gutter"
    data-who={side}
    aria-hidden="true"
    onClick={({ target }) => {
      const { difference } = (target as HTMLElement).dataset;
      if (difference) {
        onTake(difference);
      }
    }}
  />
);
