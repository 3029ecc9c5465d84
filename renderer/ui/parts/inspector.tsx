import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRight, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../language/language-context';
import { useBesidePage } from './beside';
import './inspector.css';

interface InspectorProps {
  /** What it shows; under 1100 px the words of the button that opens it. */
  readonly label: string;
  readonly children: ReactNode;
  readonly width?: 'normal' | 'wide';
}

/**
 * The selected thing beside the content: facts, what is missing, source, history. Under 1100 px it lies over the
 * content, and only when asked for: F6 opens it and moves between both, Esc closes it.
 */
export const Inspector = ({ label, children, width = 'normal' }: InspectorProps) => {
  const { ui } = useText();
  const narrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  const { open, show, close, asked, foot } = useBesidePage();
  const box = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const seen = useRef(asked);

  useEffect(() => {
    const move = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F6' || event.isComposing) return;
      event.preventDefault();
      if (box.current?.contains(document.activeElement)) before.current?.focus();
      else show();
    };
    window.addEventListener('keydown', move);
    return () => window.removeEventListener('keydown', move);
  }, [show]);

  useEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    box.current?.focus();
  }, [asked]);

  const leave = (): void => {
    close();
    before.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && narrow && !event.nativeEvent.isComposing) leave();
  };
  return (
    <>
      {narrow &&
        foot &&
        createPortal(
          <Button
            size="xs"
            variant="subtle"
            className="inspector-show"
            leftSection={<IconLayoutSidebarRight className="icon" aria-hidden="true" />}
            aria-expanded={open}
            title={`${label} (F6)`}
            onClick={show}
          >
            <span className="cut">{label}</span>
          </Button>,
          foot,
        )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes what lies over the content */}
      <aside
        ref={box}
        className={`inspector inspector-${width}`}
        aria-label={label}
        tabIndex={-1}
        hidden={narrow && !open}
        onKeyDown={closeOnEscape}
      >
        {narrow && (
          <div className="inspector-hide">
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconX className="icon" aria-hidden="true" />}
              title="Esc"
              onClick={leave}
            >
              {ui.close}
            </Button>
          </div>
        )}
        {children}
      </aside>
    </>
  );
};
