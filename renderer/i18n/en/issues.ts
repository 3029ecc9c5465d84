import type { IssueSentences } from '../issue-sentences';
import { choices } from './choices';

export const issues: IssueSentences = {
  'required-missing': (_, label) => `“${label}” is missing. Fill it in and save again.`,
  'reference-missing': (_, label) =>
    `“${label}” points to an entry that is no longer kept. Choose again or leave it empty.`,
  'tax-code-check': ({ found }) =>
    `Tax code ${found} has a wrong check digit. Compare it with the registration paper; if the paper says so, keep it.`,
  'tax-code-shape': ({ found }) =>
    `“${found}” does not look like a tax code. Companies and co-operatives: 10 digits; branches: 10 digits and -001; households: 12 digits.`,
  'tax-code-person': ({ found }) =>
    `${found} is a person's number, but this is an organisation. Enter the 10-digit tax code, or change the kind.`,
  'tax-code-masked': () =>
    'This tax code is a personal number. Lists and public prints show its last three digits only.',
  'phone-shape': ({ found }) =>
    `The phone number “${found}” cannot be called. Enter all 10 digits, such as 0912 345 678.`,
  'email-shape': ({ found }) => `The e-mail “${found}” is not right. Write name@domain.vn, without marks or spaces.`,
  'stars-missing': () => 'The stars could not be read. Choose 3, 4 or 5 stars as the decision says.',
  'stars-claimed': ({ stars }) =>
    `${stars} stars are only claimed: without the decision's number and date they are not printed. Enter the decision.`,
  'authority-period': ({ authority, expected, date, stars }) =>
    `The decision of ${date} for ${stars} stars is by “${authority}”, but then ${choices.authorityLevel[expected]} decided. Check the body or the stars.`,
  'expiry-disagrees': ({ stated, computed, months }) =>
    `The paper says valid until ${stated}; ${months} months end on ${computed}. The paper's day is used; compare it with the certificate.`,
  'extension-no-paper': ({ article }) =>
    `The transitional extension has no paper. Give its number and date (${article}).`,
  'extension-no-reason': () =>
    'There is a paper of an extension but no reason: it does not count yet. Say why the dossier could not come in time.',
  'revocation-no-paper': () => 'Revoked on a day, but by no decision. Give the number of the decision.',
  'revocation-no-day': () =>
    'The day of revocation is missing: the star is taken away on every day until it is given. Take it from the decision.',
  'date-impossible': ({ found }, label) => `“${label}”: the calendar has no ${found}. Type it again as 05/08/2026.`,
  'date-future': ({ found }, label) =>
    `“${label}”: ${found} has not come yet. Check the year, or this computer's date.`,
  'date-too-early': ({ found, earliest }, label) =>
    `“${label}”: ${found} is before the OCOP programme (${earliest}). Check the year.`,
  'dates-out-of-order': ({ earlier, later }, label) =>
    `“${label}” (${later}) comes before its beginning (${earlier}). Correct one of the two days.`,
  'price-range': ({ from, to }) => `The retail price from ${from} to ${to} đồng is upside down. Swap the two.`,
  'wholesale-above-retail': ({ wholesale, retail }) =>
    `The wholesale price of ${wholesale} đồng is above the retail price of ${retail} đồng. Check whether the columns were swapped or the units differ.`,
  'association-sector': ({ sector }) =>
    `Associations and centres may only offer sector VI (tourism); this product is in sector ${sector}. Check the producer or the group.`,
  'group-unknown': ({ found, law }) => `${law} has no group “${found}”. Choose the group again.`,
  'address-old-unit': ({ unit }) =>
    `The address still names a former unit (${unit}). Choose the commune of today; the old address is kept beside it.`,
  'authority-expired': ({ party, ended, day }) =>
    `The authorisation of ${party} ended on ${ended}, before the signing on ${day}. Enter a new one or change the signer.`,
  'gtin-shape': ({ found }) =>
    `Barcode ${found} is wrong: scanners will refuse it. Type the 8, 12, 13 or 14 digits printed on the pack.`,
  'gtin-clash': ({ found, other }) =>
    `Barcode ${found} is also that of “${other}”. One code is for one product in one packing; correct one of them.`,
  'own-missing': (_, label) =>
    `“${label}” is not filled in. The office wants this own field to have a value in every entry.`,
  'own-unfit': ({ found }, label) =>
    `“${found}” does not fit the kind of the own field “${label}”. Type it again, or change the kind of the field in Settings.`,
  'own-label-missing': () => 'An own field needs a name. Type one and save again.',
  'own-label-taken': ({ label }) =>
    `There is a field “${label}” for this kind of entry. Choose another name, so that two columns are not mixed up.`,
  'own-choices-missing': () => 'A choice from a list needs at least two choices, one on each line.',
  'own-choice-used': ({ count, examples }) =>
    `${count} entries still hold a choice that would go (“${examples}”). Correct them first, or keep the choice.`,
  'own-values-lost': ({ count, examples }) =>
    `With this kind the values of ${count} entries would be lost, such as “${examples}”. Correct them first, or keep the kind.`,
  'own-has-values': ({ count }) =>
    `${count} entries hold a value in this field, so it cannot be deleted. Choose “Retire”: the values stay in the entries.`,
  'invalid-value': (_, label) => `The value of “${label}” cannot be kept. Type it again or leave it empty.`,
  'edited-since': (_, label) =>
    label === ''
      ? 'edited since, so it stays and is not undone.'
      : `“${label}” was edited since, so the newer value stays.`,
  'merged-since': () => 'This entry was merged into another one since, so it stays and is not undone.',
  'still-used': () => 'still used by a conference or another entry, so not taken away.',
  'consent-unproven': () =>
    'A consent is noted, but not how and when it was given. Note both, so that it can be proved.',
  'taken-already': ({ value }, label) =>
    `“${label}” ${value} has just been given to another record and is not given again. Repeat the action to get the next number.`,
  'record-locked': () =>
    'The record is locked, so nothing was edited. Unlock it (with a reason) under “Review” of the record, then do it again.',
  'kept-along': () => 'stars of a product that stays, so kept with it.',
};
