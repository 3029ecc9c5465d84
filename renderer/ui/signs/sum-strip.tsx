import type { CSSProperties, ReactNode } from 'react';
import { useFormat } from '../language/language-context';
import './sum-strip.css';

export interface SumPart {
  readonly key: string;
  readonly count: number;
  readonly caption: ReactNode;
  /** Spoken instead of the caption when that holds only shapes. */
  readonly label?: string;
}

interface SumStripProps {
  readonly label: string;
  readonly total: SumPart;
  readonly parts: readonly SumPart[];
  /** Key of the part whose rows are open. */
  readonly open?: string;
  /** Each figure opens its rows. */
  readonly onOpen?: (key: string) => void;
}

const Figure = ({
  part,
  sign,
  open,
  onOpen,
}: Pick<SumStripProps, 'open' | 'onOpen'> & { readonly part: SumPart; readonly sign: string }) => {
  const { number } = useFormat();
  const inside = (
    <>
      <span className="sum-figure num">{number(part.count)}</span>
      <span className="sum-caption">{part.caption}</span>
    </>
  );
  return (
    <li className={part.key === open ? 'on' : undefined} data-sign={sign || undefined}>
      {sign && <span className="unseen">{sign}</span>}
      {onOpen ? (
        <button
          type="button"
          className="sum-part"
          aria-label={part.label && `${number(part.count)} ${part.label}`}
          aria-pressed={open === undefined ? undefined : part.key === open}
          onClick={() => onOpen(part.key)}
        >
          {inside}
        </button>
      ) : (
        <div className="sum-part">{inside}</div>
      )}
    </li>
  );
};

/**
 * A breakdown written as an addition that can be checked: `412 = 361 + 3 + 48`. The caller's parts must add up; a
 * strip that does not is drawn all the same and says so in the tests of its screen.
 */
export const SumStrip = ({ label, total, parts, ...opening }: SumStripProps) => (
  <ul className="sum-strip" aria-label={label} style={{ '--parts': parts.length + 1 } as CSSProperties}>
    <Figure part={total} sign="" {...opening} />
    {parts.map((part, index) => (
      <Figure key={part.key} part={part} sign={index === 0 ? '=' : '+'} {...opening} />
    ))}
  </ul>
);
