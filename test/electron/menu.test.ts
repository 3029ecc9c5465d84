import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type MenuCommand, menuCommands } from '../../electron/contract/events';
import { type Language, menuWords } from '../../electron/contract/menu-words';
import { menuTemplate } from '../../electron/menu';

const languages: Language[] = ['vi', 'en'];
const submenuOf = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
  Array.isArray(item.submenu) ? item.submenu : [];
const itemsOf = (language: Language, send: (command: MenuCommand) => void = () => undefined) =>
  menuTemplate(language, send).flatMap(submenuOf);
const accessKey = (label = ''): string => /&(.)/.exec(label)?.[1]?.toLowerCase() ?? '';

describe.each(languages)('menu in %s', (language) => {
  test('has every command once, and each sends itself', () => {
    const sent: string[] = [];
    const commands = itemsOf(language, (command) => sent.push(command)).filter((item) => item.id !== undefined);
    expect(commands.map((item) => String(item.id)).toSorted()).toEqual([...menuCommands].toSorted());
    for (const item of commands) Reflect.apply(item.click ?? (() => undefined), item, []);
    expect(sent).toEqual(commands.map((item) => item.id));
  });

  test('every item is labelled in this language', () => {
    for (const item of itemsOf(language)) if (item.type !== 'separator') expect(item.label).toBeTruthy();
    const words = menuWords[language];
    const roles = itemsOf(language).flatMap((item) => (item.role ? [item.role] : []));
    expect(roles.toSorted()).toEqual(Object.keys(words.roles).toSorted());
  });

  test('access keys are plain letters, once in each menu', () => {
    const groups = [menuTemplate(language, () => undefined), ...menuTemplate(language, () => undefined).map(submenuOf)];
    for (const group of groups) {
      const keys = group.filter((item) => item.type !== 'separator').map((item) => accessKey(item.label));
      for (const key of keys) expect(key).toMatch(/^[a-z]$/);
      expect(new Set(keys).size, keys.join(' ')).toBe(keys.length);
    }
  });

  test('no accelerator is given twice', () => {
    const accelerators = itemsOf(language).flatMap((item) => (item.accelerator ? [item.accelerator] : []));
    expect(new Set(accelerators).size).toBe(accelerators.length);
    expect(accelerators).toContain('CmdOrCtrl+F');
  });
});

test('the two languages differ in every label', () => {
  const [vietnamese, english] = languages.map((language) => itemsOf(language).map((item) => item.label));
  vietnamese?.forEach((label, index) => label && expect(label).not.toBe(english?.[index]));
});

test('labels are written in composed letters', () => {
  for (const language of languages) {
    const text = JSON.stringify(menuWords[language]);
    expect(text.normalize('NFC')).toBe(text);
  }
});
