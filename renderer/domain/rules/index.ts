import type { StoreView } from '../plan/store-view';
import type { Issue } from '../records/issue';
import { type TableName, tableNames } from '../records/table-name';
import type { RecordOf } from '../records/tables';
import type { CivilDate } from '../vietnamese/civil-date';
import { checkAddress } from './address';
import { checkAwardedStars } from './awarded-stars';
import { checkAwardingBody } from './awarding-body';
import { checkBarcode } from './barcode';
import { checkConsent } from './consent';
import { checkContact } from './contact';
import { checkExtension } from './extension';
import type { IssueCode } from './issue-params';
import { checkOrderOfDates } from './order-of-dates';
import { checkOwnValues } from './own-values';
import { checkPossibleDates } from './possible-dates';
import { checkPrices } from './prices';
import { checkProductGroup } from './product-group';
import { checkReferences } from './references';
import { checkRequiredFields } from './required-fields';
import { checkRevocation } from './revocation';
import type { Rule } from './rule';
import { checkSignerAuthority } from './signer-authority';
import { checkStatedExpiry } from './stated-expiry';
import { checkTaxCode } from './tax-code';

const rule = <T extends TableName>(tables: readonly T[], check: Rule<T>['check']): Rule =>
  ({ tables, check }) as unknown as Rule;

/** Every rule, in the order in which its findings are shown. A new rule is one file, one line here, its sentences and a test. */
const rules: readonly Rule[] = [
  rule(tableNames, checkRequiredFields),
  rule(tableNames, checkReferences),
  rule(tableNames, checkPossibleDates),
  rule(tableNames, checkOrderOfDates),
  rule(['producers', 'buyers'], checkTaxCode),
  rule(['producers', 'buyers'], checkContact),
  rule(['producers', 'buyers'], checkAddress),
  rule(['products'], checkProductGroup),
  rule(['products'], checkPrices),
  rule(['products'], checkBarcode),
  rule(['producers', 'products', 'buyers'], checkOwnValues),
  rule(['certificates'], checkAwardedStars),
  rule(['certificates'], checkAwardingBody),
  rule(['certificates'], checkStatedExpiry),
  rule(['certificates'], checkExtension),
  rule(['certificates'], checkRevocation),
  rule(['contacts'], checkConsent),
  rule(['mous'], checkSignerAuthority),
];

/**
 * Every finding about a record as it stands in the form, which may not be stored yet: `view` holds the other records.
 * Errors block, warnings let go on with a typed reason (R6).
 */
export const checkRecord = <T extends TableName>(
  table: T,
  record: RecordOf<T>,
  view: StoreView,
  today: CivilDate,
): readonly Issue<IssueCode>[] =>
  rules.filter((each) => each.tables.includes(table)).flatMap((each) => each.check(record, { view, today }, table));
