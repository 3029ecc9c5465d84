import { Link } from 'wouter';
import type { Purpose } from '../../domain/records/field';
import { type Completeness, type MissingField, purposes, scoreOf } from '../../domain/rules/completeness';
import { lowerFirst } from '../../domain/vietnamese/lower-first';
import { fieldLabel } from '../fields/choice-words';
import { useFormat, useText } from '../language/language-context';
import { Section } from '../parts/section';
import { Stamp } from '../signs/stamp';

interface CompletenessListProps {
  readonly title: string;
  readonly of: (purpose: Purpose) => Completeness;
  /** Where a missing field is filled in; null where that is not known. */
  readonly addressOf: (missing: MissingField) => string | null;
}

/** What is shown before the rest is only counted. */
const shownMissing = 6;

const Missing = ({ missing, addressOf }: Pick<CompletenessListProps, 'addressOf'> & Pick<Completeness, 'missing'>) => {
  const words = useText();
  const { number } = useFormat();
  const named = missing.slice(0, shownMissing);
  return (
    <span className="mute">
      {words.products.lacks}{' '}
      {named.map((each, index) => {
        const label = lowerFirst(fieldLabel(words, each.table, each.field));
        const address = addressOf(each);
        return (
          <span key={`${each.table} ${each.field}`}>
            {index > 0 && ', '}
            {address === null ? label : <Link href={address}>{label}</Link>}
          </span>
        );
      })}
      {missing.length > shownMissing && words.products.lacksMore(number(missing.length - shownMissing))}
    </span>
  );
};

/** Four scores (R9), each with the fields that it lacks, which lead to where they are filled in. */
export const CompletenessList = ({ title, of, addressOf }: CompletenessListProps) => {
  const { products } = useText();
  const { number } = useFormat();
  return (
    <Section title={title}>
      <ul className="need-list">
        {purposes.map((purpose) => {
          const completeness = of(purpose);
          const { missing, needed } = completeness;
          // What asks nothing of a record has nothing to say about it.
          if (needed === 0) return null;
          return (
            <li key={purpose}>
              <Stamp state={missing.length === 0 ? 'valid' : 'warning'} named />
              <span>
                {products.purposes[purpose]} <b className="num">{products.score(number(scoreOf(completeness)))}</b>{' '}
                {missing.length > 0 && <Missing missing={missing} addressOf={addressOf} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
