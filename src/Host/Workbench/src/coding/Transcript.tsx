import { memo, useEffect, useRef, useState } from 'react';
import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { useStore } from '../shell/store';
import type { Desk } from './Desk';
import { carriesCode, dropCode } from './dragging';
import { LaneLegend } from './LaneLegend';
import { marksOf } from './memoNames';
import { Surface } from './surface/Surface';
import { Tint } from './surface/Tint';
import { actionFor, DIGIT } from './textKeys';
import type { Walk } from './Walk';

/** The text with its tint and margin. React puts the frame there; the surface does the rest. */
export const Transcript = memo(function Transcript({ desk, walk }: { desk: Desk; walk: Walk }) {
  const pane = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const [hasMargin, setMargin] = useState(true);
  const view = useStore(desk.showing.view);

  useEffect(() => {
    const surface = new Surface(
      {
        pane: pane.current!,
        words: words.current!,
        margin: margin.current!,
        marks: marks.current!,
        caret: caret.current!,
      },
      desk.about.reading,
      desk.showing,
    );
    desk.surface = surface;
    desk.session.paintOn(surface);
    surface.selecting.made.watch(() => desk.atHand.highlight());
    const mark = () => surface.mark(marksOf(desk.noted.value));
    mark();
    const unwatch = desk.noted.watch(mark);
    return () => {
      unwatch();
      desk.session.paintOn(undefined);
      desk.surface = undefined;
      surface.end();
    };
  }, [desk]);

  useEffect(() => {
    const text = words.current!;
    const onKey = (event: KeyboardEvent) => {
      const action = actionFor(event);
      if (!DIGIT.test(event.key)) {
        desk.atHand.stopAskingRecent();
      }
      if (action) {
        event.preventDefault();
        action({ desk, walk, toggleMargin: () => setMargin((shown) => !shown) }, event);
      }
    };
    const onDragOver = (event: DragEvent) => {
      if (carriesCode(event)) {
        event.preventDefault();
      }
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      dropCode(desk, event);
    };
    text.addEventListener('keydown', onKey);
    text.addEventListener('dragover', onDragOver);
    text.addEventListener('drop', onDrop);
    return () => {
      text.removeEventListener('keydown', onKey);
      text.removeEventListener('dragover', onDragOver);
      text.removeEventListener('drop', onDrop);
    };
  }, [desk, walk]);

  useEffect(() => {
    const stripes = margin.current!;
    const segmentOf = (event: Event) =>
      desk.session.find((event.target as HTMLElement).dataset['segment']);
    const onClick = (event: Event) => {
      const segment = segmentOf(event);
      if (segment) {
        walk.take(segment, false);
      }
    };
    const { pointing } = desk;
    const onOver = (event: PointerEvent) => {
      const segment = segmentOf(event);
      if (segment && event.pointerType !== 'touch') {
        const { right } = (event.target as HTMLElement).getBoundingClientRect();
        pointing.point({ segment: segment.id, left: right, top: event.clientY });
      } else {
        pointing.leave();
      }
    };
    const unwatch = pointing.at.watch(() =>
      desk.surface?.focus(desk.session.find(pointing.at.value?.segment ?? desk.current.value)),
    );
    const scrolled = pane.current!;
    stripes.addEventListener('click', onClick);
    stripes.addEventListener('pointerover', onOver);
    stripes.addEventListener('pointerleave', pointing.leave);
    scrolled.addEventListener('scroll', pointing.dismiss, { passive: true });
    return () => {
      unwatch();
      pointing.dismiss();
      stripes.removeEventListener('click', onClick);
      stripes.removeEventListener('pointerover', onOver);
      stripes.removeEventListener('pointerleave', pointing.leave);
      scrolled.removeEventListener('scroll', pointing.dismiss);
    };
  }, [desk, walk]);

  useEffect(() => {
    const beside = marks.current!;
    const onClick = (event: Event) => {
      const ids = (event.target as HTMLElement).dataset['marks'];
      if (ids) {
        desk.reading.set(ids.split(' '));
      }
    };
    beside.addEventListener('click', onClick);
    return () => beside.removeEventListener('click', onClick);
  }, [desk]);

  const drawn = useRef(view);
  useEffect(() => {
    if (drawn.current !== view) {
      desk.surface?.redrawMargin(view === 'code' || drawn.current === 'code');
      drawn.current = view;
    }
  }, [desk, view]);

  return (
    <div
      className="reading"
      ref={pane}
      data-margin={hasMargin ? 'shown' : 'hidden'}
      data-lanes={view === 'code' ? 'codes' : undefined}
    >
      {!Tint.isPossible && <p className="hint">{t('coding.noTint')}</p>}
      <p id="transcript-help" className="spoken">
        {t('coding.transcriptHelp', { key: keyOf('text.sentence') })}
      </p>
      <div className="sheet">
        <div
          ref={words}
          className="transcript"
          role="document"
          tabIndex={0}
          data-pane
          aria-label={t('coding.transcript')}
          aria-describedby="transcript-help"
        />
        <div ref={marks} className="memo-marks" role="group" aria-label={t('coding.memoMarks')} />
        <div ref={margin} className="margin" aria-hidden="true" />
        <LaneLegend desk={desk} />
        <div ref={caret} className="caret" aria-hidden="true" />
      </div>
    </div>
  );
});
