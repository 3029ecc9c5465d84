import { type ReactNode, useId } from 'react';
import './section.css';

/** A group of a form or an inspector under a ruled heading; no card in a card (look.md 4). */
export const Section = ({
  title,
  more,
  children,
}: {
  readonly title: string;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {more}
      </header>
      {children}
    </section>
  );
};
