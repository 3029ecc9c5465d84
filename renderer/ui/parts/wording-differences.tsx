import { useMemo } from 'react';
import { type WordingDifference, wordingDifferences } from '../../domain/mou/wording-differences';
import type { Wording } from '../../domain/records/mou-template';
import { wordDifferences } from '../../domain/vietnamese/word-differences';
import type { Dictionary } from '../../i18n/dictionary';
import { useFormat, useText } from '../language/language-context';
import './wording-differences.css';

interface WordingDifferencesProps {
  readonly before: Wording;
  readonly after: Wording;
  /** What the two are called: «Bản 1», «Lần 2». */
  readonly names: readonly [string, string];
}

const placeholder = /\{\{([A-Za-z][A-Za-z.]*)\}\}/g;

/** A placeholder by its name, as one word: the officer never sees an id. */
const readable = (text: string, { clauses }: Dictionary): string => {
  const names: Readonly<Record<string, string>> = clauses.placeholders;
  return text.replace(placeholder, (_whole, id: string) => `[${(names[id] ?? id).replaceAll(' ', '\u00a0')}]`);
};

const useLabel = () => {
  const { clauses } = useText();
  const { number } = useFormat();
  return ({ part, place }: WordingDifference): string => {
    if (place > 0 && part === 'article') return clauses.article(number(place));
    if (place > 0 && part === 'basis') return clauses.basis(number(place));
    return clauses.compare.parts[part];
  };
};

/** One side of a difference: what only it says is set off by a mark as well as by its colour. */
const Side = ({ before, after, side }: { readonly before: string; readonly after: string; readonly side: 0 | 1 }) => {
  const pieces = useMemo(() => wordDifferences(before, after), [before, after]);
  return (
    <p className="wording-side">
      {pieces.map(({ text, change }, index) => {
        if (change === (side === 0 ? 'added' : 'removed')) return null;
        const key = `${index} ${change}`;
        if (change === 'same') return <span key={key}>{text}</span>;
        return side === 0 ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
    </p>
  );
};

const Body = ({ difference }: { readonly difference: WordingDifference }) => {
  const words = useText();
  const { compare, conditions } = words.clauses;
  if (difference.kind === 'look') return <p className="wording-both">{compare.look}</p>;
  if (difference.kind === 'condition') {
    return (
      <>
        <p className="wording-side">{compare.condition(conditions[difference.before])}</p>
        <p className="wording-side">{compare.condition(conditions[difference.after])}</p>
      </>
    );
  }
  if (difference.kind === 'order') return <p className="wording-both">{compare.order}</p>;
  const { before, after } = difference;
  if (before === null || after === null) {
    const whole = readable(before ?? after ?? '', words);
    return (
      <>
        <p className="wording-side">
          {before === null ? <span className="mute">{compare.absent}</span> : <del>{whole}</del>}
        </p>
        <p className="wording-side">
          {after === null ? <span className="mute">{compare.absent}</span> : <ins>{whole}</ins>}
        </p>
      </>
    );
  }
  const [was, is] = [readable(before, words), readable(after, words)];
  return (
    <>
      <Side before={was} after={is} side={0} />
      <Side before={was} after={is} side={1} />
    </>
  );
};

/** Two versions of a wording side by side: only the parts that differ, word by word. */
export const WordingDifferences = ({ before, after, names }: WordingDifferencesProps) => {
  const { clauses } = useText();
  const label = useLabel();
  const differences = useMemo(() => wordingDifferences(before, after), [before, after]);
  if (differences.length === 0) return <p className="mute">{clauses.compare.same}</p>;
  return (
    <section className="wording-differences" aria-label={clauses.compare.between(names[0], names[1])}>
      <p className="medium">{names[0]}</p>
      <p className="medium">{names[1]}</p>
      {differences.map((difference) => (
        <div key={`${difference.part} ${difference.place} ${difference.kind}`} className="wording-difference">
          <h4>{label(difference)}</h4>
          <Body difference={difference} />
        </div>
      ))}
    </section>
  );
};
