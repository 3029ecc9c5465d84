import {
  type Icon,
  IconBasket,
  IconBook2,
  IconBox,
  IconBuildingStore,
  IconCalendarDue,
  IconChartBar,
  IconFileImport,
  IconHistory,
  IconHome,
  IconListCheck,
  IconPresentation,
  IconRosette,
  IconScan,
  IconSettings,
  IconSignature,
  IconTags,
  IconWriting,
} from '@tabler/icons-react';
import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';
import type { TableName } from '../domain/records/table-name';
import type { Dictionary } from '../i18n/dictionary';

export interface FeatureEntry {
  readonly key: keyof Dictionary['app']['items'];
  /** Everything under it belongs to the feature. */
  readonly path: string;
  readonly icon: Icon;
  readonly group: keyof Dictionary['app']['groups'] | 'top';
  readonly screen: LazyExoticComponent<ComponentType>;
  /** It searches producers, products or buyers: they are prepared before it is drawn. */
  readonly registers?: true;
  /** The register whose size stands beside the name. */
  readonly count?: TableName;
  /** The table whose open records wait for the officer. */
  readonly waiting?: 'doubts';
}

/** The sample belongs to the first start; whoever named the office first finds it in the settings. */
const loadSettings = async (): Promise<{ default: ComponentType }> => {
  const [{ SettingsScreen }, { SampleOffer }] = await Promise.all([
    import('../features/settings/settings-screen'),
    import('../features/first-start/sample-offer'),
  ]);
  return { default: () => createElement(SettingsScreen, { sampleOffer: SampleOffer }) };
};

/** Papers are attached to producers, products and buyers alike: the feature that knows them is put into each. */
const loadProducers = async (): Promise<{ default: ComponentType }> => {
  const [{ ProducersScreen }, { AttachmentsPanel }] = await Promise.all([
    import('../features/producers/producers-screen'),
    import('../features/attachments/attachments-panel'),
  ]);
  return { default: () => createElement(ProducersScreen, { papers: AttachmentsPanel }) };
};

const loadProducts = async (): Promise<{ default: ComponentType }> => {
  const [{ ProductsScreen }, { AttachmentsPanel }] = await Promise.all([
    import('../features/products/products-screen'),
    import('../features/attachments/attachments-panel'),
  ]);
  return { default: () => createElement(ProductsScreen, { papers: AttachmentsPanel }) };
};

const loadBuyers = async (): Promise<{ default: ComponentType }> => {
  const [{ BuyersScreen }, { AttachmentsPanel }] = await Promise.all([
    import('../features/buyers/buyers-screen'),
    import('../features/attachments/attachments-panel'),
  ]);
  return { default: () => createElement(BuyersScreen, { papers: AttachmentsPanel }) };
};

const loadStart = () => import('../features/start/start-screen');

/** Every feature: where it lives and how it is reached. Each is a chunk of its own, read when it is first opened. */
export const features: readonly FeatureEntry[] = [
  {
    key: 'start',
    path: '/',
    icon: IconHome,
    group: 'top',
    screen: lazy(async () => ({ default: (await loadStart()).StartScreen })),
  },
  {
    key: 'producers',
    registers: true,
    path: '/chu-the',
    icon: IconBuildingStore,
    group: 'registry',
    count: 'producers',
    screen: lazy(loadProducers),
  },
  {
    key: 'products',
    registers: true,
    path: '/san-pham',
    icon: IconBox,
    group: 'registry',
    count: 'products',
    screen: lazy(loadProducts),
  },
  {
    key: 'buyers',
    registers: true,
    path: '/ben-mua',
    icon: IconBasket,
    group: 'registry',
    count: 'buyers',
    screen: lazy(loadBuyers),
  },
  {
    key: 'expiry',
    path: '/han-chung-nhan',
    icon: IconCalendarDue,
    group: 'registry',
    screen: lazy(async () => ({ default: (await import('../features/expiry/expiry-screen')).ExpiryScreen })),
  },
  {
    key: 'figures',
    path: '/so-lieu',
    icon: IconChartBar,
    group: 'registry',
    screen: lazy(async () => ({
      default: (await import('../features/expiry/figures/figures-screen')).FiguresScreen,
    })),
  },
  {
    key: 'conferences',
    registers: true,
    path: '/hoi-nghi',
    icon: IconPresentation,
    group: 'conference',
    count: 'conferences',
    screen: lazy(async () => ({
      default: (await import('../features/conferences/conferences-screen')).ConferencesScreen,
    })),
  },
  {
    key: 'catalogue',
    registers: true,
    path: '/danh-muc',
    icon: IconBook2,
    group: 'conference',
    screen: lazy(async () => ({ default: (await import('../features/catalogue/catalogue-screen')).CatalogueScreen })),
  },
  {
    key: 'mous',
    registers: true,
    path: '/bien-ban',
    icon: IconSignature,
    group: 'conference',
    count: 'mous',
    screen: lazy(async () => ({ default: (await import('../features/mous/mous-screen')).MousScreen })),
  },
  {
    key: 'clauses',
    path: '/loi-van',
    icon: IconWriting,
    group: 'conference',
    screen: lazy(async () => ({ default: (await import('../features/clauses/clauses-screen')).ClausesScreen })),
  },
  {
    key: 'ceremony',
    path: '/le-ky',
    icon: IconRosette,
    group: 'conference',
    screen: lazy(async () => ({ default: (await import('../features/ceremony/ceremony-screen')).CeremonyScreen })),
  },
  {
    key: 'labels',
    path: '/nhan-the',
    icon: IconTags,
    group: 'conference',
    screen: lazy(async () => ({ default: (await import('../features/labels/labels-screen')).LabelsScreen })),
  },
  {
    key: 'scans',
    path: '/ban-quet',
    icon: IconScan,
    group: 'conference',
    screen: lazy(async () => ({ default: (await import('../features/scans/scans-screen')).ScansScreen })),
  },
  {
    key: 'importing',
    path: '/nhap',
    icon: IconFileImport,
    group: 'data',
    screen: lazy(async () => ({ default: (await import('../features/importing/importing-screen')).ImportingScreen })),
  },
  {
    key: 'doubts',
    registers: true,
    path: '/can-xem-lai',
    icon: IconListCheck,
    group: 'data',
    waiting: 'doubts',
    screen: lazy(async () => ({ default: (await import('../features/doubts/doubts-screen')).DoubtsScreen })),
  },
  {
    key: 'history',
    path: '/lich-su',
    icon: IconHistory,
    group: 'data',
    screen: lazy(async () => ({ default: (await import('../features/history/history-screen')).HistoryScreen })),
  },
  {
    key: 'settings',
    path: '/cai-dat',
    icon: IconSettings,
    group: 'other',
    screen: lazy(loadSettings),
  },
];

/** Read while the store opens, so that the first screen does not wait for its own code afterwards. */
export const preloadStart = (): void => void loadStart();

/** The feature to which an address belongs. */
export const featureAt = (location: string): FeatureEntry | undefined =>
  features.find(({ path }) => (path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`)));
