import type { CandidateProducer, CandidateProduct, ProducerRow } from '../candidates';
import type { EditedRow } from '../edited/edited-row';
import type { DuplicateGroup, IntakeProposal, RefusedRow, RepeatedRow } from '../intake-proposal';
import type { ReturnedRow } from '../returned/take-returned';

/** Names of files, each once: the second «danh-sach.xlsx» of a morning is «danh-sach.xlsx (2)». */
export const fileLabels = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    let label = name;
    for (let count = 2; taken.has(label); count += 1) label = `${name} (${count})`;
    taken.add(label);
    return label;
  });
};

/** Anything that stands at a row, a sheet or a finding, with the file that it stands in. */
export const ofFile = <Place extends object>(file: string, place: Place): Place & { readonly file: string } => ({
  ...place,
  file,
});

const atFile = <Row extends RefusedRow | RepeatedRow | ProducerRow | ReturnedRow | EditedRow>(
  file: string,
  row: Row,
): Row => ({
  ...row,
  at: ofFile(file, row.at),
});

const candidateOfFile = (file: string, candidate: CandidateProducer): CandidateProducer => ({
  ...candidate,
  rows: candidate.rows.map((at) => ofFile(file, at)),
});

const productOfFile = (file: string, firstPicture: number, product: CandidateProduct): CandidateProduct => ({
  ...product,
  row: ofFile(file, product.row),
  pictures: product.pictures.map((place) => place + firstPicture),
});

const groupOfFile = (file: string, group: DuplicateGroup): DuplicateGroup => ({
  ...group,
  members: group.members.map((member) => ofFile(file, member)),
});

/** A proposal whose every place names its file; pictures are counted on from `firstPicture`. */
export const proposalOfFile = (file: string, firstPicture: number, proposal: IntakeProposal): IntakeProposal => {
  const idOf = (id: string): string => `${file}|${id}`;
  return {
    ...proposal,
    sheets: proposal.sheets.map((sheet) => ({ ...ofFile(file, sheet), tables: sheet.tables.map(idOf) })),
    tables: proposal.tables.map((table) => ({ ...ofFile(file, table), id: idOf(table.id) })),
    producers: proposal.producers.map((candidate) => candidateOfFile(file, candidate)),
    products: proposal.products.map((product) => productOfFile(file, firstPicture, product)),
    producerRows: proposal.producerRows.map((row) => atFile(file, row)),
    refused: proposal.refused.map((row) => ({ ...atFile(file, row), issue: ofFile(file, row.issue) })),
    repeated: proposal.repeated.map((row) => atFile(file, row)),
    issues: proposal.issues.map((issue) => ofFile(file, issue)),
    duplicates: proposal.duplicates.map((group) => groupOfFile(file, group)),
    decoded: proposal.decoded.map((column) => ofFile(file, column)),
    returned: proposal.returned.map((row) => atFile(file, row)),
    edited: proposal.edited.map((row) => atFile(file, row)),
    values: proposal.values.map((value) => ({ ...value, rows: value.rows.map((at) => ofFile(file, at)) })),
  };
};
