import '@xyflow/react/dist/base.css';
import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import { ReactFlow, type NodeChange, type ReactFlowInstance } from '@xyflow/react';
import { t } from '../i18n';
import { extentOf, withHeld } from './boxes';
import { edgesOf, nodesOf } from './flow';
import { LineBetween, LineName, ThingBox, type LineEdge, type ThingNode } from './MapNodes';
import { modelOf, type Model } from './model';
import { movedBy } from './working';

const NODES = { theme: ThingBox, code: ThingBox };
const EDGES = { line: LineBetween, name: LineName };
const MARGIN = 24;
const READABLE = 0.8;
const LIMITS = { min: 0.15, max: 2.5 };

export interface BoardHandle {
  zoom: (by: 'in' | 'out' | 'fit') => void;
  focus: (id: string) => void;
}

interface BoardProps {
  name: string;
  model: Model;
  /** Another number shows the drawing from its beginning again. */
  view: number;
  canMove: boolean;
  inHand: string | undefined;
  lineFrom: string | undefined;
  /** Whether the next click says where something is to stand. */
  isPlacing: boolean;
  handle: Ref<BoardHandle>;
  onHand: (id: string) => void;
  onOpen: (id: string) => void;
  onChoose: (id: string) => void;
  onLine: (from: string, to: string) => void;
  onPlace: (at: { x: number; y: number }) => void;
  onMove: (id: string, by: { x: number; y: number }) => void;
}

/** The drawing on the screen: to be looked at, moved about and walked through. */
export function Board(props: BoardProps) {
  const { canMove, inHand, lineFrom, onHand } = props;
  const flow = useRef<ReactFlowInstance<ThingNode, LineEdge>>(undefined);
  const board = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ id: string; by: { x: number; y: number } }>();
  const model = useMemo(() => dragged(props.model, drag), [props.model, drag]);
  const nodes = useMemo(
    () => nodesOf(model, { inHand, from: lineFrom }),
    [model, inHand, lineFrom],
  );
  const edges = useMemo(() => edgesOf(model), [model]);

  const nodeOf = (id: string) =>
    board.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
  const show = (id: string) => {
    const box = model.boxes.get(id);
    const view = board.current?.getBoundingClientRect();
    const node = nodeOf(id)?.getBoundingClientRect();
    if (!box || !view || !node) {
      return;
    }
    const top = node.top + (box.head.y - box.rect.y);
    const isShown =
      top >= view.top && top + 24 <= view.bottom && node.left >= view.left && node.left + 80 <= view.right;
    if (!isShown) {
      const { x, y, width, height } = box.head;
      void flow.current?.setCenter(x + width / 2, y + height / 2, { zoom: flow.current.getZoom() });
    }
  };
  useImperativeHandle(props.handle, () => ({
    zoom: (by) =>
      void (by === 'in'
        ? flow.current?.zoomIn()
        : by === 'out'
          ? flow.current?.zoomOut()
          : flow.current?.fitView({ padding: 0.05, maxZoom: 1.25 })),
    focus: (id) => nodeOf(id)?.focus({ preventScroll: true }),
  }));

  const latest = useRef(props.model);
  useEffect(() => {
    latest.current = props.model;
  });
  useEffect(() => {
    void flow.current?.setViewport(firstView(latest.current, board.current));
  }, [props.view]);

  const onNodesChange = (changes: NodeChange<ThingNode>[]) => {
    for (const change of changes) {
      const origin = change.type === 'position' && props.model.boxes.get(change.id)?.rect;
      if (!origin || change.type !== 'position') {
        continue;
      }
      const by = change.position
        ? { x: change.position.x - origin.x, y: change.position.y - origin.y }
        : (drag?.by ?? { x: 0, y: 0 });
      if (change.dragging) {
        setDrag({ id: change.id, by });
      } else {
        setDrag(undefined);
        if (by.x !== 0 || by.y !== 0) {
          props.onMove(change.id, by);
        }
      }
    }
  };
  const place = ({ clientX, clientY }: MouseEvent) => {
    const at = flow.current?.screenToFlowPosition({ x: clientX, y: clientY });
    if (at) {
      props.onPlace(at);
    }
  };
  const onFocus = ({ target }: FocusEvent) => {
    const id = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    if (id) {
      onHand(id);
      if (target.matches(':focus-visible')) {
        show(id);
      }
    }
  };
  return (
    <div
      ref={board}
      className={props.isPlacing ? 'map-board placing' : 'map-board'}
      data-pane
      onFocus={onFocus}
    >
      <ReactFlow<ThingNode, LineEdge>
        aria-label={props.name}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        minZoom={LIMITS.min}
        maxZoom={LIMITS.max}
        nodesDraggable={canMove}
        nodesConnectable={false}
        nodesFocusable
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        onInit={(instance) => {
          flow.current = instance;
          void instance.setViewport(firstView(props.model, board.current));
        }}
        onNodesChange={onNodesChange}
        onNodeClick={(event, { id }) => {
          if (props.isPlacing) {
            place(event);
          } else {
            nodeOf(id)?.focus({ preventScroll: true });
            props.onChoose(id);
          }
        }}
        onNodeDoubleClick={(_, { id }) => props.onOpen(id)}
        onEdgeClick={(_, { source, target, data }) =>
          data && !data.line.isPart && props.onLine(source, target)
        }
        onPaneClick={place}
        ariaLabelConfig={{ 'handle.ariaLabel': t('map.title') }}
      />
    </div>
  );
}

function dragged(model: Model, drag: { id: string; by: { x: number; y: number } } | undefined) {
  if (!drag) {
    return model;
  }
  const carried = withHeld(model.boxes, drag.id);
  const nodes = movedBy(model.drawing.nodes, carried, drag.by);
  const { things, parts, sizes } = model;
  return modelOf(things, { ...model.drawing, nodes }, parts, sizes, new Set(carried));
}

/** All of it where it can be read then; else from its upper left corner on. */
function firstView({ boxes }: Model, board: HTMLElement | null) {
  const { x, y, width, height } = extentOf(boxes);
  const [wide, high] = [board?.clientWidth ?? 0, board?.clientHeight ?? 0];
  const whole = Math.min((wide - 2 * MARGIN) / width, (high - 2 * MARGIN) / height, 1);
  const zoom = Math.max(whole, READABLE);
  const rest = wide - width * zoom;
  return { x: Math.max(MARGIN, rest / 2) - x * zoom, y: MARGIN - y * zoom, zoom };
}
