import type { Look } from './looks';

/** A code's colour and pattern with its name. */
export const CodeName = ({ look }: { look: Look }) => (
  <>
    <span className="swatch" data-hue={look.hue} data-pattern={look.pattern} aria-hidden="true" />
    <span className="code-name" dir="auto">
      {look.name}
    </span>
  </>
);
