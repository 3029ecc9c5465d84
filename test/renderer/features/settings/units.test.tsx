import { afterEach, describe, expect, it } from 'vitest';
import { datedFileText } from '../../../../build/dated-file-text';
import { followReference } from '../../../../renderer/app/follow-reference';
import { storeActions } from '../../../../renderer/app/store-actions';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import { planDatedList } from '../../../../renderer/domain/plan/planners/plan-dated-list';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { unitFileKind } from '../../../../renderer/domain/reference/unit-file';
import type { UnitTables } from '../../../../renderer/domain/reference/unit-tables';
import { putUnitsInUse } from '../../../../renderer/domain/reference/units-in-use';
import { readUnitFile } from '../../../../renderer/features/settings/read-unit-file';
import { UnitsPanel } from '../../../../renderer/features/settings/units-panel';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { type MemoryDesktop, memoryDesktop } from '../../../support/memory-desktop';
import { testPlace } from '../../../support/open-test-store';
import { mustApply } from '../../../support/store-plans';
import { renamedCommune, tablesWithRenamed, unitTables } from '../../../support/unit-file';
import { showScreen, wordsOf } from '../show-screen';

afterEach(() => putUnitsInUse(null));

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const chosen = async (desktop: MemoryDesktop, data: Uint8Array<ArrayBuffer>, name = 'don-vi.json') => {
  desktop.memory.picks.push([{ name, data }]);
  const picked = await desktop.call('file.pick', { kind: 'json', multiple: false, title: '' });
  const [file] = picked.ok ? (picked.value ?? []) : [];
  if (!file) throw new Error('nothing was picked');
  return file;
};

let ids = 0;
const newId = (): string => {
  ids += 1;
  return `u${ids}`;
};
const read = async (desktop: MemoryDesktop, tables: UnitTables, usedCodes: readonly (string | null)[] = []) =>
  readUnitFile(desktop, {
    ...(await chosen(desktop, bytes(datedFileText(unitFileKind, tables)))),
    today: '2026-11-27',
    newId,
    usedCodes,
  });

const offered = async (desktop: MemoryDesktop, tables: UnitTables) => {
  const outcome = await read(desktop, tables);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

const nameNow = async (): Promise<string | undefined> => (await loadCommunes()).ofCode(renamedCommune.code)?.name;

describe('loading a table of units', () => {
  it('offers it with what it would change; nothing is written before', async () => {
    const desktop = memoryDesktop();
    const outcome = await read(desktop, tablesWithRenamed(), ['03868', '00000', null]);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        before: 3321,
        differences: { added: 0, gone: 0, renamed: 1, orphans: 1 },
        list: { file: 'don-vi.json' },
      },
    });
    expect(desktop.memory.called).not.toContain('journal.append');
  });

  it('puts it in use by a Plan, undo goes back, and the journal brings it again after a start', async () => {
    const place = testPlace();
    const store = await place.openOk();
    const leave = followReference(store);
    const { list } = await offered(place.desktop, tablesWithRenamed());
    await mustApply(store, planDatedList(store, 'unitLists', list, list.file));
    expect(await nameNow()).toBe(renamedCommune.name);
    const seq = store.lastSeq();
    expect(await storeActions(store, 'vi').undo(seq)).toEqual({ ok: true, seq: seq + 1 });
    expect(store.records('unitLists')).toEqual([]);
    expect(await nameNow()).toBe('Tà Xùa');
    await mustApply(store, planDatedList(store, 'unitLists', { ...list, id: newId() }, list.file));
    leave();
    await store.close();
    putUnitsInUse(null);
    const again = await place.openOk();
    followReference(again);
    expect(await nameNow()).toBe(renamedCommune.name);
  });

  it('keeps the earlier table, reads the newer one, and does not take the same one twice', async () => {
    const place = testPlace();
    const store = await place.openOk();
    followReference(store);
    const first = await offered(place.desktop, tablesWithRenamed('2026-09-20'));
    await mustApply(store, planDatedList(store, 'unitLists', first.list, 'a'));
    const second = await offered(place.desktop, unitTables({ asOf: '2026-10-01' }));
    await mustApply(store, planDatedList(store, 'unitLists', second.list, 'b'));
    expect(store.records('unitLists').map(({ asOf }) => asOf)).toEqual(['2026-09-20', '2026-10-01']);
    expect(await nameNow()).toBe('Tà Xùa');
    expect(planDatedList(store, 'unitLists', { ...second.list, id: newId() }, 'b').edits).toEqual([]);
    expect(await read(place.desktop, unitTables({ asOf: '2026-10-01' }))).toMatchObject({
      ok: false,
      problem: { code: 'same' },
    });
    expect(await read(place.desktop, tablesWithRenamed('2026-09-20'))).toMatchObject({
      ok: false,
      problem: { code: 'older' },
    });
  });

  it('a backup holds it, and going back to an earlier one takes it out of use', async () => {
    const place = testPlace();
    const store = await place.openOk();
    followReference(store);
    await mustApply(store, {
      reason: 'edit',
      label: '',
      issues: [],
      edits: [createEdit('producers', blankProducer('p'))],
    });
    const before = await store.snapshotNow('asked');
    const { list } = await offered(place.desktop, tablesWithRenamed());
    await mustApply(store, planDatedList(store, 'unitLists', list, list.file));
    const after = await store.snapshotNow('asked');
    if (!before.ok || !after.ok) throw new Error('no snapshot');
    expect(await store.restore(before.snapshot.id, '')).toMatchObject({ ok: true });
    expect(await nameNow()).toBe('Tà Xùa');
    expect(await store.restore(after.snapshot.id, '')).toMatchObject({ ok: true });
    expect(await nameNow()).toBe(renamedCommune.name);
  });
});

describe('files that are refused', () => {
  it('bytes that are no text, and a file that cannot be opened', async () => {
    const desktop = memoryDesktop();
    const order = { today: '2026-11-27', newId, usedCodes: [] };
    const binary = await chosen(desktop, new Uint8Array([0x50, 0x4b, 0xff, 0xfe, 0x00]));
    expect(await readUnitFile(desktop, { ...order, ...binary })).toMatchObject({
      ok: false,
      why: 'refused',
      problem: { code: 'other' },
    });
    expect(await readUnitFile(desktop, { ...order, handle: 'f'.repeat(32), name: 'x' })).toEqual({
      ok: false,
      why: 'unread',
    });
  });

  it('a hash that does not agree', async () => {
    const desktop = memoryDesktop();
    const file = await chosen(desktop, bytes(datedFileText(unitFileKind, unitTables()).replace('Ba Đình', 'Ba Dinh')));
    expect(await readUnitFile(desktop, { ...file, today: '2026-11-27', newId, usedCodes: [] })).toMatchObject({
      ok: false,
      problem: { code: 'damaged' },
    });
  });
});

describe('UnitsPanel', () => {
  it('says which table is in use and offers to load another', async () => {
    const place = testPlace();
    const store = await place.openOk();
    const { units } = dictionaries.vi.settings;
    expect(wordsOf(showScreen(<UnitsPanel />, { store }))).toContain(units.load);
    const { list } = await offered(place.desktop, tablesWithRenamed());
    await mustApply(store, planDatedList(store, 'unitLists', list, list.file));
    const words = wordsOf(showScreen(<UnitsPanel />, { store }));
    expect(words).toContain('20/09/2026');
    expect(words).toContain('3.321');
    expect(words).toContain(`don-vi.json ${units.inUse}`);
    expect(words).not.toMatch(/undefined|null/);
  });
});
