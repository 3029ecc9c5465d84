import { readEmail } from '../identity/email';
import { readPhones } from '../identity/phones';
import { fold } from '../vietnamese/fold';
import { askedCommune, askedKind, askedProvince } from './asked-cells';
import { type BandStack, bandOf } from './band-meaning';
import { districtOfBands } from './band-place';
import type { PlaceTexts, ProducerValues } from './candidates';
import { readAddressAndPhone, readContact } from './contact-cells';
import { atHome } from './home-place';
import { ownCells } from './own-columns';
import { bareCommune, bareDistrict, placeOfAddress, provinceText } from './place-texts';
import { nameAndAddress, readLabels } from './producer-labels';
import { resolvePlace } from './resolve-place';
import type { GridRow } from './sheet-grid';
import { calledNote, signerOf } from './signer-cells';
import { cellOf, longTextOf, mappingOf, placedCell, reportAt, type TableContext, take, textOf } from './table-context';
import { type KindValue, kindOfLabel, kindOfName } from './values/producer-kind';
import { readTaxCell } from './values/tax-cell';
import { fromIdentity, isBlankText } from './values/value-reading';

/** What one row says about its producer. */
export interface ProducerFacts {
  readonly name: string;
  /** Number or code by which a sheet of products points to this producer. */
  readonly code: string | null;
  readonly values: ProducerValues & { readonly name: string };
  readonly place: PlaceTexts;
  readonly workshop: boolean;
  readonly row: number;
}

/** «1. HTX A» in a cell: the counter is not part of the name. */
export const cleanName = (text: string): string =>
  text
    .replace(/\n+/g, ' ')
    .replace(/^\s*(?:\d{1,3}|[IVX]{1,4})[.)]\s+(?=\p{L})/u, '')
    .replace(/^[-–+•]\s+/u, '')
    .replace(/[;,]+$/, '')
    .trim();

interface Contacts {
  readonly phones: readonly string[];
  readonly person: string | null;
  readonly taxCode: string | null;
  readonly email: string | null;
}

const saysTax = /mst|msdn|mã số|ma so|thuế|thue|\btax\b/iu;

/** The columns of telephones and tax codes, with what else people write into them. */
const contactsOf = (context: TableContext, row: GridRow): Contacts => {
  const cells = context.shape.columns.flatMap((column) => {
    const taxExpected = column.field === 'taxCode' || saysTax.test(column.heading);
    const placed = column.field === 'phone' || column.field === 'taxCode' ? placedCell(context, row, column) : null;
    return placed && !isBlankText(placed.cell.text)
      ? [{ placed, contact: readContact(placed.cell.text, taxExpected) }]
      : [];
  });
  const numbers = cells
    .filter(
      ({ placed, contact }) =>
        placed.mapping.field === 'phone' || (contact.taxCode !== null && /\d/.test(contact.phones)),
    )
    .flatMap(({ placed, contact }) => take(context, placed, fromIdentity(readPhones(contact.phones))) ?? []);
  const address = textOf(context, row, 'address');
  const besideAddress = address === null ? null : (readAddressAndPhone(address)?.phone ?? null);
  const more = besideAddress === null ? [] : (readPhones(besideAddress).value ?? []);
  const first = (part: 'person' | 'taxCode' | 'email'): string | null =>
    cells.map(({ contact }) => contact[part]).find((text) => text !== null) ?? null;
  return {
    phones: [...new Set([...numbers, ...more])],
    person: first('person'),
    taxCode: first('taxCode'),
    email: first('email'),
  };
};

const kindOf = (context: TableContext, row: GridRow, name: string): KindValue | null => {
  const byName = kindOfName(name);
  const placed = cellOf(context, row, 'producerKind');
  if (!placed || isBlankText(placed.cell.text)) return byName;
  const byLabel = kindOfLabel(placed.cell.text);
  if (!byLabel) {
    const said = askedKind(context, placed, byName);
    if (said) return said.value ?? byName;
    if (placed.own)
      reportAt(context, row, placed.mapping, placed.cell.text, { code: 'kind-unknown', severity: 'info' });
    return byName;
  }
  if (byName && byName.kind !== byLabel.kind) {
    if (placed.own)
      reportAt(context, row, placed.mapping, placed.cell.text, {
        code: 'kind-differs',
        severity: 'warning',
        expected: name,
      });
    return byLabel;
  }
  return byLabel.companyForm === null && byName ? byName : byLabel;
};

/** A title speaks for every row below it, a band for fewer, a cell for its own: the nearest word counts. */
const placeOf = (context: TableContext, row: GridRow, bands: BandStack, address: string | null): PlaceTexts => {
  const former = context.places?.map ?? null;
  const inAddress = address === null ? {} : placeOfAddress(address, former);
  const commune = textOf(context, row, 'commune');
  const district = textOf(context, row, 'districtOld');
  const provinceCell = cellOf(context, row, 'province');
  const provinceWords = textOf(context, row, 'province');
  const written = provinceWords === null ? null : (provinceText(provinceWords) ?? provinceWords);
  const province = provinceCell && written !== null ? askedProvince(context, provinceCell, written) : null;
  const communeOf = commune === null ? null : placeOfAddress(commune, former);
  const bandCommune = bandOf(bands, 'commune');
  const bandDistrict = bandOf(bands, 'district');
  const bandProvince = bandOf(bands, 'province');
  const near: PlaceTexts = {
    ...(bandCommune === null ? {} : { commune: bareCommune(bandCommune) }),
    ...(bandDistrict === null ? {} : { district: bareDistrict(bandDistrict) }),
    ...(bandProvince === null ? {} : { province: provinceText(bandProvince) ?? bandProvince }),
    ...inAddress,
    ...(communeOf?.district === undefined ? {} : { district: communeOf.district }),
    ...(communeOf?.province === undefined ? {} : { province: communeOf.province }),
    ...(commune === null ? {} : { commune: communeOf?.commune ?? bareCommune(commune) }),
    ...(district === null ? {} : { district: bareDistrict(district) }),
    ...(province === null ? {} : { province }),
  };
  const alone = near.province === undefined && context.titlePlace.province !== undefined;
  const title =
    near.commune === undefined && near.district === undefined
      ? context.titlePlace
      : { province: context.titlePlace.province };
  const place = alone ? { ...withoutUndefined(title), ...near } : near;
  const guessed = districtOfBands(context, row, bands, place);
  return guessed === null ? place : { ...place, district: guessed };
};

const withoutUndefined = (place: { readonly [K in keyof PlaceTexts]?: string | undefined }): PlaceTexts =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));

/** The address without the telephone behind it; where there is no column of addresses, the one before the telephone. */
const addressOf = (context: TableContext, row: GridRow): string | null => {
  const own = textOf(context, row, 'address');
  const beside = own ?? textOf(context, row, 'phone');
  const parts = beside === null ? null : readAddressAndPhone(beside);
  return parts?.address ?? own;
};

/** The address as it was written; a commune that no list gives a code is not lost: it stays in words. */
const keptPlace = (address: string | null, values: ProducerValues, commune: string | null): string | null => {
  if (commune === null || values.communeCode !== undefined || values.oldCommune !== undefined) return address;
  if (address === null) return commune;
  return fold(address).includes(fold(bareCommune(commune))) ? address : `${address}, ${commune}`;
};

const placeValues = (
  context: TableContext,
  row: GridRow,
  bands: BandStack,
  beside: string | null,
): { readonly place: PlaceTexts; readonly values: ProducerValues } => {
  const address = addressOf(context, row) ?? beside;
  const place = atHome(context, row, placeOf(context, row, bands, address), address);
  const resolved = askedCommune(context, row, place, resolvePlace(place, context.places));
  const column = mappingOf(context, 'commune') ?? mappingOf(context, 'address');
  const cell = column ? row.cells[column.column] : undefined;
  if (cell) for (const note of resolved.notes) reportAt(context, row, column, cell.text, note);
  const kept = keptPlace(address, resolved.values, textOf(context, row, 'commune') ?? bandOf(bands, 'commune'));
  return { place, values: { ...resolved.values, ...(kept === null ? {} : { addressText: kept }) } };
};

const taxBeside = (text: string | null): ProducerValues => {
  const value = text === null ? null : readTaxCell(text).value;
  return value === null ? {} : { taxCode: value };
};

const emailBeside = (text: string | null): ProducerValues => {
  const value = text === null ? null : readEmail(text).value;
  return value === null ? {} : { email: value };
};

const identityOf = (context: TableContext, row: GridRow): ProducerValues => {
  const tax = cellOf(context, row, 'taxCode');
  const email = cellOf(context, row, 'email');
  const taxText = tax && !isBlankText(tax.cell.text) ? (readContact(tax.cell.text).taxCode ?? tax.cell.text) : null;
  const taxCode = tax && taxText !== null ? take(context, tax, readTaxCell(taxText)) : null;
  const address =
    email && !isBlankText(email.cell.text) ? take(context, email, fromIdentity(readEmail(email.cell.text))) : null;
  const registration = textOf(context, row, 'businessRegNo');
  const website = textOf(context, row, 'website');
  const account = textOf(context, row, 'bankAccount');
  const bank = textOf(context, row, 'bankName');
  return {
    ...(taxCode === null ? {} : { taxCode }),
    ...(address === null ? {} : { email: address }),
    ...(registration === null ? {} : { businessRegNo: registration }),
    ...(website === null ? {} : { website }),
    ...(account === null ? {} : { bankAccount: account }),
    ...(bank === null ? {} : { bankName: bank }),
  };
};

/** The producer of a row that names one. `named`: the name when it comes from a band and not from a cell. */
export const readProducerCells = (
  context: TableContext,
  row: GridRow,
  bands: BandStack,
  named?: string,
): ProducerFacts | null => {
  const labelled = readLabels(named ?? longTextOf(context, row, 'producerName') ?? '');
  const hasPlace = (['address', 'commune', 'province'] as const).some((field) => mappingOf(context, field));
  const apart = hasPlace || labelled.address !== null ? labelled : nameAndAddress(labelled.name);
  const name = cleanName(apart.name);
  if (!/\p{L}/u.test(name)) return null;
  const kind = kindOf(context, row, name);
  const contacts = contactsOf(context, row);
  const signer = signerOf(context, row, labelled.representative, contacts.person);
  const beside = labelled.phone === null ? [] : (readPhones(labelled.phone).value ?? []);
  const phones = [...new Set([...contacts.phones, ...signer.phones, ...beside])];
  const { place, values } = placeValues(context, row, bands, apart.address);
  const hasProduct = mappingOf(context, 'productName') !== undefined;
  const said = hasProduct ? null : longTextOf(context, row, 'note');
  const note = [said, calledNote(context, signer.called)].filter((part) => part !== null).join('\n');
  return {
    name,
    code:
      textOf(context, row, 'producerCode') ??
      (hasProduct ? null : (textOf(context, row, 'productCode') ?? textOf(context, row, 'rowNo'))),
    row: row.row,
    place,
    workshop: kind?.workshop ?? false,
    values: {
      name,
      ...(kind ? { kind: kind.kind, companyForm: kind.companyForm } : {}),
      ...emailBeside(labelled.email ?? contacts.email),
      ...taxBeside(labelled.taxCode ?? contacts.taxCode),
      ...identityOf(context, row),
      ...signer.values,
      ...(phones.length === 0 ? {} : { phones }),
      ...values,
      ...(note === '' ? {} : { note }),
      ...ownCells(context, row, 'producers'),
    },
  };
};
