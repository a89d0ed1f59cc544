import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { t } from '../i18n';
import { keyOf } from '../keys/inUse';
import { useKeysKey } from '../keys/useKeysKey';
import { Picture } from '../picture/Picture';
import { isWriting } from '../shell/frameKeys';
import { say } from '../shell/status';
import { useHref } from '../shell/study';
import { useOwnUndo } from '../undo/useOwnUndo';
import { Board, type BoardHandle } from './Board';
import { DrawingTable, pathOf } from './DrawingTable';
import { linkKey, type Line } from './drawing';
import { inReadingOrder } from './flow';
import { Hand } from './Hand';
import { KeysDialog } from './KeysDialog';
import { along } from './lines';
import { LineDialog } from './LineDialog';
import { mapKeyFor, type MapKey } from './mapKeys';
import type { Model } from './model';
import { sceneOf } from './scene';
import { Tools } from './Tools';
import type { Drawn } from './useDrawing';

interface MapStageProps {
  name: string;
  model: Model;
  /** Undefined where the drawing can only be looked at. */
  drawn: Drawn | undefined;
  /** Counts how often the drawing was laid out anew, to be seen from its beginning. */
  view?: number;
  children?: ReactNode;
}

/** A drawing with all that goes with it: tools, what is in hand, the picture, and its words. */
export function MapStage({ name, model, drawn, view = 0, children }: MapStageProps) {
  const href = useHref();
  const [, navigate] = useLocation();
  const [held, setHeld] = useState<string>();
  const [lineFrom, setLineFrom] = useState<string>();
  const [placing, setPlacing] = useState<string>();
  const [asked, setAsked] = useState<Line>();
  const [showsKeys, setShowsKeys] = useState(false);
  const board = useRef<BoardHandle>(null);
  const paper = useRef<HTMLDivElement>(null);
  useKeysKey(() => setShowsKeys(true));
  useOwnUndo();
  const scene = useMemo(() => sceneOf(model), [model]);
  const inHand = held !== undefined && model.boxes.has(held) ? held : undefined;
  const { things, drawing } = model;
  const nameOf = (id: string) => things.get(id)?.name ?? '';
  const lineBetween = (from: string, to: string) =>
    drawing.links.find((l) => l.from === from && l.to === to) ??
    drawing.links.find((l) => l.from === to && l.to === from);

  const open = (id: string) => navigate(href(pathOf(things.get(id)!)));
  const cancel = () => {
    if (lineFrom !== undefined || placing !== undefined) {
      setLineFrom(undefined);
      setPlacing(undefined);
      say(t('map.cancelled'));
    }
  };
  const endLine = (to: string) => {
    if (lineFrom !== undefined && lineFrom !== to) {
      setAsked(lineBetween(lineFrom, to) ?? { from: lineFrom, to, label: '' });
      setLineFrom(undefined);
    }
  };
  const beginLine = (id: string) => {
    setPlacing(undefined);
    setLineFrom(id);
    say(t('map.lineBegun', { name: nameOf(id), key: keyOf('map.line') }));
  };
  const line = (id: string) =>
    lineFrom === undefined ? beginLine(id) : lineFrom === id ? cancel() : endLine(id);
  const takeOff = (id: string) => {
    const order = inReadingOrder(model);
    const beside = order[order.indexOf(id) + 1] ?? order.at(-2);
    setLineFrom(undefined);
    drawn?.takeOff(id);
    if (beside !== undefined) {
      requestAnimationFrame(() => board.current?.focus(beside));
    }
  };
  const step = (isDone: boolean, key: 'map.undone' | 'map.redone') =>
    say(t(isDone ? key : 'map.noStep'));

  const act = (key: MapKey, id: string | undefined) => {
    switch (key.act) {
      case 'zoom':
        return board.current?.zoom(key.by);
      case 'cancel':
        return cancel();
      case 'undo':
        return drawn && step(drawn.undo(), 'map.undone');
      case 'redo':
        return drawn && step(drawn.redo(), 'map.redone');
    }
    if (id === undefined) {
      return undefined;
    }
    switch (key.act) {
      case 'open':
        return lineFrom === undefined ? open(id) : line(id);
      case 'walk':
        return walk(id, key.key);
      case 'move':
        return drawn?.move(id, key);
      case 'line':
        return drawn && line(id);
      case 'takeOff':
        return drawn && takeOff(id);
    }
  };
  const walk = (id: string, key: string) => {
    const to = along(model.boxes, [...drawing.links, ...model.parts], id, key);
    if (to === undefined) {
      say(t('map.noWay'));
    } else {
      board.current?.focus(to);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const key = mapKeyFor(event);
    const id = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    const isOnButton = id === undefined && key !== undefined && !WITHOUT_THING.has(key.act);
    if (key && !isOnButton && !isWriting(target)) {
      event.preventDefault();
      act(key, id);
    }
  };
  return (
    <>
      <div className="map-stage" onKeyDown={onKeyDown}>
        <Tools
          name={name}
          scene={scene}
          picture={() => paper.current?.querySelector('svg') ?? undefined}
          onZoom={(by) => board.current?.zoom(by)}
          onKeys={() => setShowsKeys(true)}
        >
          {children}
        </Tools>
        <Hand
          thing={inHand === undefined ? undefined : things.get(inHand)}
          lineFrom={lineFrom === undefined ? undefined : things.get(lineFrom)}
          isPlacing={placing !== undefined}
          canDraw={drawn !== undefined}
          onLine={line}
          onPlace={setPlacing}
          onTakeOff={takeOff}
          onCancel={cancel}
        />
        <Board
          name={name}
          model={model}
          view={view}
          canMove={drawn !== undefined}
          inHand={inHand}
          lineFrom={lineFrom}
          isPlacing={placing !== undefined}
          handle={board}
          onHand={setHeld}
          onOpen={open}
          onChoose={endLine}
          onLine={(from, to) => drawn && setAsked(lineBetween(from, to))}
          onPlace={({ x, y }) => {
            const head = placing !== undefined && model.boxes.get(placing)?.head;
            if (head && placing !== undefined) {
              drawn?.move(placing, { x: x - head.x, y: y - head.y });
              setPlacing(undefined);
              board.current?.focus(placing);
            }
          }}
          onMove={(id, by) => drawn?.move(id, by)}
        />
      </div>
      <div className="picture-paper" ref={paper} aria-hidden="true">
        <Picture scene={scene} name={name} />
      </div>
      <DrawingTable model={model} onLine={drawn && setAsked} />
      {showsKeys && (
        <KeysDialog canDraw={drawn !== undefined} onClose={() => setShowsKeys(false)} />
      )}
      {asked && (
        <LineDialog
          line={asked}
          names={{ from: nameOf(asked.from), to: nameOf(asked.to) }}
          isNew={!drawing.links.some((other) => linkKey(other) === linkKey(asked))}
          onName={(named) => {
            drawn?.setLine(named, asked);
            setAsked(undefined);
          }}
          onTakeOff={() => {
            drawn?.removeLine(asked);
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** What keys do anywhere beside the map; on its buttons the others stay those of buttons. */
const WITHOUT_THING = new Set<MapKey['act']>(['zoom', 'cancel', 'undo', 'redo']);
