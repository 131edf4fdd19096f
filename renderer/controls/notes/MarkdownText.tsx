import type { ReactElement, ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import './markdown.css';

interface Parts {
  readonly children?: ReactNode;
}

/** Headings would tear the headings of the pane apart, so they are only bold. */
function Heading({ children }: Parts): ReactElement {
  return (
    <p>
      <strong>{children}</strong>
    </p>
  );
}

/** An address is told, and never opened or fetched. */
function Address({ to, children }: Parts & { readonly to: unknown }): ReactElement {
  return (
    <span>
      {children} <bdi className="muted">({typeof to === 'string' ? to : ''})</bdi>
    </span>
  );
}

const components: Components = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  a: ({ href, children }) => <Address to={href}>{children}</Address>,
  img: ({ src, alt }) => <Address to={src}>{alt}</Address>,
};

/** Markdown without HTML, links or pictures: HTML is shown as the text that it is. */
export function MarkdownText({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="markdown" dir="auto">
      <Markdown components={components} urlTransform={(address) => address}>
        {text}
      </Markdown>
    </div>
  );
}
