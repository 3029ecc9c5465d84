import type { ProducerKind } from '../records/producer';
import { fold } from '../vietnamese/fold';

/** What the law says about a kind of producer (QĐ 26/2026/QĐ-TTg, Điều 2.3 and criterion 3.1). */
export interface ProducerKindFacts {
  readonly kind: Exclude<ProducerKind, 'unknown'>;
  /** Points of criterion 3.1; null where the sets give none. */
  readonly criteria31Points: number | null;
  /** Sectors in which the kind may be a chủ thể; null: all. */
  readonly onlySectors: readonly string[] | null;
  /** How lists call it. */
  readonly aliases: readonly string[];
}

export const producerKindFacts: readonly ProducerKindFacts[] = [
  {
    kind: 'cooperative',
    criteria31Points: 3,
    onlySectors: null,
    aliases: ['htx', 'hợp tác xã', 'htx nn', 'htx dvnn', 'htx nông nghiệp', 'liên hiệp htx', 'liên hiệp hợp tác xã'],
  },
  {
    kind: 'cooperativeGroup',
    criteria31Points: 1,
    onlySectors: null,
    aliases: ['tht', 'tổ hợp tác', 'tổ ht', 'nhóm hộ'],
  },
  {
    kind: 'company',
    criteria31Points: 2,
    onlySectors: null,
    aliases: [
      'dn',
      'doanh nghiệp',
      'doanh nghiệp nhỏ và vừa',
      'công ty',
      'cty',
      'tnhh',
      'ctcp',
      'công ty tnhh',
      'cty tnhh',
      'công ty cổ phần',
      'công ty cp',
      'doanh nghiệp tư nhân',
      'dntn',
      'mtv',
      'chi nhánh công ty',
    ],
  },
  { kind: 'farm', criteria31Points: 1, onlySectors: null, aliases: ['trang trại', 'nông trại', 'tt'] },
  {
    kind: 'household',
    criteria31Points: 1,
    onlySectors: null,
    aliases: [
      'hkd',
      'hộ kinh doanh',
      'hộ kd',
      'hộ sxkd',
      'hộ sản xuất',
      'hộ sản xuất kinh doanh',
      'hộ gia đình',
      'hộ gia đình có đăng ký kinh doanh',
      'hộ',
      'cơ sở',
      'cơ sở sản xuất',
      'cơ sở sx',
      'cssx',
    ],
  },
  {
    kind: 'association',
    criteria31Points: null,
    onlySectors: ['VI'],
    aliases: ['hội', 'hiệp hội', 'trung tâm', 'trung tâm điều hành', 'ban quản lý', 'hội nghề'],
  },
];

const byAlias: ReadonlyMap<string, ProducerKind> = new Map(
  producerKindFacts.flatMap((facts) => facts.aliases.map((alias): [string, ProducerKind] => [fold(alias), facts.kind])),
);

/** Longest first, so that `hợp tác xã` is tried before `hội`. `tt` and `tht` at the head of a name are too short to trust. */
const nameHeads = [...byAlias].filter(([alias]) => alias.length > 2).toSorted(([a], [b]) => b.length - a.length);

const plain = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

/** The kind that a cell of the column «Loại hình» names; null when it is none of the usual words. */
export const producerKindOfLabel = (label: string): ProducerKind | null => byAlias.get(plain(label)) ?? null;

/** The kind that a producer's name begins with: `HTX nông nghiệp Thuận Hòa`. A guess, shown as one; null when it says none. */
export const producerKindOfName = (name: string): ProducerKind | null => {
  const start = `${plain(name)} `;
  return nameHeads.find(([alias]) => start.startsWith(`${alias} `))?.[1] ?? null;
};

export const factsOfKind = (kind: ProducerKind): ProducerKindFacts | null =>
  producerKindFacts.find((facts) => facts.kind === kind) ?? null;
