import type { Steps } from '../../plan/steps';
import type { IntakeProposal } from '../intake-proposal';
import { joinAsked } from '../value-question';
import { joinProducers } from './join-producers';
import { joinProducts } from './join-products';
import { fileLabels, proposalOfFile } from './of-file';

const located = function* (proposals: readonly IntakeProposal[]): Steps<readonly IntakeProposal[]> {
  const labels = fileLabels(proposals.map(({ file }) => file));
  const named: IntakeProposal[] = [];
  let pictures = 0;
  for (const [index, proposal] of proposals.entries()) {
    yield;
    named.push(proposalOfFile(labels[index] ?? proposal.file, pictures, proposal));
    pictures += proposal.pictures.length;
  }
  return named;
};

/**
 * Several files as one proposal, so that they have one preview, one Change and one undo. Rows keep their file; a producer or
 * product of two files is one. A single proposal is given back as it is. Throws nothing; takes as long as its rows are many,
 * hence the pauses.
 */
export function* joinProposalsInSteps(
  proposals: readonly [IntakeProposal, ...IntakeProposal[]],
): Steps<IntakeProposal> {
  const [only] = proposals;
  if (proposals.length === 1) return only;
  const named = yield* located(proposals);
  const who = yield* joinProducers(named);
  const goods = yield* joinProducts(named, who.keyOf);
  yield;
  const files = fileLabels(proposals.map(({ file }) => file));
  return {
    file: files.join(', '),
    files,
    format: only.format,
    sheets: named.flatMap(({ sheets }) => sheets),
    tables: named.flatMap(({ tables }) => tables),
    producers: who.producers,
    products: goods.products,
    producerRows: named.flatMap(({ producerRows }, file) =>
      producerRows.map((row) => ({ ...row, producerKey: who.keyOf(file, row.producerKey) })),
    ),
    refused: named.flatMap(({ refused }) => refused),
    repeated: goods.repeated,
    issues: [...named.flatMap(({ issues }) => issues), ...who.issues],
    duplicates: [...named.flatMap(({ duplicates }) => duplicates), ...who.duplicates, ...goods.duplicates],
    decoded: named.flatMap(({ decoded }) => decoded),
    pictures: named.flatMap(({ pictures }) => pictures),
    returned: named.flatMap(({ returned }) => returned),
    edited: named.flatMap(({ edited }) => edited),
    editLists: named.flatMap(({ editLists }) => editLists),
    editOwnFields: named.flatMap(({ editOwnFields = [] }) => editOwnFields),
    values: joinAsked(named.map(({ values }) => values)),
  };
}
