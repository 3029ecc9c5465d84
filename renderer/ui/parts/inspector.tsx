import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../language/language-context';
import './inspector.css';

interface InspectorProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly width?: 'normal' | 'wide';
  /** Whether it starts open in a narrow window, where it lies over the content. */
  readonly openWhenNarrow?: boolean;
}

/**
 * The selected thing beside the content: facts, what is missing, source, history. Under 1100 px it lies over the
 * content: F6 opens it and moves between both, Esc closes it.
 */
export const Inspector = ({ label, children, width = 'normal', openWhenNarrow = false }: InspectorProps) => {
  const { ui } = useText();
  const narrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(openWhenNarrow);
  const box = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const visible = !narrow || open;

  useEffect(() => {
    const move = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F6' || event.isComposing) return;
      event.preventDefault();
      if (box.current?.contains(document.activeElement)) {
        before.current?.focus();
        return;
      }
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setOpen(true);
      requestAnimationFrame(() => box.current?.focus());
    };
    window.addEventListener('keydown', move);
    return () => window.removeEventListener('keydown', move);
  }, []);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !narrow || event.nativeEvent.isComposing) return;
    setOpen(false);
    before.current?.focus();
  };
  return (
    <>
      {narrow && !open && (
        <Button size="xs" className="inspector-show" onClick={() => setOpen(true)} title="F6">
          {ui.panel.show}
        </Button>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes what lies over the content */}
      <aside
        ref={box}
        className={`inspector inspector-${width}`}
        aria-label={label}
        tabIndex={-1}
        hidden={!visible}
        onKeyDown={closeOnEscape}
      >
        {narrow && (
          <Button size="xs" variant="subtle" className="inspector-hide" onClick={() => setOpen(false)}>
            {ui.panel.hide}
          </Button>
        )}
        {children}
      </aside>
    </>
  );
};
