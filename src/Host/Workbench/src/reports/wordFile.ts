import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { language, t } from '../i18n';
import { pngOf } from '../picture/saving';
import type { Scene } from '../picture/shapes';
import type { Part, Quoted, Report, Table as Rows } from './report';

/** What stands around a report: of what study and moment it is. */
export interface Cover {
  title: string;
  /** What stands at the top of every page. */
  running: string;
  /** What has to be known of the study before it is read. */
  said: readonly string[];
}

const HEADINGS = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

/** In twentieths of a point, which is what Word counts in. */
const INDENT = 400;
const AFTER = 120;
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1417;
/** In halves of a point. */
const SIZE = 22;
const SMALL = 18;
/** A pixel of 96 to the inch. */
const PIXEL = 15;
/** Two thirds of a page, so that the title of a picture stands above it. */
const SHARE = 0.67;
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: 'B9B3A6' } as const;

/** A report as a Word document, with real headings, tables whose heads repeat and styles one can change. */
export async function wordFile(report: Report, { title, running, said }: Cover): Promise<Blob> {
  const page = pageFor(report);
  const parts = await Promise.all(report.parts.map((part) => partOf(part, page)));
  const file = new Document({
    title,
    creator: 'PeerEvents',
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: SIZE,
            language: { value: language.value === 'da' ? 'da-DK' : 'en-GB' },
          },
          paragraph: { spacing: { after: AFTER } },
        },
      },
      paragraphStyles: [
        {
          id: 'Quotation',
          name: 'Quotation',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { indent: { left: INDENT }, spacing: { after: 0 }, keepNext: true },
        },
        {
          id: 'QuotationSource',
          name: 'Quotation source',
          basedOn: 'Normal',
          quickFormat: true,
          run: { size: SMALL, color: '505A69' },
          paragraph: { indent: { left: INDENT } },
        },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { spacing: { after: 0 } },
        },
        {
          id: 'Entries',
          name: 'Entries',
          basedOn: 'Normal',
          quickFormat: true,
          run: { size: SMALL, color: '505A69' },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...A4,
              orientation: page.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: new Header({ children: [new Paragraph({ text: running, style: 'Entries' })] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...said.map((words) => new Paragraph(words)),
          ...parts.flat(),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

/** A page lies on its side where a picture would not be readable upright. */
function pageFor({ parts }: Report) {
  const upright = { width: (A4.width - 2 * MARGIN) / PIXEL, height: (A4.height - 2 * MARGIN) / PIXEL };
  const isLandscape = parts.some(({ figure }) => figure && figure.scene.extent.width > upright.width);
  return isLandscape
    ? { isLandscape, width: upright.height, height: upright.width }
    : { isLandscape, ...upright };
}

async function partOf(part: Part, page: { width: number; height: number }): Promise<FileChild[]> {
  return [
    ...(part.title ? [new Paragraph({ text: part.title, heading: HEADINGS[part.level ?? 2] })] : []),
    ...(part.figure ? [await pictureOf(part.figure.scene, part.figure.name, page)] : []),
    ...(part.said ?? []).flatMap((words) => linesOf(words)),
    ...(part.entries?.length ? [new Paragraph({ text: told(part.entries), style: 'Entries' })] : []),
    ...(part.quotes ?? []).flatMap(quoteOf),
    ...(part.table ? [tableOf(part.table)] : []),
  ];
}

const told = (entries: NonNullable<Part['entries']>) =>
  `${t('reports.entries')} ${entries
    .map(({ event, moments }) => `${event.replaceAll('_', ' ')} ${moments.join(', ')}`)
    .join('; ')}`;

/** Each line as a paragraph: a line break has no meaning of its own in Word. */
const linesOf = (words: string, style = 'Normal') =>
  words.split('\n').map((text) => new Paragraph({ text, style }));

const quoteOf = ({ words, from }: Quoted) => [
  ...linesOf(words, 'Quotation'),
  new Paragraph({ text: from, style: 'QuotationSource' }),
];

const tableOf = ({ heads, rows }: Rows) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: {
      top: BORDER,
      bottom: BORDER,
      left: BORDER,
      right: BORDER,
      insideHorizontal: BORDER,
      insideVertical: BORDER,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map(
          (head) =>
            new TableCell({
              children: [
                new Paragraph({ style: 'Cell', children: [new TextRun({ text: head, bold: true })] }),
              ],
            }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: row.map((cell) => new TableCell({ children: linesOf(cell, 'Cell') })),
          }),
      ),
    ],
  });

async function pictureOf(scene: Scene, name: string, page: { width: number; height: number }) {
  const png = await pngOf(scene);
  if (!png) {
    throw new Error('The picture could not be painted.');
  }
  const { width, height } = scene.extent;
  const scale = Math.min(1, page.width / width, (page.height * SHARE) / height);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: new Uint8Array(await png.arrayBuffer()),
        transformation: { width: width * scale, height: height * scale },
        altText: { name, title: name, description: name },
      }),
    ],
  });
}
