import type { ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import { Link } from 'wouter';
import { t } from '../i18n';
import { ThingName } from '../memos/ThingName';
import { lineBreaks } from './lineBreaks';
import { linkIn } from './prose';
import { useStudyContext } from './study';

const Heading = ({ children }: { children?: ReactNode }) => (
  <p className="heading">
    <strong>{children}</strong>
  </p>
);

// Headings of a text are none of the page, and nothing is loaded from elsewhere.
const COMPONENTS: Components = {
  a: ({ href = '', children }) => <LinkTo href={href}>{children}</LinkTo>,
  img: ({ alt }) => <>{alt}</>,
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
};
const PLUGINS = [lineBreaks];

/** A text in Markdown; what is written in HTML is shown as it is written. */
export default function Markdown({ text }: { text: string }) {
  return (
    <ReactMarkdown components={COMPONENTS} remarkPlugins={PLUGINS}>
      {text}
    </ReactMarkdown>
  );
}

function LinkTo({ href, children }: { href: string; children?: ReactNode }) {
  const { scope } = useStudyContext();
  const link = linkIn(href, scope, location.origin);
  if (!link) {
    return children ?? href;
  }
  if (link.isOutside) {
    return (
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {children ?? link.href}
        <span className="spoken"> ({t('memos.newTab')})</span>
      </a>
    );
  }
  return (
    <Link href={link.href}>
      {children ?? (link.thing ? <ThingName thing={link.thing} /> : link.href)}
    </Link>
  );
}
