import { GLYPHS, type MarkKind } from './life';

/** The sign of a kind of decision on the life line. */
export const Glyph = ({ kind }: { kind: MarkKind }) => (
  <svg className="glyph" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d={GLYPHS[kind]} />
  </svg>
);
