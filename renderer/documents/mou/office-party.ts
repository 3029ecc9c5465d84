import type { Signatory } from '../../domain/records/mou';
import { paperDots } from '../../domain/vietnamese/format';
import { papers } from '../../i18n/vi/papers';
import { glueWords } from '../glue-words';
import type { Block, PartyBlock, Signature, TableBlock } from '../official-document';
import type { OfficeParty } from './mou-snapshot';

const words = papers.mou;

const given = (value: string | null): string =>
  value === null || value.trim() === '' ? paperDots : glueWords(value.trim());
/** Nobody records whether the signer of an office is a man or a woman. */
const representativeLine = (signer: string | null) => ({
  label: words.representative,
  value: `${words.salutationUnknown} ${given(signer)}`,
});
const upper = (text: string | null): string => given(text).toLocaleUpperCase('vi');
const capacityOf = (capacity: string | null): readonly string[] =>
  capacity === null || capacity.trim() === '' ? [] : [upper(capacity)];

/** Bên C: the office that supports the two firms. */
export const officeBlockOf = (label: string, office: OfficeParty): PartyBlock => ({
  kind: 'partyBlock',
  heading: glueWords(`${label}:`),
  lines: [
    { label: words.partyName, value: given(office.name), bold: true },
    { label: words.address, value: given(office.address) },
    ...(office.phone === null ? [] : [{ label: words.phone, value: given(office.phone) }]),
    representativeLine(office.signer),
    { label: words.representativeTitle, value: given(office.title) },
  ],
});

/** The name of the office, «KT. GIÁM ĐỐC» where it applies, and the title; an office always seals. */
export const officeSignature = (heading: string, office: OfficeParty): Signature => ({
  heading: [heading, ...capacityOf(office.capacity), upper(office.title)],
  note: words.signAndSeal,
  name: given(office.signer),
});

export const witnessHeading = (office: OfficeParty): string => `${words.witness} ${upper(office.name)}`;

/** Offices that sign among themselves, numbered in the order of signing. */
export const agencyBlocks = (signatories: readonly Signatory[]): readonly Block[] =>
  signatories.map(
    (office, index): PartyBlock => ({
      kind: 'partyBlock',
      heading: `${index + 1}. ${given(office.office)}`,
      lines: [representativeLine(office.signer), { label: words.representativeTitle, value: given(office.title) }],
    }),
  );

/** Offices up to here sign side by side; more of them in a table (mou-clauses.json, `mouAgency.signatures`). */
const sideBySide = 4;

/** «Lê Hữu Hoàng, Phó Giám đốc (KT. GIÁM ĐỐC)»: in a list who signs stands first, and in what capacity behind it. */
const signerInList = ({ signer, title, capacity }: Signatory): string => {
  const power = capacityOf(capacity).map((each) => ` (${each})`);
  return [`${given(signer)}, ${given(title)}`, ...power].join('');
};

const signatureTable = (signatories: readonly Signatory[]): TableBlock => ({
  kind: 'table',
  // Room for a hand and most of a seal; twenty of them fill two pages.
  rowHeight: 58,
  signed: true,
  columns: [
    { header: words.signTable.number, width: 7, align: 'center' },
    { header: words.signTable.office, width: 33, align: 'left' },
    { header: words.signTable.signer, width: 30, align: 'left' },
    { header: words.signTable.signature, width: 30, align: 'left' },
  ],
  rows: signatories.map((office, index) =>
    [String(index + 1), given(office.office), signerInList(office), ''].map((text) => ({ kind: 'text', text })),
  ),
});

/** Two in a row for up to four offices, then a table: a row is never split, its header repeats. */
export const agencySignatures = (signatories: readonly Signatory[]): readonly Block[] =>
  signatories.length > sideBySide
    ? [{ kind: 'heading', text: words.signTable.title, align: 'center' }, signatureTable(signatories)]
    : [
        {
          kind: 'signatureGrid',
          perRow: 2,
          signatures: signatories.map((office) => ({
            heading: [upper(office.office), ...capacityOf(office.capacity), upper(office.title)],
            note: words.signAndSeal,
            name: given(office.signer),
          })),
        },
      ];
