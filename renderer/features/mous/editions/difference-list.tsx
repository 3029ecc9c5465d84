import type { MouDifference } from '../../../documents/mou/mou-differences';
import type { Wording } from '../../../domain/records/mou-template';
import type { Dictionary } from '../../../i18n/dictionary';
import type { Formatters } from '../../../ui/language/formatters';
import { useFormat, useText } from '../../../ui/language/language-context';
import { WordingDifferences } from '../../../ui/parts/wording-differences';

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** A printed value in words; structures by their own values, one after the other. */
export const differenceValue = (words: Dictionary, format: Formatters, value: unknown): string => {
  const { mous } = words;
  if (value === null || value === undefined || value === '') return mous.diff.none;
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') return isDay(value) ? format.date(value) : value;
  if (typeof value === 'object') {
    const parts = Object.values(value)
      .filter((part) => part !== null && part !== '')
      .map((part) => differenceValue(words, format, part));
    return parts.length === 0 ? mous.diff.none : parts.join(', ');
  }
  return value === true ? words.choices.flag.yes : words.choices.flag.no;
};

/** «Bên bán: người đại diện», «Trà Shan tuyết: giá». */
export const differenceLabel = ({ mous }: Dictionary, { of, name, field }: MouDifference): string => {
  const label = mous.diff.fields[field];
  if (of === 'paper') return label;
  return `${of === 'goods' ? (name ?? '') : mous.diff.of[of]}: ${label}`;
};

/** The wordings of the two printings, where they differ: a new version is told by its words, not by its number alone. */
interface TwoWordings {
  readonly before: Wording;
  readonly after: Wording;
}

const ChangedWording = ({ before, after }: TwoWordings) => {
  const { mous, clauses } = useText();
  return (
    <details>
      <summary>{clauses.compare.open}</summary>
      <WordingDifferences before={before} after={after} names={[mous.diff.was, mous.diff.is]} />
    </details>
  );
};

interface DifferenceListProps {
  readonly differences: readonly MouDifference[];
  readonly wordings: TwoWordings;
}

/** What a paper says otherwise than before, value by value: old → new. */
export const DifferenceList = ({ differences, wordings }: DifferenceListProps) => {
  const words = useText();
  const format = useFormat();
  return (
    <dl className="mou-diff">
      {differences.map((difference) => {
        const label = differenceLabel(words, difference);
        return (
          <div key={`${difference.of} ${difference.name ?? ''} ${difference.field}`}>
            <dt>{label}</dt>
            <dd>
              <del>{differenceValue(words, format, difference.before)}</del>
              <span className="mute"> {words.mous.diff.becomes} </span>
              <ins>{differenceValue(words, format, difference.after)}</ins>
              {difference.field === 'wording' && <ChangedWording {...wordings} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
