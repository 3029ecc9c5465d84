import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/language-context';

interface Jump {
  readonly id: string;
  readonly label: string;
}

const jump = (id: string): void => {
  const section = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
};

/** What a long column holds, each one click away. */
export const SectionJumps = ({ jumps }: { readonly jumps: readonly Jump[] }) => {
  const { ui } = useText();
  return (
    <nav className="section-jumps" aria-label={ui.jumps}>
      {jumps.map(({ id, label }) => (
        <Button key={id} size="xs" variant="subtle" onClick={() => jump(id)}>
          {label}
        </Button>
      ))}
    </nav>
  );
};

/** Where a jump leads: takes the focus, so that the keyboard goes on from there. */
export const JumpTarget = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <div id={id} tabIndex={-1} className="jump-target">
    {children}
  </div>
);
