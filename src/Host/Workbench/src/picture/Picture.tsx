import { FAMILY } from './letters';
import { onPaper, type Inks, type Scene, type Shape } from './shapes';

interface PictureProps {
  scene: Scene;
  name: string;
  inks?: Inks;
  /** Told of what is clicked, where that can be chosen. */
  onChoose?: (of: string) => void;
}

/** A drawing, complete in itself, so that it can be saved as it is. */
export function Picture({ scene, name, inks = onPaper, onChoose }: PictureProps) {
  const { x, y, width, height } = scene.extent;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      fontFamily={FAMILY}
      role={onChoose ? undefined : 'img'}
      onClick={(event) => {
        const of = (event.target as Element).closest('[data-of]')?.getAttribute('data-of');
        if (of && onChoose) {
          onChoose(of);
        }
      }}
    >
      <title>{name}</title>
      <rect x={x} y={y} width={width} height={height} fill={inks('paper')} />
      {scene.shapes.map((shape, i) => (
        // Shapes have no names of their own, and are never moved about.
        <Drawn key={`${i} ${shape.kind}`} shape={shape} inks={inks} />
      ))}
    </svg>
  );
}

const dashes = (isDashed: boolean) => (isDashed ? '5 4' : undefined);

function Drawn({ shape, inks }: { shape: Shape; inks: Inks }) {
  const of = shape.of === undefined ? {} : { 'data-of': shape.of };
  switch (shape.kind) {
    case 'box':
      return (
        <rect
          {...of}
          {...shape.rect}
          rx={shape.round}
          fill={inks(shape.fill)}
          stroke={shape.stroke && inks(shape.stroke)}
          strokeDasharray={dashes(shape.isDashed)}
        />
      );
    case 'line':
      return (
        <line
          {...of}
          x1={shape.start.x}
          y1={shape.start.y}
          x2={shape.end.x}
          y2={shape.end.y}
          stroke={inks(shape.stroke)}
          strokeWidth={shape.width}
          strokeDasharray={dashes(shape.isDashed)}
        />
      );
    case 'tip':
      return (
        <polygon
          {...of}
          points={shape.corners.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill={inks(shape.fill)}
        />
      );
    case 'dot':
      return (
        <circle
          {...of}
          cx={shape.at.x}
          cy={shape.at.y}
          r={shape.radius}
          fill={inks(shape.fill)}
          stroke={inks(shape.stroke)}
          strokeWidth="1.5"
        />
      );
    case 'path':
      return (
        <path
          {...of}
          d={shape.d}
          fill={shape.fill ? inks(shape.fill) : 'none'}
          fillOpacity={shape.opacity}
          stroke={shape.stroke && inks(shape.stroke)}
          strokeWidth={shape.width}
        />
      );
    case 'text':
      return (
        <text
          {...of}
          x={shape.at.x}
          y={shape.at.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fill={inks(shape.fill)}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
  }
}
