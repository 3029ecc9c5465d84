import type { StoreView } from '../plan/store-view';
import type { Stars } from '../records/certificate';
import { isInForce } from '../validity/certificate-status';
import { certificatesByProduct } from '../validity/certificates-by-product';
import { currentCertificate } from '../validity/current-certificate';
import type { CivilDate } from '../vietnamese/civil-date';

/** Stars that may stand on a paper of `day`; null when no certificate is in force (R2). */
export const printedStars = (view: StoreView, productId: string, day: CivilDate): Stars | null => {
  const certificates = certificatesByProduct(view.records('certificates')).get(productId) ?? [];
  const current = currentCertificate(certificates, (id) => view.record('decisions', id), day);
  return current !== null && isInForce(current.status) ? current.certificate.stars : null;
};
