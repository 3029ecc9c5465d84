import type { Dictionary } from '../../i18n/dictionary';
import { isPressed, type Pressed } from './combo';

/** Commands that the window itself takes from the keyboard, wherever the focus is. */
export const shellKeys = {
  search: ['Ctrl+K'],
  help: ['F1'],
  keys: ['Ctrl+/'],
  save: ['Ctrl+S'],
  undo: ['Ctrl+Z'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ShellKey = keyof typeof shellKeys;

const shellNames = Object.keys(shellKeys) as readonly ShellKey[];

/** The command of a key press, or null. */
export const shellKeyOf = (event: Pressed): ShellKey | null =>
  shellNames.find((name) => shellKeys[name].some((combo) => isPressed(combo, event))) ?? null;

/** The menu's own keys; a test compares them with the menu, which another process draws. */
export const menuKeys = {
  'go-start': 'Ctrl+1',
  'go-producers': 'Ctrl+2',
  'go-products': 'Ctrl+3',
  'go-buyers': 'Ctrl+4',
  'go-conferences': 'Ctrl+5',
  import: 'Ctrl+I',
  search: 'Ctrl+F',
  undo: 'Ctrl+Alt+Z',
  'snapshot-now': 'Ctrl+Shift+S',
  settings: 'Ctrl+,',
  help: 'F1',
} as const;

export type KeyGroup = keyof Dictionary['keys']['groups'];
export type KeyAction = keyof Dictionary['keys']['actions'];

export interface Shortcut {
  readonly action: KeyAction;
  /** Combinations that do the same; a word of the dictionary stands for several keys. */
  readonly keys: readonly string[];
}

export interface ShortcutGroup {
  readonly group: KeyGroup;
  readonly shortcuts: readonly Shortcut[];
}

const line = (action: KeyAction, ...keys: readonly string[]): Shortcut => ({ action, keys });

/**
 * Every key of the program, in the order in which the list of keys shows them. Keys of lists, of the sheet and of the review
 * are read by their own screens; a test presses each one here on what reads it, and everything that they read is here.
 */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    group: 'everywhere',
    shortcuts: [
      line('search', ...shellKeys.search, menuKeys.search),
      line('help', ...shellKeys.help),
      line('keys', ...shellKeys.keys),
      line('save', ...shellKeys.save),
      line('undo', ...shellKeys.undo),
      line('undoSaved', menuKeys.undo),
      line('import', menuKeys.import),
      line('snapshot', menuKeys['snapshot-now']),
      line('settings', menuKeys.settings),
      line('goStart', menuKeys['go-start']),
      line('goProducers', menuKeys['go-producers']),
      line('goProducts', menuKeys['go-products']),
      line('goBuyers', menuKeys['go-buyers']),
      line('goConferences', menuKeys['go-conferences']),
      line('panel', 'F6'),
      line('zoom', 'Ctrl+=', 'Ctrl+-', 'Ctrl+0'),
    ],
  },
  {
    group: 'list',
    shortcuts: [
      line('toRows', 'Down'),
      line('rows', 'Arrows', 'Home', 'End', 'PageUp', 'PageDown'),
      line('openRow', 'Enter'),
      line('selectRow', 'Space'),
      line('selectSeveral', 'Shift+Space', 'Shift+Arrows'),
      line('selectAll', 'Ctrl+A'),
      line('closePanel', 'Escape'),
    ],
  },
  {
    group: 'sheet',
    shortcuts: [
      line('typeOver', 'AnyLetter'),
      line('editCell', 'F2'),
      line('choices', 'Alt+Down'),
      line('nextCell', 'Enter', 'Tab'),
      line('previousCell', 'Shift+Enter', 'Shift+Tab'),
      line('edge', 'Ctrl+Arrows', 'Ctrl+Home', 'Ctrl+End'),
      line('extend', 'Shift+Arrows'),
      line('wholeRow', 'Shift+Space'),
      line('wholeColumn', 'Ctrl+Space'),
      line('columnMenu', 'Ctrl+Shift+L'),
      line('allCells', 'Ctrl+A'),
      line('copyPaste', 'Ctrl+C', 'Ctrl+V'),
      line('fillDown', 'Ctrl+D'),
      line('fillRight', 'Ctrl+R'),
      line('today', 'Ctrl+;'),
      line('clearCells', 'Delete', 'Backspace'),
      line('newLine', 'Alt+Enter'),
      line('undoSheet', 'Ctrl+Z'),
      line('redoSheet', 'Ctrl+Y', 'Ctrl+Shift+Z'),
      line('openRecord', 'Ctrl+Enter'),
      line('oneCell', 'Escape'),
      line('leaveSheet', 'F6'),
    ],
  },
  {
    group: 'form',
    shortcuts: [
      line('finishField', 'Enter'),
      line('finishText', 'Ctrl+Enter'),
      line('dropTyping', 'Escape'),
      line('otherRecord', 'Alt+Arrows'),
    ],
  },
  {
    group: 'review',
    shortcuts: [line('takeRecord', 'OneToNine'), line('newRecord', 'M'), line('skipRow', 'B'), line('apart', 'K')],
  },
  {
    group: 'ceremony',
    shortcuts: [
      line('moveTurn', 'Alt+Arrows'),
      line('signed', 'K'),
      line('absent', 'V'),
      line('postponed', 'H'),
      line('waiting', 'X'),
    ],
  },
];
