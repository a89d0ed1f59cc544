export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  width: number;
  height: number;
}

const HUES = 12;

/** What a picture is drawn with: dark on white on paper, and as the page is on a screen. */
export type Ink = 'ink' | 'soft' | 'paper' | 'theme' | 'inner' | 'edge' | 'chosen' | `hue${number}`;
export type Inks = (ink: Ink) => string;

const PAPER: Record<string, string> = {
  ink: '#1d2430',
  soft: '#505a69',
  paper: '#ffffff',
  theme: '#eef3f9',
  inner: '#f8f6f1',
  edge: '#76716a',
  chosen: '#0b57c2',
};
const PAPER_HUES = [
  '#0072b2',
  '#b5540a',
  '#0a7f62',
  '#a84481',
  '#7a6a00',
  '#5b50b0',
  '#b3303a',
  '#3f7d20',
  '#6b4a2f',
  '#4c6a80',
  '#8a2be2',
  '#007f8c',
];
const SCREEN: Record<string, string> = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  paper: 'var(--raised)',
  theme: 'var(--accent-soft)',
  inner: 'var(--sunk)',
  edge: 'var(--line-strong)',
  chosen: 'var(--focus)',
};

const hueIn = (ink: Ink) => Number(ink.slice(3)) % HUES;

export const onPaper: Inks = (ink) => PAPER[ink] ?? PAPER_HUES[hueIn(ink)]!;
export const onScreen: Inks = (ink) => SCREEN[ink] ?? `var(--h${hueIn(ink)})`;

/** What a picture is made of, from back to front. */
export type Shape = {
  /** What it stands for, where it can be chosen. */
  of?: string;
} & (
  | { kind: 'box'; rect: Rect; round: number; fill: Ink; stroke?: Ink; isDashed: boolean }
  | { kind: 'line'; start: Point; end: Point; stroke: Ink; width: number; isDashed: boolean }
  | { kind: 'tip'; corners: readonly Point[]; fill: Ink }
  | { kind: 'dot'; at: Point; radius: number; fill: Ink; stroke: Ink }
  /** An outline in the words of SVG paths, filled or drawn. */
  | { kind: 'path'; d: string; fill?: Ink; opacity?: number; stroke?: Ink; width?: number }
  | {
      kind: 'text';
      at: Point;
      text: string;
      size: number;
      weight: number;
      fill: Ink;
      anchor: 'start' | 'middle' | 'end';
    }
);

export interface Scene {
  extent: Rect;
  shapes: readonly Shape[];
}
