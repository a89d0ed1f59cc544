import { lazy, memo, Suspense } from 'react';
import { paragraphsOf } from './prose';

interface ProseProps {
  text: string;
}

const Plain = ({ text }: ProseProps) => (
  <>
    {paragraphsOf(text).map((part, i) => (
      <p key={`${i} ${part.slice(0, 20)}`} className="typed">
        {part}
      </p>
    ))}
  </>
);

// Where it cannot be loaded, the words are shown with their marks.
const Markdown = lazy(() => import('./Markdown').catch(() => ({ default: Plain })));

/** What somebody wrote in Markdown. */
export const Prose = memo(({ text }: ProseProps) => (
  <div className="prose marked" dir="auto">
    <Suspense fallback={<Plain text={text} />}>
      <Markdown text={text} />
    </Suspense>
  </div>
));
