import type { MissingField } from '../../domain/rules/completeness';
import { dossierCompleteness } from '../../domain/rules/completeness';
import type { ProductRow } from '../../domain/search/registers';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import { CompletenessList } from '../../ui/form/completeness-list';
import { fieldAddress, useFieldInAddress } from '../../ui/form/use-field-in-address';
import { useText } from '../../ui/language/language-context';
import { producerAddress, productAddress } from './products-address';

/** What the dossier is complete enough for, and by name what it lacks (R9). */
export const Readiness = ({
  row,
  current,
}: {
  readonly row: ProductRow;
  readonly current: CurrentCertificate | undefined;
}) => {
  const { products } = useText();
  useFieldInAddress();
  const { product, producer } = row;
  const dossier = {
    product,
    producer,
    certificate: current?.certificate ?? null,
    decision: current?.decision ?? null,
  };
  const addressOf = ({ table, field }: MissingField): string | null => {
    if (table === 'producers') return producer && fieldAddress(producerAddress(producer.id), field);
    // Photos, stars and decisions are filled in beside the form, not in it.
    if (table !== 'products') return fieldAddress(productAddress(product.id), 'certificates');
    return field === 'photos' ? productAddress(product.id) : fieldAddress(productAddress(product.id), field);
  };
  return (
    <CompletenessList
      title={products.facts.ready}
      of={(purpose) => dossierCompleteness(dossier, purpose)}
      addressOf={addressOf}
    />
  );
};
