import { useMemo } from 'react';
import { type ProductRow, productRegister, type Register } from '../../domain/search/registers';
import { certificatesByProduct } from '../../domain/validity/certificates-by-product';
import {
  type CurrentCertificate,
  currentCertificate,
  currentCertificates,
} from '../../domain/validity/current-certificate';
import { useRecords, useStore } from '../../storage/hooks';
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

/** The certificate that counts for each product on a day. */
export const useCurrentCertificates = (day: string): CurrentOf => {
  const certificates = useRecords('certificates');
  const decisions = useRecords('decisions');
  const current = useMemo(() => {
    const byId = new Map(decisions.map((decision) => [decision.id, decision]));
    return currentCertificates(certificates, (id) => byId.get(id), day);
  }, [certificates, decisions, day]);
  return useMemo(() => (id) => current.get(id), [current]);
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
