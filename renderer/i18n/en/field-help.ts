import type { fieldHelp as vi } from '../vi/field-help';

export const fieldHelp: typeof vi = {
  open: (label) => `About the field “${label}”`,
  source: (law, article) => (article === null ? `Source: ${law}.` : `Source: ${law}, ${article}.`),
  texts: {
    'producers-kind': () =>
      'A producer is a small or medium company, a co-operative, a co-operative group, a registered household business or a farm. Associations and centres only for tourism (sector VI).',
    'producers-taxCode': () =>
      'Companies and co-operatives: 10 digits. Households: since 01/07/2025 the 12-digit personal number of the owner, so lists and prints show the last three digits only.',
    'producers-communeCode': () =>
      'Choose the commune of today. The address as typed and the former unit stay beside it.',
    'producers-provinceCode': () => '34 provinces and cities since 01/07/2025.',
    'producers-contactPublic': () => 'Tick only after the producer has agreed. Silence is no consent.',
    'products-subgroupCode': () => 'Six sectors; choose the subgroup if it is known, each has its own criteria.',
    'products-gtin': () => 'The number under the barcode. Vietnamese goods often begin with 893; others are valid too.',
    'products-traceCode': () =>
      'The electronic trace code on the label. Nearly all sets of criteria ask for it from 4 stars up.',
    'certificates-stars': () =>
      '3 and 4 stars are awarded by the province, 5 by the ministry. 1 and 2 stars have no certificate.',
    'certificates-decisionId': () =>
      'Without the number and the date of the decision a star is only claimed and never printed.',
    'certificates-issuedOn': ({ validMonths }) =>
      `A certificate is valid for ${validMonths} months from the day of issue.`,
    'certificates-expiresOn': ({ validMonths }) =>
      `Left empty: ${validMonths} months from issue. When the paper states another day, write that.`,
    'certificates-extensionReason': ({ dossierEarliestDays, dossierLatestDays, extensionDays }) =>
      `Only when the dossier could not be handed in ${dossierEarliestDays} to ${dossierLatestDays} days before expiry; at most ${extensionDays} days, never automatic.`,
    'certificates-revokedOn': () =>
      'The number and date of the decision that revoked it, by the authority that awarded it.',
    'buyers-contactPublic': () => 'Tick only after the buyer has agreed. Silence is no consent.',
    'contacts-consentCatalogue': () => 'Each purpose needs a consent of its own; without it the phone is not printed.',
    'contacts-consentWay': () => 'A consent must be provable: note how and when, and keep the form or the message.',
  },
};
