import { fontOf } from './letters';
import { onPaper, type Scene, type Shape } from './shapes';

/** Fine enough for print, and no bigger than browsers can paint. */
const SHARP = 2;
const MOST_PIXELS = 16_000_000;

export const svgOf = (picture: SVGElement) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;

/** The picture in pixels. It is painted stroke by stroke: no picture may be read from a blob here. */
export async function pngOf({ extent, shapes }: Scene): Promise<Blob | null> {
  const scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (extent.width * extent.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(extent.width * scale);
  canvas.height = Math.ceil(extent.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) {
    return null;
  }
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.translate(-extent.x, -extent.y);
  for (const shape of shapes) {
    paint(pen, shape);
  }
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function paint(pen: CanvasRenderingContext2D, shape: Shape) {
  pen.beginPath();
  pen.setLineDash('isDashed' in shape && shape.isDashed ? [5, 4] : []);
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height } = shape.rect;
      pen.roundRect(x, y, width, height, shape.round);
      pen.fillStyle = onPaper(shape.fill);
      pen.fill();
      if (shape.stroke) {
        pen.lineWidth = 1;
        pen.strokeStyle = onPaper(shape.stroke);
        pen.stroke();
      }
      break;
    }
    case 'line':
      pen.moveTo(shape.start.x, shape.start.y);
      pen.lineTo(shape.end.x, shape.end.y);
      pen.lineWidth = shape.width;
      pen.strokeStyle = onPaper(shape.stroke);
      pen.stroke();
      break;
    case 'tip':
      for (const { x, y } of shape.corners) {
        pen.lineTo(x, y);
      }
      pen.fillStyle = onPaper(shape.fill);
      pen.fill();
      break;
    case 'dot':
      pen.arc(shape.at.x, shape.at.y, shape.radius, 0, 2 * Math.PI);
      pen.fillStyle = onPaper(shape.fill);
      pen.fill();
      pen.lineWidth = 1.5;
      pen.strokeStyle = onPaper(shape.stroke);
      pen.stroke();
      break;
    case 'path': {
      const path = new Path2D(shape.d);
      if (shape.fill) {
        pen.globalAlpha = shape.opacity ?? 1;
        pen.fillStyle = onPaper(shape.fill);
        pen.fill(path);
        pen.globalAlpha = 1;
      }
      if (shape.stroke) {
        pen.lineWidth = shape.width ?? 1;
        pen.strokeStyle = onPaper(shape.stroke);
        pen.stroke(path);
      }
      break;
    }
    case 'text':
      pen.font = fontOf(shape);
      pen.fillStyle = onPaper(shape.fill);
      pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      pen.fillText(shape.text, shape.at.x, shape.at.y);
      break;
  }
}
