'use strict';
const { strict, notImplemented } = require('../strict.cjs');

const ITEM = {
  id: '',
  label: '',
  sublabel: '',
  toolTip: '',
  accelerator: undefined,
  enabled: true,
  visible: true,
  checked: false,
  menu: null,
};

/** `Menu` and `MenuItem`: the tree, its look-up by id, and clicks. Nothing is drawn and no key is bound. */
function createMenu({ app, focusedWindow }) {
  const state = { application: null, lastCommand: 0 };
  const roles = {
    quit: () => app.quit(),
    close: () => focusedWindow()?.close(),
    minimize: () => focusedWindow()?.minimize(),
    reload: () => focusedWindow()?.reload(),
    togglefullscreen: () => focusedWindow()?.setFullScreen(!focusedWindow().isFullScreen()),
    about: () => app.showAboutPanel(),
  };

  function runRole(role) {
    const run = roles[role.toLowerCase()];
    if (!run) throw notImplemented(`menu role '${role}'`);
    run();
  }

  function MenuItem(options) {
    const { click, submenu, role, ...rest } = options;
    const type = options.type ?? (submenu ? 'submenu' : 'normal');
    const item = strict(`MenuItem '${options.id ?? options.label ?? role ?? type}'`, {
      ...ITEM,
      ...rest,
      type,
      role,
      commandId: ++state.lastCommand,
      submenu: Array.isArray(submenu) ? buildFromTemplate(submenu) : (submenu ?? null),
      /** Runs the item as a click of the mouse would; a disabled item does nothing. */
      click(event = {}, window = focusedWindow(), contents = window?.webContents) {
        if (!item.enabled) return;
        if (item.type === 'checkbox') item.checked = !item.checked;
        if (item.type === 'radio') item.checked = true;
        if (role) runRole(role);
        else click?.(item, window, { ...event, webContents: contents });
      },
    });
    return item;
  }

  function find(items, id) {
    for (const item of items) {
      const found = item.id === id ? item : item.submenu && find(item.submenu.items, id);
      if (found) return found;
    }
    return null;
  }

  function Menu() {
    const items = [];
    return strict('Menu', {
      items,
      append: (item) => void items.push(item),
      insert: (at, item) => void items.splice(at, 0, item),
      getMenuItemById: (id) => find(items, id),
    });
  }

  function buildFromTemplate(template) {
    const menu = new Menu();
    // Several applications pass ready items in a template; Electron takes both.
    for (const options of template) menu.append('commandId' in options ? options : new MenuItem(options));
    return menu;
  }

  Menu.buildFromTemplate = buildFromTemplate;
  Menu.getApplicationMenu = () => state.application;
  Menu.setApplicationMenu = (menu) => {
    state.application = menu;
  };
  return { Menu, MenuItem };
}

module.exports = { createMenu };
