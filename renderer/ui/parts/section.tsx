import { type ReactNode, useId } from 'react';
import './section.css';

/** A group of a form or an inspector under a ruled heading; no card in a card (look.md 4). */
export const Section = ({
  title,
  field,
  more,
  children,
}: {
  readonly title: string;
  /** What an address asks for that leads here (`fieldAddress`): the first thing in it that takes the cursor. */
  readonly field?: string;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className="section" id={field === undefined ? undefined : `field-${field}`} aria-labelledby={id}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {more}
      </header>
      {children}
    </section>
  );
};
