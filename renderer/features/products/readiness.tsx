import { dossierCompleteness, type MissingField, purposes } from '../../domain/rules/completeness';
import type { ProductRow } from '../../domain/search/registers';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import type { Dictionary } from '../../i18n/dictionary';
import { fieldLabel } from '../../ui/fields/choice-words';
import type { Formatters } from '../../ui/language/formatters';
import { useFormat, useText } from '../../ui/language/language-context';
import { Section } from '../../ui/parts/section';
import { Stamp } from '../../ui/signs/stamp';

const shownMissing = 3;

/** «mã vạch GTIN»: only the first letter of a label goes down inside a sentence. */
const insideSentence = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);

const missingWords = (words: Dictionary, { number }: Formatters, missing: readonly MissingField[]): string => {
  const names = [...new Set(missing.map(({ table, field }) => insideSentence(fieldLabel(words, table, field))))];
  const first = names.slice(0, shownMissing).join(', ');
  return names.length > shownMissing ? words.products.missingMore(first, number(names.length - shownMissing)) : first;
};

/** What the dossier is complete enough for, and by name what it lacks (R9). */
export const Readiness = ({
  row,
  current,
}: {
  readonly row: ProductRow;
  readonly current: CurrentCertificate | undefined;
}) => {
  const words = useText();
  const format = useFormat();
  const dossier = {
    product: row.product,
    producer: row.producer,
    certificate: current?.certificate ?? null,
    decision: current?.decision ?? null,
  };
  return (
    <Section title={words.products.facts.ready}>
      <ul className="need-list">
        {purposes.map((purpose) => {
          const { missing } = dossierCompleteness(dossier, purpose);
          const name = words.products.purposes[purpose];
          return (
            <li key={purpose}>
              <Stamp state={missing.length === 0 ? 'valid' : 'warning'} named />
              <span>
                {missing.length === 0 ? name : words.products.missing(name, missingWords(words, format, missing))}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
