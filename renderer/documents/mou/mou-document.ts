import { papers } from '../../i18n/vi/papers';
import { fillPlaceholders } from '../fill-placeholders';
import { glueWords } from '../glue-words';
import type { ArticleBlock, Block, OfficialDocument } from '../official-document';
import { goodsAnnex } from './goods-annex';
import type { MouSnapshot } from './mou-snapshot';
import type { MouClause, MouTemplate } from './mou-template';
import { mouValues } from './mou-values';
import { partyBlock, partySignature } from './party-block';

/** Each basis ends with `;`, the last with a full stop, whichever of them are left out. */
const basesOf = (template: MouTemplate, snapshot: MouSnapshot): readonly string[] => {
  const values = mouValues(snapshot);
  const used = template.legalBases.filter(({ requires }) => requires === null || (values[requires] ?? '') !== '');
  return used.map(({ text }, index) => {
    const filled = fillPlaceholders(text.replace(/[;.]\s*$/, ''), values);
    return glueWords(`${filled}${index === used.length - 1 ? '.' : ';'}`);
  });
};

const articleOf = (clause: MouClause, index: number, template: MouTemplate, snapshot: MouSnapshot): ArticleBlock => {
  const values = mouValues(snapshot);
  const texts =
    clause.id === 'copies' && snapshot.copiesOrganiser === 0 ? [template.copiesWithoutOrganiser] : clause.clauses;
  return {
    kind: 'article',
    number: index + 1,
    title: clause.title,
    clauses: texts.map((text) => glueWords(fillPlaceholders(text, values))),
  };
};

/** The two-party memorandum as a paper: head, parties, articles, signatures, and the goods as an annex on its own page. */
export const mouDocument = (snapshot: MouSnapshot, template: MouTemplate): OfficialDocument => {
  const values = mouValues(snapshot);
  const [labelA, labelB] = template.partyLabels;
  const blocks: readonly Block[] = [
    { kind: 'nationalMotto' },
    { kind: 'title', title: template.title, subject: template.subject },
    { kind: 'legalBases', bases: basesOf(template, snapshot) },
    { kind: 'paragraph', text: glueWords(fillPlaceholders(template.opening, values)) },
    partyBlock(labelA, snapshot.seller),
    partyBlock(labelB, snapshot.buyer),
    { kind: 'paragraph', text: glueWords(fillPlaceholders(template.agree, values)) },
    ...template.articles.map((clause, index) => articleOf(clause, index, template, snapshot)),
    {
      kind: 'signatureGrid',
      perRow: 2,
      signatures: [partySignature('A', snapshot.seller), partySignature('B', snapshot.buyer)],
    },
    ...goodsAnnex(snapshot, template.goodsHeaders),
  ];
  return {
    title: papers.mou.documentTitle(snapshot.number, snapshot.seller.name, snapshot.buyer.name),
    author: snapshot.officeName,
    language: 'vi',
    orientation: 'portrait',
    createdAt: snapshot.createdAt,
    blocks,
  };
};
