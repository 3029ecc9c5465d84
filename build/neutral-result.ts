import type {
  CandidateCertificate,
  CandidateProducer,
  CandidateProduct,
  RowRef,
} from '../renderer/domain/intake/candidates';
import type { IntakeField } from '../renderer/domain/intake/intake-field';
import type { IntakeIssue, IntakeIssueCode } from '../renderer/domain/intake/intake-issue';
import type { IntakeProposal } from '../renderer/domain/intake/intake-proposal';
import { vi } from '../renderer/i18n/vi';

/** The neutral schema of test/fixtures/import/README.md, in which importers of different make are compared. */
export interface NeutralResult {
  readonly file: string;
  readonly file_error: { readonly code: string; readonly message: string } | null;
  readonly tables: readonly { readonly sheet: string | null; readonly header_row: number }[];
  readonly producers: readonly Readonly<Record<string, unknown>>[];
  readonly products: readonly Readonly<Record<string, unknown>>[];
  readonly issues: readonly Readonly<Record<string, unknown>>[];
  readonly duplicates: readonly { readonly kind: string; readonly members: readonly unknown[] }[];
  readonly counts: { readonly producers: number; readonly products: number };
}

export const refusedResult = (file: string, code: string, message: string): NeutralResult => ({
  file,
  file_error: { code, message },
  tables: [],
  producers: [],
  products: [],
  issues: [],
  duplicates: [],
  counts: { producers: 0, products: 0 },
});

const groups: Readonly<Record<string, string>> = {
  I: 'thuc_pham',
  II: 'do_uong',
  III: 'duoc_lieu',
  IV: 'thu_cong_my_nghe',
  V: 'sinh_vat_canh',
  VI: 'du_lich',
};

const periods = { day: 'ngay', week: 'tuan', month: 'thang', quarter: 'quy', year: 'nam', season: 'vu' } as const;

const companyTypes = {
  limited: 'cong_ty_tnhh',
  jointStock: 'cong_ty_co_phan',
  private: 'doanh_nghiep_tu_nhan',
  partnership: 'khac',
  branch: 'khac',
} as const;

const typeOf = (producer: CandidateProducer): string | null => {
  const { kind = 'unknown', companyForm } = producer.values;
  switch (kind) {
    case 'cooperative':
      return 'hop_tac_xa';
    case 'cooperativeGroup':
      return 'to_hop_tac';
    case 'household':
      return producer.workshop ? 'co_so_san_xuat' : 'ho_kinh_doanh';
    case 'company':
      return companyForm ? companyTypes[companyForm] : 'khac';
    case 'farm':
    case 'association':
      return 'khac';
    case 'unknown':
      return null;
  }
};

const source = ({ sheet, row }: RowRef) => ({ sheet, row });

const producerOf = (producer: CandidateProducer) => {
  const { values, place, rows } = producer;
  const [first] = rows;
  return {
    name: values.name,
    type: typeOf(producer),
    province: place.province ?? null,
    district: place.district ?? null,
    commune: place.commune ?? null,
    phones: (values.phones ?? []).map((phone) => phone.replace(/^\+84/, '0')),
    tax_code: values.taxCode ?? null,
    representative: values.representative ?? null,
    email: values.email ?? null,
    source: first ? source(first) : null,
  };
};

/** Of two rounds of recognition the later one holds. */
const latest = (certificates: readonly CandidateCertificate[]): CandidateCertificate | undefined =>
  certificates.reduce<CandidateCertificate | undefined>(
    (best, next) => (best && (best.decision?.date ?? '') >= (next.decision?.date ?? '') ? best : next),
    undefined,
  );

/** The schema has whole days only; a year or a month is none. */
const wholeDay = (date: string | null | undefined): string | null => (date?.length === 10 ? date : null);

const capacityOf = ({ values }: CandidateProduct) =>
  typeof values.capacityQty !== 'number'
    ? null
    : {
        qty: values.capacityQty,
        unit: values.capacityUnit ?? null,
        period: values.capacityPeriod ? periods[values.capacityPeriod] : null,
      };

const productOf = (product: CandidateProduct) => {
  const { values } = product;
  const certificate = latest(product.certificates);
  return {
    name: values.name,
    producer: product.producerText,
    group: product.sector === null ? null : (groups[product.sector] ?? null),
    stars: certificate?.rawStars ?? null,
    price_min: values.retailPriceMin ?? null,
    price_max: values.retailPriceMax ?? null,
    price_unit: values.priceUnit ?? null,
    wholesale_price: values.wholesalePrice ?? null,
    capacity: capacityOf(product),
    packaging: values.packaging ?? null,
    decision_no: certificate?.decision?.number || null,
    decision_date: wholeDay(certificate?.decision?.date),
    expiry_date: wholeDay(certificate?.values.expiresOn),
    has_image: product.pictures.length > 0,
  };
};

const fieldNames: Partial<Record<IntakeField, string>> = {
  productName: 'name',
  producerName: 'producer',
  producerCode: 'producer',
  retailPrice: 'price',
  wholesalePrice: 'wholesale_price',
  supplyCapacity: 'capacity',
  annualOutput: 'capacity',
  decisionNo: 'decision_no',
  decisionDate: 'decision_date',
  recognitionYear: 'decision_date',
  expiryDate: 'expiry_date',
  taxCode: 'tax_code',
  producerKind: 'type',
  productGroup: 'group',
  address: 'commune',
};

const codeNames: Partial<Record<IntakeIssueCode, string>> = {
  'stars-unreadable': 'bad_stars',
  'stars-impossible': 'bad_stars',
  'stars-potential-five': 'potential_5',
  'stars-none': 'missing_stars',
  'stars-below-three': 'stars_below_3',
  'price-unreadable': 'bad_price',
  'price-negative': 'bad_price',
  'price-out-of-range': 'price_out_of_range',
  'capacity-unreadable': 'bad_capacity',
  'date-impossible': 'bad_date',
  'date-unreadable': 'bad_date',
  'date-partial': 'partial_date',
  'date-future': 'future_date',
  'cell-error': 'cell_error',
};

const fieldOf = ({ field }: IntakeIssue): string | null => (field === null ? null : (fieldNames[field] ?? field));

const issueOf = (issue: IntakeIssue) => ({
  severity: issue.severity,
  code: codeNames[issue.code] ?? issue.code.replaceAll('-', '_'),
  sheet: issue.sheet,
  row: issue.row,
  field: fieldOf(issue),
  message: vi.importing.issues[issue.code](issue),
});

/** Tables beside each other and turned sheets are read as sheets of their own: here they are the file's sheet again. */
const inFile = (proposal: IntakeProposal) => {
  const parts = new Map(proposal.sheets.map(({ name, part }) => [name, part ? part.of : name]));
  return <At extends { readonly sheet: string | null }>(at: At): At => ({
    ...at,
    sheet: parts.get(at.sheet) ?? at.sheet,
  });
};

/** A proposal as the neutral schema has it. Commune codes are not part of it: the schema has names as the list gives them. */
export const neutralResult = (proposal: IntakeProposal): NeutralResult => {
  const real = inFile(proposal);
  return {
    file: proposal.file,
    file_error: null,
    tables: proposal.tables.map((table) => real({ sheet: table.sheet, header_row: table.headerTop })),
    producers: proposal.producers.map((producer) => {
      const found = producerOf(producer);
      return { ...found, source: found.source && real(found.source) };
    }),
    products: proposal.products.map((product) => ({ ...productOf(product), source: real(source(product.row)) })),
    issues: proposal.issues.map((issue) => real(issueOf(issue))),
    duplicates: proposal.duplicates.map(({ kind, members }) => ({ kind, members: members.map(real) })),
    counts: { producers: proposal.producers.length, products: proposal.products.length },
  };
};
