import type { ClauseCondition, Wording, WordingArticle } from '../../domain/records/mou-template';
import { papers } from '../../i18n/vi/papers';
import { fillPlaceholders, type PlaceholderValues } from '../fill-placeholders';
import { glueWords } from '../glue-words';
import type { ArticleBlock, Block, OfficialDocument, PageFoot } from '../official-document';
import { filledText } from './clause-text';
import { goodsAnnex, goodsTotal } from './goods-annex';
import type { MouSnapshot } from './mou-snapshot';
import { mouValues } from './mou-values';
import { agencyBlocks, agencySignatures, officeBlockOf, officeSignature, witnessHeading } from './office-party';
import { partyBlock, partySignature } from './party-block';

const words = papers.mou;

const filled = (value: string | null): boolean => value !== null && value.trim() !== '';

const conditions: { readonly [C in ClauseCondition]: (snapshot: MouSnapshot) => boolean } = {
  always: () => true,
  organiserCopies: ({ copiesOrganiser }) => copiesOrganiser > 0,
  noOrganiserCopies: ({ copiesOrganiser }) => copiesOrganiser === 0,
  planDecision: ({ planDecision }) => filled(planDecision),
  followUp: ({ followUpPeriod }) => filled(followUpPeriod),
  totalKnown: ({ goods }) => goodsTotal(goods) !== null,
  authority: ({ seller, buyer }) => seller.authority !== null || buyer.authority !== null,
};

/** Each basis ends with `;`, the last with a full stop, whichever of them are left out. */
export const basesOf = (wording: Wording, snapshot: MouSnapshot, values: PlaceholderValues): readonly string[] => {
  const used = wording.legalBases.filter((basis) => basis.used && conditions[basis.condition](snapshot));
  return used.map(({ text }, index) => {
    const basis = fillPlaceholders(text.trim().replace(/[;.]\s*$/, ''), values);
    return glueWords(`${basis}${index === used.length - 1 ? '.' : ';'}`);
  });
};

/** Articles whose condition holds, in the order of the paper. */
export const printedArticles = (wording: Wording, snapshot: MouSnapshot): readonly WordingArticle[] =>
  wording.articles.filter(({ condition }) => conditions[condition](snapshot));

const articleOf = (article: WordingArticle, index: number, values: PlaceholderValues): ArticleBlock => ({
  kind: 'article',
  number: index + 1,
  title: article.title,
  clauses: article.clauses.map((text) => filledText(text, values)),
});

const partiesOf = (snapshot: MouSnapshot, [labelA = '', labelB = '', labelC = '']: readonly string[]) => {
  if (snapshot.variant === 'agency') return agencyBlocks(snapshot.signatories);
  const firms = [partyBlock(labelA, snapshot.seller), partyBlock(labelB, snapshot.buyer)];
  const { office } = snapshot;
  return office?.role === 'support' ? [...firms, officeBlockOf(labelC, office)] : firms;
};

/** A and B side by side; an office that witnesses or supports is centred under them. */
const signaturesOf = (snapshot: MouSnapshot): readonly Block[] => {
  if (snapshot.variant === 'agency') return agencySignatures(snapshot.signatories);
  const { office } = snapshot;
  const under =
    office === null
      ? []
      : [
          officeSignature(
            office.role === 'witness' ? witnessHeading(office) : `${words.representativeOfParty}\u00a0C`,
            office,
          ),
        ];
  const firms = [partySignature('A', snapshot.seller), partySignature('B', snapshot.buyer)];
  return [{ kind: 'signatureGrid', perRow: 2, signatures: [...firms, ...under] }];
};

const numberLine = ({ printedNumber }: MouSnapshot): readonly Block[] =>
  printedNumber === null
    ? []
    : [{ kind: 'paragraph', text: `${words.numberLabel}\u00a0${printedNumber}`, align: 'center', indent: false }];

/** A memorandum as a paper: head, parties, articles, signatures, and the goods as an annex on its own page. */
export const mouDocument = (snapshot: MouSnapshot, wording: Wording, foot?: PageFoot): OfficialDocument => {
  const values = mouValues(snapshot);
  const blocks: readonly Block[] = [
    { kind: 'nationalMotto' },
    ...numberLine(snapshot),
    { kind: 'title', title: wording.title, subject: glueWords(fillPlaceholders(wording.subject, values)) },
    { kind: 'legalBases', bases: basesOf(wording, snapshot, values) },
    { kind: 'paragraph', text: filledText(wording.opening, values) },
    ...partiesOf(snapshot, wording.partyLabels),
    { kind: 'paragraph', text: filledText(wording.agree, values) },
    ...printedArticles(wording, snapshot).map((article, index) => articleOf(article, index, values)),
    ...signaturesOf(snapshot),
    ...(snapshot.variant === 'agency' ? [] : goodsAnnex(snapshot, wording.goodsHeaders)),
  ];
  return {
    title: words.documentTitle(snapshot.variant, snapshot.number, snapshot.seller.name, snapshot.buyer.name),
    author: snapshot.officeName,
    language: 'vi',
    orientation: 'portrait',
    createdAt: snapshot.createdAt,
    ...(foot === undefined ? {} : { foot }),
    blocks,
  };
};
