import {
  type Icon,
  IconArrowBackUp,
  IconCloudDown,
  IconDeviceFloppy,
  IconGavel,
  IconHelp,
  IconInfoCircle,
  IconKeyboard,
  IconLanguage,
  IconPlus,
  IconRoute,
  IconTable,
  IconUsers,
} from '@tabler/icons-react';
import { prepareSearch } from '../../domain/search/prepare-search';
import { rankedHits } from '../../domain/search/search';
import { type Dictionary, dictionaries } from '../../i18n/dictionary';
import { menuKeys, shellKeys } from '../../ui/keys/shortcuts';
import { type FeatureEntry, features } from '../features';

type CommandName = keyof Dictionary['palette']['commands'];

/** Commands that do something here; the others only open an address. */
export type DoneHere = Extract<CommandName, 'backup' | 'undo' | 'language' | 'help' | 'keys' | 'tour'>;

/** A screen or a command as the palette offers it. */
export interface PaletteAction {
  readonly id: string;
  readonly kind: 'screen' | 'command';
  readonly name: string;
  readonly icon: Icon;
  readonly go: { readonly address: string } | { readonly run: DoneHere };
  /** The key that does the same. */
  readonly combo: string | null;
}

interface Offered {
  readonly command: CommandName;
  readonly icon: Icon;
  readonly go: PaletteAction['go'];
  readonly combo?: string;
}

const featureIcon = (key: FeatureEntry['key']): Icon =>
  features.find((feature) => feature.key === key)?.icon ?? IconTable;

const to = (command: CommandName, icon: Icon, address: string, combo?: string): Offered => ({
  command,
  icon,
  go: { address },
  ...(combo === undefined ? {} : { combo }),
});
const does = (command: DoneHere, icon: Icon, combo?: string): Offered => ({
  command,
  icon,
  go: { run: command },
  ...(combo === undefined ? {} : { combo }),
});

const offered: readonly Offered[] = [
  to('import', featureIcon('importing'), '/nhap', menuKeys.import),
  to('addProduct', IconPlus, '/san-pham/them'),
  to('addProducer', IconPlus, '/chu-the/them'),
  to('addBuyer', IconPlus, '/ben-mua/them'),
  to('addConference', IconPlus, '/hoi-nghi/them'),
  to('printCatalogue', featureIcon('catalogue'), '/danh-muc'),
  to('printMous', featureIcon('mous'), '/bien-ban'),
  does('backup', IconDeviceFloppy, menuKeys['snapshot-now']),
  does('undo', IconArrowBackUp, shellKeys.undo[0]),
  to('productsSheet', IconTable, '/san-pham/bang'),
  to('producersSheet', IconTable, '/chu-the/bang'),
  to('buyersSheet', IconTable, '/ben-mua/bang'),
  to('decisions', IconGavel, '/han-chung-nhan/quyet-dinh'),
  to('twins', IconUsers, '/can-xem-lai/trung-trong-so'),
  to('restore', IconCloudDown, '/cai-dat'),
  does('language', IconLanguage),
  does('help', IconHelp, shellKeys.help[0]),
  does('keys', IconKeyboard, shellKeys.keys[0]),
  does('tour', IconRoute),
  to('about', IconInfoCircle, '/cai-dat/gioi-thieu'),
];

const screenKeys: { readonly [K in FeatureEntry['key']]?: string } = {
  start: menuKeys['go-start'],
  producers: menuKeys['go-producers'],
  products: menuKeys['go-products'],
  buyers: menuKeys['go-buyers'],
  conferences: menuKeys['go-conferences'],
  settings: menuKeys.settings,
};

/** Every screen and command, commands first. */
export const paletteActions = (words: Dictionary): readonly PaletteAction[] => [
  ...offered.map(
    ({ command, icon, go, combo }): PaletteAction => ({
      id: command,
      kind: 'command',
      name: words.palette.commands[command],
      icon,
      go,
      combo: combo ?? null,
    }),
  ),
  ...features.map(
    ({ key, path, icon }): PaletteAction => ({
      id: `screen-${key}`,
      kind: 'screen',
      name: words.app.items[key],
      icon,
      go: { address: path },
      combo: screenKeys[key] ?? null,
    }),
  ),
];

/** Found by their name, by other words people use, and by their name in the other language. */
const searched = (words: Dictionary) => {
  const others = Object.values(dictionaries);
  const isCommand = (id: string): id is CommandName => Object.hasOwn(words.palette.commands, id);
  return prepareSearch(paletteActions(words), ({ id, name }) => ({
    name,
    more: others.flatMap((other) => (isCommand(id) ? [other.palette.commands[id], other.palette.also[id]] : [])),
  }));
};

const prepared = new WeakMap<Dictionary, ReturnType<typeof searched>>();

/** Screens and commands that fit the text, best first; `best` is the rank of the first, as records are ranked. */
export const findActions = (
  words: Dictionary,
  text: string,
): { readonly hits: readonly PaletteAction[]; readonly best: number } => {
  const ready = prepared.get(words) ?? searched(words);
  prepared.set(words, ready);
  const ranked = rankedHits(ready, text);
  return { hits: ranked.flat(), best: ranked.findIndex((bucket) => bucket.length > 0) };
};
