import type { TableName } from '../records/table-name';

/** A Record or some of its fields, of any schema version: plain JSON. */
export type OldValues = Readonly<Record<string, unknown>>;

/**
 * One step from schema version `to - 1` to `to`, pure. The database, the journal, snapshots and packages from other
 * offices all pass through the same steps, so a step sees whole Records and, in old Changes, single fields.
 */
export interface UpgradeStep {
  readonly to: number;
  /** A whole Record; the same object when the table is not concerned. */
  readonly record: (table: TableName, record: OldValues) => OldValues;
  /**
   * Fields of an old update, each `{before, after}`; a field that no longer exists is left out. Filling in a new field is
   * `record`'s business.
   */
  readonly fields: (table: TableName, fields: OldValues) => OldValues;
}

/** A version that only adds tables: stored Records stay as they are, and an older program refuses what it cannot read. */
const onlyNewTables = (to: number): UpgradeStep => ({
  to,
  record: (_, record) => record,
  fields: (_, fields) => fields,
});

/** Fields that a version adds to Records of tables that were there, each with the value that nobody has filled in yet. */
export type AddedFields = { readonly [T in TableName]?: Readonly<Record<string, unknown>> };

/** A version that adds tables and Fields: stored Records get the blank values, what they hold stays as it is. */
export const addedFields = (to: number, added: AddedFields): UpgradeStep => ({
  to,
  record: (table, record) => {
    const blanks = added[table];
    return blanks === undefined ? record : { ...blanks, ...record };
  },
  fields: (_, fields) => fields,
});

/** The list that someone extends: append a step, never change one. Version 1 is the first. */
export const upgradeSteps: readonly UpgradeStep[] = [
  // Questions that imports leave open, and what was said about pairs of records.
  onlyNewTables(2),
  // Tables of administrative units that the officer loaded.
  onlyNewTables(3),
  // Review, own fields, papers of conferences.
  addedFields(4, {
    producers: { nameEn: null },
    products: { storyEn: null },
    participations: { letIn: [] },
    certificates: { extensionNo: null },
    mous: { series: null, signatories: [], voidReason: null },
    conferences: {
      numberScope: 'event',
      numberPattern: null,
      officeName: null,
      officeSigner: null,
      officeTitle: null,
      officeCapacity: null,
      officeAddress: null,
      officePhone: null,
      catalogueNeeds: [],
      catalogueLayoutId: null,
    },
    buyers: {
      branches: null,
      certificatesWanted: [],
      demandQty: null,
      demandUnit: null,
      demandPeriod: null,
      discountPercent: null,
      paymentDays: null,
      delivery: null,
      listingCost: null,
    },
  }),
  // Own fields of offices, and what papers of the registry and of printers need.
  addedFields(5, {
    producers: { contractNo: null, contractDate: null, members: null },
    doubts: { edit: null },
    mous: { paymentDays: null, penaltyPercent: null },
    conferences: { printsFormerAddress: false },
  }),
];

/** The version that records have after all of these steps; 1 without any. */
export const schemaVersionOf = (steps: readonly UpgradeStep[]): number => steps.at(-1)?.to ?? 1;

export const schemaVersion = schemaVersionOf(upgradeSteps);
