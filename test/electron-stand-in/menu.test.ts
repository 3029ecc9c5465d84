import { describe, expect, test, vi } from 'vitest';
import { runtime } from './runtime';

interface Item {
  readonly id: string;
  readonly type: string;
  checked: boolean;
  enabled: boolean;
  click: () => void;
}
interface MenuObject {
  readonly items: Item[];
  getMenuItemById: (id: string) => Item | null;
}
interface MenuClass {
  buildFromTemplate: (template: object[]) => MenuObject;
  setApplicationMenu: (menu: MenuObject | null) => void;
  getApplicationMenu: () => MenuObject | null;
}
const { createMenu } = runtime('api/menu') as {
  createMenu: (parts: { app: object; focusedWindow: () => object | undefined }) => {
    Menu: MenuClass;
    MenuItem: new (options: object) => Item;
  };
};

function make() {
  const app = { quit: vi.fn() };
  const window = { close: vi.fn(), webContents: 'contents' };
  return { app, window, ...createMenu({ app, focusedWindow: () => window }) };
}

describe('menus', () => {
  test('find an item by its id at any depth', () => {
    const { Menu } = make();
    const menu = Menu.buildFromTemplate([
      { label: 'Tệp', submenu: [{ label: 'Gần đây', submenu: [{ id: 'deep', label: 'x' }] }] },
      { id: 'top', role: 'about' },
      { type: 'separator' },
    ]);
    expect(menu.getMenuItemById('deep')?.id).toBe('deep');
    expect(menu.getMenuItemById('top')).toBe(menu.items[1]);
    expect(menu.getMenuItemById('none')).toBeNull();
    expect(menu.items.map(({ type }) => type)).toEqual(['submenu', 'normal', 'separator']);
  });

  test('click with the item and the window, as Electron does', () => {
    const { Menu, window } = make();
    const click = vi.fn();
    const menu = Menu.buildFromTemplate([{ id: 'a', label: 'A', click }]);
    menu.getMenuItemById('a')?.click();
    expect(click).toHaveBeenCalledWith(menu.items[0], window, { webContents: 'contents' });
  });

  test('do nothing on a disabled item, and tick a checkbox', () => {
    const { Menu } = make();
    const click = vi.fn();
    const menu = Menu.buildFromTemplate([{ id: 'c', type: 'checkbox', label: 'C', click }]);
    const item = menu.items[0];
    item?.click();
    expect(item?.checked).toBe(true);
    if (item) item.enabled = false;
    item?.click();
    expect(item?.checked).toBe(true);
    expect(click).toHaveBeenCalledTimes(1);
  });

  test('run the roles they know and throw by name on the others', () => {
    const { Menu, app, window } = make();
    const menu = Menu.buildFromTemplate([{ role: 'quit' }, { role: 'close' }, { role: 'zoomIn' }]);
    menu.items[0]?.click();
    menu.items[1]?.click();
    expect(app.quit).toHaveBeenCalledTimes(1);
    expect(window.close).toHaveBeenCalledTimes(1);
    expect(() => menu.items[2]?.click()).toThrow("standin: menu role 'zoomIn' is not implemented");
  });

  test('keep ready items of a template, and the application menu', () => {
    const { Menu, MenuItem } = make();
    const ready = new MenuItem({ id: 'ready', label: 'R' });
    const menu = Menu.buildFromTemplate([ready]);
    expect(menu.items[0]).toBe(ready);
    expect(Menu.getApplicationMenu()).toBeNull();
    Menu.setApplicationMenu(menu);
    expect(Menu.getApplicationMenu()).toBe(menu);
  });
});
