import type { Certificate } from '../records/certificate';
import type { Decision } from '../records/decision';
import type { CivilDate } from '../vietnamese/civil-date';
import { certificatesByProduct } from './certificates-by-product';
import { type CurrentCertificate, currentCertificate } from './current-certificate';

/** The certificate that counts for a product, by its id; undefined without any. */
export type StandingLookup = (productId: string) => CurrentCertificate | undefined;

interface Held {
  readonly decisions: readonly Decision[];
  readonly day: CivilDate;
  readonly lookup: StandingLookup;
}

/** The last one for each state of the table: lists, their filters and the page beside them ask for the same day. */
const held = new WeakMap<readonly Certificate[], Held>();

const lookupOf = (
  certificates: readonly Certificate[],
  decisions: readonly Decision[],
  day: CivilDate,
): StandingLookup => {
  const judged = new Map<string, CurrentCertificate | undefined>();
  let decisionById: ReadonlyMap<string, Decision> | undefined;
  const decisionOf = (id: string): Decision | undefined => {
    decisionById ??= new Map(decisions.map((decision) => [decision.id, decision]));
    return decisionById.get(id);
  };
  return (productId) => {
    if (judged.has(productId)) return judged.get(productId);
    const own = certificatesByProduct(certificates).get(productId) ?? [];
    const found = currentCertificate(own, decisionOf, day) ?? undefined;
    judged.set(productId, found);
    return found;
  };
};

/**
 * `currentCertificate` of any product on a day, judged when it is first asked for and then kept: a list of 18,500 draws thirty
 * rows, and must not judge the others to show them. Ask with the whole tables, as `view.records` gives them.
 */
export const standingLookup = (
  certificates: readonly Certificate[],
  decisions: readonly Decision[],
  day: CivilDate,
): StandingLookup => {
  const found = held.get(certificates);
  if (found && found.decisions === decisions && found.day === day) return found.lookup;
  const lookup = lookupOf(certificates, decisions, day);
  held.set(certificates, { decisions, day, lookup });
  return lookup;
};
