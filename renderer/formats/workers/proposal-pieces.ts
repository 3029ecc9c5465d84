import type { ClassifiedRow, IntakeProposal, TableFinding } from '../../domain/intake/intake-proposal';

/** The long lists of a proposal, which are sent in pieces. */
const longLists = [
  'producers',
  'products',
  'producerRows',
  'refused',
  'repeated',
  'issues',
  'duplicates',
  'pictures',
  'returned',
  'edited',
  'values',
  'decoded',
] as const;
type LongList = (typeof longLists)[number];

/**
 * A part of a proposal. One message with 20,000 rows would hold up the window for as long as it takes to unpack it;
 * pieces of `pieceSize` are unpacked between two frames.
 */
export type ProposalPiece =
  | { readonly kind: 'frame'; readonly frame: IntakeProposal }
  | { readonly kind: 'rows'; readonly table: number; readonly rows: readonly ClassifiedRow[] }
  | { readonly [K in LongList]: { readonly kind: K; readonly items: IntakeProposal[K] } }[LongList];

export const pieceSize = 500;

const chunks = <V>(values: readonly V[]): readonly (readonly V[])[] => {
  const pieces: (readonly V[])[] = [];
  for (let at = 0; at < values.length; at += pieceSize) pieces.push(values.slice(at, at + pieceSize));
  return pieces;
};

const emptyLists = {
  producers: [],
  products: [],
  producerRows: [],
  refused: [],
  repeated: [],
  issues: [],
  duplicates: [],
  pictures: [],
  returned: [],
  edited: [],
  values: [],
  decoded: [],
} as const;

/** The proposal as pieces, the frame first. */
export const cutProposal = (proposal: IntakeProposal): readonly ProposalPiece[] => {
  const tables = proposal.tables.map((table): TableFinding => ({ ...table, rows: [] }));
  const frame: ProposalPiece = { kind: 'frame', frame: { ...proposal, ...emptyLists, tables } };
  const rows = proposal.tables.flatMap((table, index) =>
    chunks(table.rows).map((part): ProposalPiece => ({ kind: 'rows', table: index, rows: part })),
  );
  const lists = longLists.flatMap((kind) =>
    chunks<unknown>(proposal[kind]).map((items) => ({ kind, items }) as ProposalPiece),
  );
  return [frame, ...rows, ...lists];
};

/** The proposal from its pieces, in the order in which they were cut. */
export const joinProposal = (pieces: readonly ProposalPiece[]): IntakeProposal => {
  const [first] = pieces;
  if (first?.kind !== 'frame') throw new Error('the frame comes first');
  const rows = first.frame.tables.map((): ClassifiedRow[] => []);
  const lists = Object.fromEntries(longLists.map((kind) => [kind, []])) as unknown as Record<LongList, unknown[]>;
  for (const piece of pieces) {
    if (piece.kind === 'rows') rows[piece.table]?.push(...piece.rows);
    else if (piece.kind !== 'frame') lists[piece.kind].push(...piece.items);
  }
  const tables = first.frame.tables.map((table, index) => ({ ...table, rows: rows[index] ?? [] }));
  return { ...first.frame, ...(lists as unknown as Pick<IntakeProposal, LongList>), tables };
};
