import { type ReactNode, useId } from 'react';
import './panel.css';

interface PanelProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly more?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A framed block, only where two things stand side by side. */
export const Panel = ({ title, note, more, children, className = '' }: PanelProps) => {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <span className="mute cut">{note}</span>}
        {more && <span className="panel-more">{more}</span>}
      </header>
      {children}
    </section>
  );
};
