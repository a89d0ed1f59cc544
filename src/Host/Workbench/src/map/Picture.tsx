import type { Scene, Shape } from './scene';
import { FAMILY } from './sizes';

/** A drawing for paper: complete in itself, so that it can be saved as it is. */
export function Picture({ scene, name }: { scene: Scene; name: string }) {
  const { x, y, width, height } = scene.extent;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      fontFamily={FAMILY}
      role="img"
    >
      <title>{name}</title>
      <rect x={x} y={y} width={width} height={height} fill="#ffffff" />
      {scene.shapes.map((shape, i) => (
        // Shapes have no names of their own, and are never moved about.
        <Drawn key={`${i} ${shape.kind}`} shape={shape} />
      ))}
    </svg>
  );
}

const dashes = (isDashed: boolean) => (isDashed ? '5 4' : undefined);

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'box':
      return (
        <rect
          {...shape.rect}
          rx={shape.round}
          fill={shape.fill}
          stroke={shape.stroke}
          strokeDasharray={dashes(shape.isDashed)}
        />
      );
    case 'line':
      return (
        <line
          x1={shape.start.x}
          y1={shape.start.y}
          x2={shape.end.x}
          y2={shape.end.y}
          stroke={shape.stroke}
          strokeWidth={shape.width}
          strokeDasharray={dashes(shape.isDashed)}
        />
      );
    case 'tip':
      return (
        <polygon points={shape.corners.map(({ x, y }) => `${x},${y}`).join(' ')} fill={shape.fill} />
      );
    case 'text':
      return (
        <text
          x={shape.at.x}
          y={shape.at.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fill={shape.fill}
          textAnchor={shape.isCentred ? 'middle' : 'start'}
        >
          {shape.text}
        </text>
      );
  }
}
