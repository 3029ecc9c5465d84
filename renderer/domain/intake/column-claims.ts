import { evidenceFor, fieldOfValues } from './column-evidence';
import type { HeadingColumn } from './header-block';
import { type HeadingMatch, matchHeading } from './header-dictionary';
import { headerKey } from './header-key';
import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-proposal';
import type { GridCell } from './sheet-grid';

/** Below this a column is left out and shown as not understood. */
export const acceptFrom = 0.5;

/** Columns of a recognition: a second set of them is the second round. */
export const roundFields: ReadonlySet<IntakeField> = new Set([
  'stars',
  'decisionNo',
  'decisionDate',
  'decisionAuthority',
  'recognitionYear',
  'expiryDate',
]);
export interface ColumnInput {
  readonly heading: HeadingColumn;
  readonly cells: readonly GridCell[];
}

export interface Claim {
  readonly input: ColumnInput;
  readonly field: IntakeField;
  readonly score: number;
  readonly by: ColumnMapping['by'];
  /** Other fields that the same column could be as well: «Giá thành» waits until «Giá bán lẻ» has found its place. */
  readonly rivals: number;
}

/** The lines of a heading on one line. */
export const joined = (heading: HeadingColumn): string => heading.parts.join(' ');

/** «Hạng sao hiện tại» repeats what the rounds beside it say; alone it is the rank. */
const isCurrent = (heading: HeadingColumn): boolean => headerKey(joined(heading)).includes('hien tai');

const merged: ReadonlySet<IntakeField> = new Set(['address', 'commune', 'province']);

/** «Hạng sao đề nghị» gives way to «Hạng sao được công nhận» beside it, and is no round of its own. */
const isWished = (field: IntakeField, heading: HeadingColumn): boolean =>
  field === 'stars' &&
  /de nghi|de xuat|dang ky|du kien|phan dau|tiem nang|tu danh gia|cap xa/.test(headerKey(joined(heading)));

const money: ReadonlySet<IntakeField> = new Set(['retailPrice', 'retailPriceTo', 'wholesalePrice', 'factoryPrice']);

/** «Giá FOB (USD)»: prices are kept in đồng, and what is said in other money is no price of ours. */
const isForeign = (field: IntakeField, heading: HeadingColumn): boolean =>
  money.has(field) && /[$€¥]|(?<![\p{L}])(?:usd|eur|euro|cny|rmb|jpy|fob|cif)(?![\p{L}])/iu.test(joined(heading));

/** «Địa chỉ cũ» gives way to «Địa chỉ mới» beside it; alone it is the address. */
const isFormer = (field: IntakeField, heading: HeadingColumn): boolean =>
  merged.has(field) && /\bcu\b|truoc (?:khi )?(?:sap nhap|sat nhap)/.test(headerKey(joined(heading)));

const groupsOfNames: readonly (readonly [RegExp, IntakeField])[] = [
  [/san pham|hang hoa|mat hang|\bsp\b|product/, 'productName'],
  [
    /chu the|don vi|co so|doanh nghiep|hop tac xa|\bhtx\b|to chuc|nha (?:cung cap|san xuat)|producer|supplier/,
    'producerName',
  ],
];

/** «Tên» is the name of what the group above speaks of: «Thông tin sản phẩm» over «Tên». */
const nameOfGroup = (lowest: string, above: string): IntakeField | null =>
  /^(?:ten|ten goi|ten day du|name)$/.test(headerKey(lowest))
    ? (groupsOfNames.find(([words]) => words.test(headerKey(above)))?.[1] ?? null)
    : null;

const silentWords = /^(?:(?:cot|column|col|field|truong|khac|noi dung|thong tin)(?: khac)?(?: ?\d+)?)?$/;

/** Headings that say nothing of what stands below, «Cột1» under a group neither. */
const isSilent = ({ parts, groupAlone }: HeadingColumn): boolean =>
  groupAlone === true || silentWords.test(headerKey(parts.at(-1) ?? ''));

/** Said by the group heading alone: «Thông tin sản phẩm» over «Giá» is not a story. */
const ofGroupAlone = 0.6;

/**
 * What the words say: the whole heading, then its lowest line alone, a little weaker. What the group above says without the
 * lowest line gives way to what that line says itself.
 */
const headingMatches = (heading: HeadingColumn): ReadonlyMap<IntakeField, number> => {
  const best = new Map<IntakeField, number>();
  const add = (matches: readonly HeadingMatch[], weightOf: (match: HeadingMatch) => number): void => {
    for (const match of matches)
      best.set(match.field, Math.max(best.get(match.field) ?? 0, match.score * weightOf(match)));
  };
  const [lowest] = heading.parts.slice(-1);
  if (heading.parts.length < 2 || lowest === undefined) {
    add(matchHeading(joined(heading)), () => (heading.groupAlone ? ofGroupAlone : 1));
    return best;
  }
  const named = nameOfGroup(lowest, heading.parts.slice(0, -1).join(' '));
  if (named !== null) return new Map([[named, 0.96]]);
  const own = matchHeading(lowest).filter(({ score }) => score >= acceptFrom);
  const above = new Map(matchHeading(heading.parts.slice(0, -1).join(' ')).map(({ field, score }) => [field, score]));
  add(matchHeading(joined(heading)), ({ field, score }) =>
    (own.length > 0 && (above.get(field) ?? 0) > score) || isSilent(heading) ? ofGroupAlone : 1,
  );
  add(own, () => 0.98);
  return best;
};

/** Values that contradict the words weigh more than words that are only alike. */
const weigh = (score: number, evidence: number | null): number => {
  if (evidence === null) return score * 0.98;
  if (evidence >= 0.5) return score * (0.9 + 0.1 * evidence);
  return score >= 0.95 ? Math.max(0.51, score * evidence) : score * evidence;
};

const namesSomething: ReadonlySet<IntakeField> = new Set([
  'productName',
  'producerName',
  'province',
  'producerKind',
  'capacityPeriod',
]);

const saysLittle: ReadonlySet<IntakeField> = new Set(['note']);
/** What values alone may say only under a heading that is silent: money may be a turnover, «Hộp 500g» a gift. */
const onlySilent: ReadonlySet<IntakeField> = new Set(['retailPrice', 'packaging', 'unit']);

/** Values that agree add a tenth to a heading's words, and rivals are those that come as near as a twentieth. */
const hopeless = acceptFrom - 0.15;

/** Everything that a column may be, by its words and by its values. */
export const claimsOf = (input: ColumnInput): readonly Claim[] => {
  const claims: Claim[] = [];
  const matches = headingMatches(input.heading);
  const silent =
    isSilent(input.heading) || [...matches].some(([field, score]) => saysLittle.has(field) && score >= 0.9);
  const said = fieldOfValues(input.cells);
  const spoken = said && onlySilent.has(said.field) && !silent ? null : said;
  for (const [field, score] of matches) {
    // Neither taken nor a rival of one that is: its values need not be looked at.
    if (score < hopeless || isForeign(field, input.heading)) continue;
    const evidence = evidenceFor(field, input.cells);
    // «Số SP» over numbers is no product; for such fields even the very words do not help.
    const weighed =
      evidence !== null && evidence < 0.3 && namesSomething.has(field) ? score * 0.3 : weigh(score, evidence);
    const repeats =
      (roundFields.has(field) && isCurrent(input.heading)) || isFormer(field, input.heading)
        ? 0.1
        : isWished(field, input.heading)
          ? 0.35
          : 0;
    const agreed = (spoken?.field === field ? Math.min(1, weighed + 0.1) : weighed) - repeats;
    // «Ghi chú» over prices or stars: what stands there is told by the values, when no other column holds it.
    if (spoken && saysLittle.has(field))
      claims.push({ input, field, score: Math.min(agreed, 0.6), by: 'heading', rivals: 0 });
    else claims.push({ input, field, score: agreed, by: 'heading', rivals: 0 });
  }
  if (spoken) claims.push({ input, field: spoken.field, score: 0.45 + 0.2 * spoken.share, by: 'values', rivals: 0 });
  return claims.map((claim) => ({
    ...claim,
    rivals: claims.filter((other) => other.field !== claim.field && other.score >= claim.score - 0.05).length,
  }));
};

/** What a column was given. */
export interface Taken {
  readonly field: IntakeField;
  readonly score: number;
  readonly by: ColumnMapping['by'];
  readonly mark?: 3 | 4 | 5;
}
