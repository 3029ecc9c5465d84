import type { StoreView } from '../plan/store-view';
import type { Certificate, Stars } from '../records/certificate';
import { isInForce } from '../validity/certificate-status';
import { currentCertificate } from '../validity/current-certificate';
import type { CivilDate } from '../vietnamese/civil-date';

/** Certificates by product, made once for each state of the table: a batch of 200 papers asks thousands of times. */
const indexes = new WeakMap<readonly Certificate[], ReadonlyMap<string, readonly Certificate[]>>();

const indexOf = (certificates: readonly Certificate[]): ReadonlyMap<string, readonly Certificate[]> => {
  const known = indexes.get(certificates);
  if (known) return known;
  const index = new Map<string, Certificate[]>();
  for (const certificate of certificates) {
    const list = index.get(certificate.productId);
    if (list) list.push(certificate);
    else index.set(certificate.productId, [certificate]);
  }
  indexes.set(certificates, index);
  return index;
};

/** Stars that may stand on a paper of `day`; null when no certificate is in force (R2). */
export const printedStars = (view: StoreView, productId: string, day: CivilDate): Stars | null => {
  const certificates = indexOf(view.records('certificates')).get(productId) ?? [];
  const current = currentCertificate(certificates, (id) => view.record('decisions', id), day);
  return current !== null && isInForce(current.status) ? current.certificate.stars : null;
};
