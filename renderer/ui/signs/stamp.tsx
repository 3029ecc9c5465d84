import { memo, type ReactNode } from 'react';
import type { Dictionary } from '../../i18n/dictionary';
import { useText } from '../language/language-context';
import './stamp.css';

/** States of the product and of its work. Each has a shape of its own, a word, and a hue as the third signal. */
export type StampState = keyof Dictionary['ui']['states'];

type Shape = 'disc' | 'half' | 'square' | 'diamond' | 'halves' | 'ring' | 'triangle';

interface Look {
  readonly shape: Shape;
  readonly tone: 'valid' | 'lapsing' | 'lapsed' | 'doubtful' | 'conflict' | 'unknown';
}

const looks: { readonly [S in StampState]: Look } = {
  valid: { shape: 'disc', tone: 'valid' },
  lapsing: { shape: 'half', tone: 'lapsing' },
  extended: { shape: 'half', tone: 'lapsing' },
  unknown: { shape: 'ring', tone: 'unknown' },
  notYet: { shape: 'ring', tone: 'unknown' },
  claimed: { shape: 'ring', tone: 'unknown' },
  none: { shape: 'ring', tone: 'unknown' },
  lapsed: { shape: 'square', tone: 'lapsed' },
  revoked: { shape: 'square', tone: 'lapsed' },
  refused: { shape: 'square', tone: 'lapsed' },
  warning: { shape: 'triangle', tone: 'lapsing' },
  doubtful: { shape: 'diamond', tone: 'doubtful' },
  conflict: { shape: 'halves', tone: 'conflict' },
};

const shapes: { readonly [S in Shape]: ReactNode } = {
  disc: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.7 8.2l2.3 2.3 4.3-4.8" fill="none" stroke="#fff" strokeWidth="1.8" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="#fff" stroke="currentColor" strokeWidth="1.6" />
      <path d="M1.8 8a6.2 6.2 0 0 0 12.4 0z" fill="currentColor" />
    </>
  ),
  square: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" fill="currentColor" />
      <path d="M5 5l6 6M11 5l-6 6" stroke="#fff" strokeWidth="1.8" />
    </>
  ),
  diamond: (
    <>
      <path d="M8 .6L15.4 8 8 15.4.6 8z" fill="currentColor" />
      <path
        d="M6.2 6.6c0-2.4 3.6-2.4 3.6-.2 0 1.4-1.8 1.4-1.8 2.9M8 11.1v.8"
        fill="none"
        stroke="#fff"
        strokeWidth="1.5"
      />
    </>
  ),
  halves: (
    <>
      <path d="M1 2h6v9L1 14z" fill="currentColor" />
      <path d="M9.7 5l4.6-2.3v10.6H9.7z" fill="#fff" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="6.3" fill="#fff" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.3" />,
  triangle: (
    <>
      <path d="M8 1.5l7 12.5H1z" fill="#fff" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6v4M8 11.3v1.1" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

/** The shape alone, for a place where the word stands beside it. `named`: it says its state to a screen reader. */
export const Stamp = ({ state, named = false }: { readonly state: StampState; readonly named?: boolean }) => {
  const { ui } = useText();
  const { shape, tone } = looks[state];
  const naming = named
    ? ({ role: 'img', 'aria-label': ui.states[state] } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    <svg className={`stamp tone-${tone}`} viewBox="0 0 16 16" {...naming}>
      {shapes[shape]}
    </svg>
  );
};

const StampWordView = ({ state, children }: { readonly state: StampState; readonly children?: ReactNode }) => {
  const { ui } = useText();
  return (
    <span className={`stamp-word tone-${looks[state].tone}`}>
      <Stamp state={state} named={children !== undefined} />
      {children ?? ui.states[state]}
    </span>
  );
};

/** Shape and words: the state itself, or what is given instead (a last valid day). The state is always said. */
export const StampWord = memo(StampWordView);
