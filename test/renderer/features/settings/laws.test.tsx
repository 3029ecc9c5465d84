import { afterEach, describe, expect, it } from 'vitest';
import { datedFileText } from '../../../../build/dated-file-text';
import { followReference } from '../../../../renderer/app/follow-reference';
import { storeActions } from '../../../../renderer/app/store-actions';
import { planDatedList } from '../../../../renderer/domain/plan/planners/plan-dated-list';
import { lawFileKind } from '../../../../renderer/domain/reference/law-file';
import { putLawsInUse } from '../../../../renderer/domain/reference/laws-in-use';
import { expiryOf } from '../../../../renderer/domain/validity/certificate-life';
import { LawsPanel } from '../../../../renderer/features/settings/laws-panel';
import { readLawFile } from '../../../../renderer/features/settings/read-law-file';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { lawTables, nextRules } from '../../../support/law-file';
import { type MemoryDesktop, memoryDesktop } from '../../../support/memory-desktop';
import { testPlace } from '../../../support/open-test-store';
import { mustApply } from '../../../support/store-plans';
import { showScreen, wordsOf } from '../show-screen';

afterEach(() => putLawsInUse(null));

let ids = 0;
const read = async (desktop: MemoryDesktop, text: string) => {
  desktop.memory.picks.push([{ name: 'quy-dinh.json', data: new TextEncoder().encode(text) }]);
  const picked = await desktop.call('file.pick', { kind: 'json', multiple: false, title: '' });
  const [file] = picked.ok ? (picked.value ?? []) : [];
  if (!file) throw new Error('nothing was picked');
  const newId = (): string => {
    ids += 1;
    return `l${ids}`;
  };
  return readLawFile(desktop, { ...file, today: '2026-11-27', newId, usedCodes: ['I.5.a'] });
};

const offered = async (desktop: MemoryDesktop, tables = lawTables()) => {
  const outcome = await read(desktop, datedFileText(lawFileKind, tables));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

describe('loading a table of rules', () => {
  it('offers it with what it would change; used, taken back and used again through the store', async () => {
    const place = testPlace();
    const store = await place.openOk();
    followReference(store);
    const actions = storeActions(store, 'vi');
    const { list, differences } = await offered(place.desktop);
    expect(differences).toMatchObject({ rules: { validMonths: 24 }, before: { validMonths: 36 }, orphans: 0 });
    expect(store.records('lawLists')).toEqual([]);
    expect(expiryOf('2026-11-27')).toBe('2029-11-27');
    const seq = await mustApply(store, planDatedList(store, 'lawLists', list, list.file));
    expect(expiryOf('2026-11-27')).toBe('2028-11-27');
    expect(planDatedList(store, 'lawLists', { ...list, id: 'again' }, list.file).edits).toEqual([]);
    expect(await actions.undo(seq)).toMatchObject({ ok: true });
    expect(expiryOf('2026-11-27')).toBe('2029-11-27');
  });

  it('refuses the one in use and an older one', async () => {
    const place = testPlace();
    const store = await place.openOk();
    followReference(store);
    const { list } = await offered(place.desktop);
    await mustApply(store, planDatedList(store, 'lawLists', list, list.file));
    for (const [tables, code] of [
      [lawTables(), 'same'],
      [lawTables({ asOf: '2026-11-25' }), 'older'],
    ] as const) {
      expect(await read(place.desktop, datedFileText(lawFileKind, tables))).toMatchObject({
        ok: false,
        problem: { code },
      });
    }
  });

  it('refuses what is no such file', async () => {
    expect(await read(memoryDesktop(), 'STT;Tên')).toMatchObject({ ok: false, problem: { code: 'other' } });
  });
});

it('the panel says whose table is in use and by which text', async () => {
  const place = testPlace();
  const store = await place.openOk();
  const { laws } = dictionaries.vi.settings;
  const before = wordsOf(showScreen(<LawsPanel />, { store }));
  expect(before).toContain(laws.load);
  expect(before).toContain(`QĐ 26/2026/QĐ-TTg ${laws.ofProgram} ${laws.inUse}`);
  const { list } = await offered(place.desktop);
  await mustApply(store, planDatedList(store, 'lawLists', list, list.file));
  const after = wordsOf(showScreen(<LawsPanel />, { store }));
  expect(after).toContain(nextRules.law);
  expect(after).toContain(`quy-dinh.json ${laws.inUse}`);
  expect(after).not.toMatch(/undefined|null/);
});
