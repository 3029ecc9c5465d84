import { useMemo } from 'react';
import type { Producer } from '../../domain/records/producer';
import { type ProductRow, producerRegister, productRegister, type Register } from '../../domain/search/registers';
import { certificatesByProduct } from '../../domain/validity/certificates-by-product';
import { type CurrentCertificate, currentCertificate } from '../../domain/validity/current-certificate';
import { standingLookup } from '../../domain/validity/standing-lookup';
import { useRecords, useStore } from '../../storage/hooks';
import type { PickOption } from '../../ui/fields/pick-field';
import type { CurrentOf } from './product-filter';

/** Every product ready to search, in dictionary order; made anew only when products or producers changed. */
export const useProductRegister = (): Register<ProductRow> => {
  const store = useStore();
  const products = useRecords('products');
  const producers = useRecords('producers');
  // The register has a cache of its own, keyed by these two arrays.
  // oxlint-disable-next-line react/exhaustive-deps -- the store reads the very arrays that are named here
  return useMemo(() => productRegister(store), [store, products, producers]);
};

/** The choices of a product's producer, made once for each state of that register: ten thousand of them. */
const optionsOf = new WeakMap<readonly Producer[], { readonly producerId: readonly PickOption[] }>();

export const useProducerOptions = () => {
  const store = useStore();
  const producers = useRecords('producers');
  return useMemo(() => {
    const known = optionsOf.get(producers);
    if (known) return known;
    const list = producers.length === 0 ? [] : producerRegister(store).rows;
    const options = { producerId: list.map(({ id, name }) => ({ value: id, label: name })) };
    optionsOf.set(producers, options);
    return options;
  }, [store, producers]);
};

/** The certificate that counts for each product on a day. */
export const useCurrentCertificates = (day: string): CurrentOf => {
  const certificates = useRecords('certificates');
  const decisions = useRecords('decisions');
  return useMemo(() => standingLookup(certificates, decisions, day), [certificates, decisions, day]);
};

/** The certificate that counts for one product on a day: its page judges none of the others. */
export const useCurrentCertificate = (productId: string, day: string): CurrentCertificate | null => {
  const store = useStore();
  const certificates = useRecords('certificates');
  const decisions = useRecords('decisions');
  return useMemo(
    () =>
      currentCertificate(
        certificatesByProduct(certificates).get(productId) ?? [],
        (id) => store.record('decisions', id),
        day,
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- the store reads the very decisions that are named here
    [productId, certificates, decisions, store, day],
  );
};
