import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../../electron/menu';
import { outcomeOfKey } from '../../../../renderer/features/ceremony/board-keys';
import { isApartKey, queueKey } from '../../../../renderer/features/doubts/queue-rows';
import { editorCommand, gridCommand } from '../../../../renderer/ui/grid/cell/grid-keys';
import { comboOf, isPressed, type Pressed } from '../../../../renderer/ui/keys/combo';
import { menuKeys, type Shortcut, shellKeyOf, shellKeys, shortcutGroups } from '../../../../renderer/ui/keys/shortcuts';
import { rowAfterKey } from '../../../../renderer/ui/list/list-keys';

const press = (combo: string): Pressed => {
  const { key, ctrl, shift, alt } = comboOf(combo);
  return { key, ctrlKey: ctrl, metaKey: false, shiftKey: shift, altKey: alt, isComposing: false };
};
const linesOf = (group: string): readonly Shortcut[] =>
  shortcutGroups.find((each) => each.group === group)?.shortcuts ?? [];
const combosOf = (group: string): readonly string[] => linesOf(group).flatMap(({ keys }) => keys);
/** Words that stand for several keys, as single presses. */
const single = (combo: string): readonly string[] =>
  combo.includes('Arrows') ? ['Up', 'Down'].map((arrow) => combo.replace('Arrows', arrow)) : [combo];

describe('isPressed', () => {
  it('asks for exactly the named keys', () => {
    expect(isPressed('Ctrl+K', press('Ctrl+K'))).toBe(true);
    expect(isPressed('Ctrl+K', press('Ctrl+Shift+K'))).toBe(false);
    expect(isPressed('Ctrl+K', press('K'))).toBe(false);
    expect(isPressed('F1', press('F1'))).toBe(true);
    expect(isPressed('Ctrl+K', { ...press('Ctrl+K'), isComposing: true })).toBe(false);
  });
});

describe('the list of keys', () => {
  it('has what the shell reads, all of it', () => {
    for (const [name, combos] of Object.entries(shellKeys)) {
      for (const combo of combos) {
        expect(shellKeyOf(press(combo))).toBe(name);
        expect(combosOf('everywhere')).toContain(combo);
      }
    }
  });

  it('has the keys of the menu, which another process draws', () => {
    const roles = new Set(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit', 'togglefullscreen']);
    const flat = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
      items.flatMap((item) => [item, ...flat(Array.isArray(item.submenu) ? item.submenu : [])]);
    const items = flat(menuTemplate('vi', () => undefined));
    const drawn = items.filter(({ id, accelerator }) => id !== undefined && accelerator !== undefined);
    expect(Object.fromEntries(drawn.map(({ id, accelerator }) => [id, accelerator]))).toEqual(
      Object.fromEntries(Object.entries(menuKeys).map(([id, combo]) => [id, combo.replace('Ctrl', 'CmdOrCtrl')])),
    );
    const zoom = items.filter(
      ({ role, accelerator }) => accelerator !== undefined && role !== undefined && !roles.has(role),
    );
    expect(zoom.map(({ accelerator }) => String(accelerator).replace('CmdOrCtrl', 'Ctrl'))).toEqual(
      linesOf('everywhere').find(({ action }) => action === 'zoom')?.keys,
    );
    for (const combo of Object.values(menuKeys)) expect(combosOf('everywhere')).toContain(combo);
  });

  it('has only keys of the sheet that the sheet reads', () => {
    const native = new Set(['Ctrl+C', 'Ctrl+V', 'AnyLetter']);
    for (const combo of combosOf('sheet')
      .filter((each) => !native.has(each))
      .flatMap(single)) {
      expect([combo, gridCommand(press(combo)) ?? editorCommand(press(combo), false)]).not.toEqual([combo, null]);
    }
  });

  it('forgets no key that the sheet reads', () => {
    const known = new Set(
      combosOf('sheet')
        .flatMap(single)
        .map((combo) => combo.toLowerCase()),
    );
    const letters = Array.from('abdefghijklmnopqrstuwxyz;/.,0123456789');
    const read = [
      ...letters.map((letter) => `Ctrl+${letter}`),
      'F2',
      'F3',
      'F4',
      'F5',
      'F6',
      'F8',
      'Delete',
      'Backspace',
      'Escape',
      'Ctrl+Enter',
      'Ctrl+Space',
      'Alt+Down',
      ...letters.map((letter) => `Ctrl+Shift+${letter}`),
    ].filter((combo) => gridCommand(press(combo)) !== null);
    expect(read.length).toBeGreaterThan(8);
    expect(read.filter((combo) => !known.has(combo.toLowerCase()))).toEqual([]);
  });

  it('has the keys that move a row of a list', () => {
    const rows =
      linesOf('list')
        .find(({ action }) => action === 'rows')
        ?.keys.flatMap(single) ?? [];
    expect(rows.length).toBeGreaterThan(5);
    for (const combo of rows) expect(rowAfterKey(comboOf(combo).key, 5, 10, 4)).not.toBeNull();
  });

  it('has the keys that answer a question, and no others answer', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => queueKey(letter) !== null);
    const listed = linesOf('review').flatMap(({ action, keys }) =>
      action === 'newRecord' || action === 'skipRow' ? keys : [],
    );
    expect(listed.map((key) => key.toLowerCase()).toSorted()).toEqual(letters);
    expect(queueKey('1')).toEqual({ place: 0 });
    expect(queueKey('9')).toEqual({ place: 8 });
  });

  it('has the key that keeps two look-alikes apart, and the keys of the board of the day, all of them', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const apart = linesOf('review').find(({ action }) => action === 'apart')?.keys ?? [];
    expect(apart.map((key) => key.toLowerCase())).toEqual(letters.filter(isApartKey));
    const board = linesOf('ceremony').filter(({ action }) => action !== 'moveTurn');
    expect(Object.fromEntries(board.flatMap(({ action, keys }) => keys.map((key) => [`Key${key}`, action])))).toEqual(
      outcomeOfKey,
    );
  });

  it('gives no combination two meanings in one place', () => {
    for (const { group, shortcuts } of shortcutGroups) {
      const combos = shortcuts.flatMap(({ keys }) => [...new Set(keys)]);
      expect([group, combos.filter((combo, index) => combos.indexOf(combo) !== index)]).toEqual([group, []]);
    }
  });
});
