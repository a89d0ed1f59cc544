import { memo } from 'react';
import {
  BaseEdge,
  Handle,
  Position,
  type Edge,
  type EdgeProps,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import { term } from '../i18n';
import { measured } from '../picture/letters';
import type { Box } from './boxes';
import { isTheme, type Thing } from './drawing';
import { tipOf, type DrawnLine } from './lines';
import { kindOf, labelRect } from './scene';
import { TYPE, typeOf, type Size } from './sizes';

export type ThingNode = Node<{ thing: Thing; box: Box; size: Size }>;
export type LineEdge = Edge<{ line: DrawnLine }>;

/** A theme or a code: its name, in the lines that its size was made for. */
export const ThingBox = memo(function ThingBox({ data }: NodeProps<ThingNode>) {
  const { thing, box, size } = data;
  const type = typeOf(thing);
  const isCode = !isTheme(thing);
  return (
    <>
      <Ends />
      <div
        className="thing-name"
        dir="auto"
        style={{
          left: box.head.x - box.rect.x + type.inset,
          top: box.head.y - box.rect.y + (isCode ? type.above : 0),
          width: size.width - 2 * type.inset,
          fontSize: type.size,
          fontWeight: type.weight,
          lineHeight: `${type.leading}px`,
        }}
      >
        {!isCode && (
          <span className="thing-kind" style={{ lineHeight: `${TYPE.theme.above}px` }}>
            {kindOf(thing)}
          </span>
        )}
        {size.lines.map((line, i) => (
          // Lines of a name have no names of their own.
          <span key={`${i} ${line}`}>{line} </span>
        ))}
        {isCode && thing.fate && <span className="thing-kind">({term('mapFates', thing.fate)})</span>}
      </div>
    </>
  );
});

/** Lines go from edge to edge; xyflow draws none without these. */
const Ends = () => (
  <>
    <Handle type="source" position={Position.Top} isConnectable={false} />
    <Handle type="target" position={Position.Top} isConnectable={false} />
  </>
);

/** A line from edge to edge; one that has a name has a direction. */
export const LineBetween = memo(function LineBetween({ data }: EdgeProps<LineEdge>) {
  if (!data) {
    return null;
  }
  const { start, end, label, isPart } = data.line;
  return (
    <g className={isPart ? 'map-line is-part' : 'map-line'}>
      <BaseEdge path={`M ${start.x} ${start.y} L ${end.x} ${end.y}`} interactionWidth={24} />
      {label && <polygon points={tipOf(data.line).map(({ x, y }) => `${x},${y}`).join(' ')} />}
    </g>
  );
});

/** The name of a line, in its middle and over everything else. */
export const LineName = memo(function LineName({ data }: EdgeProps<LineEdge>) {
  if (!data) {
    return null;
  }
  const { label, middle } = data.line;
  return (
    <g className="map-line">
      <rect {...labelRect(label, middle, measured)} rx={4} />
      <text x={middle.x} y={middle.y} textAnchor="middle" dominantBaseline="central">
        {label}
      </text>
    </g>
  );
});
