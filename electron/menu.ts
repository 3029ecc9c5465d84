import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from './contract/events';
import { type Language, type MenuWords, menuWords } from './contract/menu-words';

type Role = keyof MenuWords['roles'];

/** Keys that Vietnamese keyboards (UniKey, Telex) leave free, and that Chromium does not already take in a text box. */
const accelerators: Partial<Record<MenuCommand, string>> = {
  'go-start': 'CmdOrCtrl+1',
  'go-producers': 'CmdOrCtrl+2',
  'go-products': 'CmdOrCtrl+3',
  'go-buyers': 'CmdOrCtrl+4',
  'go-conferences': 'CmdOrCtrl+5',
  import: 'CmdOrCtrl+I',
  search: 'CmdOrCtrl+F',
  undo: 'CmdOrCtrl+Alt+Z',
  'snapshot-now': 'CmdOrCtrl+Shift+S',
  settings: 'CmdOrCtrl+,',
  help: 'F1',
};

/** `Ctrl+Plus` needs Shift on most keyboards, so the bare key is the accelerator. */
const roleAccelerators: Partial<Record<Role, string>> = {
  zoomIn: 'CmdOrCtrl+=',
  zoomOut: 'CmdOrCtrl+-',
  resetZoom: 'CmdOrCtrl+0',
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The menu as data. Each item sends its command and has it as its id; what a command means is the window's affair. */
export function menuTemplate(language: Language, send: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const words = menuWords[language];
  const item = (command: MenuCommand): MenuItemConstructorOptions => ({
    id: command,
    label: words.commands[command],
    ...(accelerators[command] ? { accelerator: accelerators[command] } : {}),
    click: () => send(command),
  });
  const role = (name: Role): MenuItemConstructorOptions => ({
    role: name,
    label: words.roles[name],
    ...(roleAccelerators[name] ? { accelerator: roleAccelerators[name] } : {}),
  });
  const { menus } = words;
  return [
    {
      label: menus.file,
      submenu: [item('import'), item('snapshot-now'), separator, item('settings'), separator, role('quit')],
    },
    {
      label: menus.edit,
      submenu: [
        role('undo'),
        role('redo'),
        separator,
        role('cut'),
        role('copy'),
        role('paste'),
        role('selectAll'),
        separator,
        item('search'),
        item('undo'),
      ],
    },
    {
      label: menus.go,
      submenu: [item('go-start'), item('go-producers'), item('go-products'), item('go-buyers'), item('go-conferences')],
    },
    {
      label: menus.view,
      submenu: [
        role('zoomIn'),
        role('zoomOut'),
        role('resetZoom'),
        separator,
        role('togglefullscreen'),
        separator,
        item('language'),
      ],
    },
    { label: menus.help, submenu: [item('help'), item('about')] },
  ];
}
