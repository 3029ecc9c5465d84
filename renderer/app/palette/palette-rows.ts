import {
  type Icon,
  IconBasket,
  IconBox,
  IconBuildingStore,
  IconGavel,
  IconList,
  IconPresentation,
  IconSignature,
} from '@tabler/icons-react';
import type { StoreView } from '../../domain/plan/store-view';
import { type FoundGroup, type FoundKind, type FoundRecord, findEverywhere } from '../../domain/search/find-everywhere';
import type { Dictionary } from '../../i18n/dictionary';
import { listAddress } from '../../ui/routing/list-view';
import { type DoneHere, findActions, type PaletteAction, paletteActions } from './palette-actions';
import type { RecentRecord } from './recent-records';

export interface PaletteRow {
  readonly key: string;
  readonly icon: Icon;
  readonly name: string;
  /** What tells two of one name apart. */
  readonly note: string;
  readonly combo: string | null;
  readonly go: { readonly address: string } | { readonly run: DoneHere };
}

export interface PaletteGroup {
  readonly key: keyof Dictionary['palette']['groups'];
  readonly rows: readonly PaletteRow[];
  /** All that fit, those left out too. */
  readonly total: number;
}

/** As many of each register as one looks through. */
const shownOfEach = 5;
const shownActions = 5;

const icons: Readonly<Record<FoundKind, Icon>> = {
  product: IconBox,
  producer: IconBuildingStore,
  buyer: IconBasket,
  decision: IconGavel,
  conference: IconPresentation,
  mou: IconSignature,
};

const addressOf = (kind: FoundKind, id: string, conferenceId: string | null): string => {
  switch (kind) {
    case 'product':
      return `/san-pham/${id}`;
    case 'producer':
      return `/chu-the/${id}`;
    case 'buyer':
      return `/ben-mua/${id}`;
    case 'decision':
      return `/han-chung-nhan/quyet-dinh/${id}`;
    case 'conference':
      return `/hoi-nghi/${id}/ben-ban`;
    case 'mou':
      return `/bien-ban/${conferenceId ?? ''}`;
  }
};

const lists: { readonly [K in FoundKind]?: string } = { product: '/san-pham', producer: '/chu-the', buyer: '/ben-mua' };

const recordRow = ({ palette }: Dictionary, found: FoundRecord): PaletteRow => {
  const { kind, id, name, note, by, conferenceId } = found;
  return {
    key: `${kind}-${id}`,
    icon: icons[kind],
    name,
    note: by === null ? note : `${palette.by[by.field]} ${by.text}`,
    combo: null,
    go: { address: addressOf(kind, id, conferenceId) },
  };
};

const recordGroup = (
  words: Dictionary,
  { kind, hits, total }: FoundGroup,
  text: string,
  number: (count: number) => string,
): PaletteGroup => {
  const list = lists[kind];
  const rest: readonly PaletteRow[] =
    list !== undefined && total > hits.length
      ? [
          {
            key: `all-${kind}`,
            icon: IconList,
            name: words.palette.all(number(total)),
            note: '',
            combo: null,
            go: { address: listAddress(list, { tim: text.trim() }) },
          },
        ]
      : [];
  return { key: kind, rows: [...hits.map((hit) => recordRow(words, hit)), ...rest], total };
};

const actionRow = (action: PaletteAction): PaletteRow => ({
  key: action.id,
  icon: action.icon,
  name: action.name,
  note: '',
  combo: action.combo,
  go: action.go,
});

const actionGroup = (actions: readonly PaletteAction[]): PaletteGroup => ({
  key: 'action',
  rows: actions.map(actionRow),
  total: actions.length,
});

/** Before anything is typed: what was open, then everything that can be done. */
export const restingGroups = (words: Dictionary, recent: readonly RecentRecord[]): readonly PaletteGroup[] => {
  const rows = recent.map(
    ({ kind, id, name }): PaletteRow => ({
      key: `recent-${kind}-${id}`,
      icon: icons[kind],
      name,
      note: '',
      combo: null,
      go: { address: addressOf(kind, id, null) },
    }),
  );
  const groups: readonly PaletteGroup[] = [
    { key: 'recent', rows, total: rows.length },
    actionGroup(paletteActions(words)),
  ];
  return groups.filter(({ total }) => total > 0);
};

/**
 * What fits the text, the group of the best hit first. `view` is null while the registers are being prepared: screens and
 * commands are found all the same.
 */
export const foundGroups = (
  words: Dictionary,
  view: StoreView | null,
  text: string,
  number: (count: number) => string,
): readonly PaletteGroup[] => {
  const actions = findActions(words, text);
  const records = view === null ? [] : findEverywhere(view, text, shownOfEach);
  const ranked = [
    ...(actions.hits.length > 0
      ? [{ best: actions.best, group: actionGroup(actions.hits.slice(0, shownActions)) }]
      : []),
    ...records.map((found) => ({ best: found.best, group: recordGroup(words, found, text, number) })),
  ];
  return ranked.toSorted((a, b) => a.best - b.best).map(({ group }) => group);
};
