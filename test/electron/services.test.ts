import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CallName, calls } from '../../electron/contract/calls';
import { failureCodeOf } from '../../electron/failure';
import { localDay, openServices, type ServicesDeps } from '../../electron/services';
import { createSimulatedDisk, type SimulatedDisk } from './simulated-disk';
import { createTestWriter } from './test-writer';

const mark = { seq: 1, counts: { rows: 1 }, digest: 'd' };
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

let disk: SimulatedDisk;
let seen: string[];
beforeEach(() => {
  disk = createSimulatedDisk();
  // Too little for the reserve, which most tests need not wait for.
  disk.capacity = 400_000_000;
  seen = [];
});
afterEach(() => expect(seen.filter((word) => word.startsWith('unexpected'))).toEqual([]));

const open = (more: Partial<ServicesDeps> = {}) =>
  openServices({
    writer: createTestWriter(disk),
    userData: '/data',
    now: () => new Date(2026, 10, 24, 7, 0, 0),
    randomBlock: () => Buffer.alloc(1_048_576, 3),
    desktop: {
      pickFiles: async () => null,
      pickFolder: async () => null,
      pickTarget: async () => null,
      open: async () => void seen.push('unexpected open'),
      reveal: () => void seen.push('unexpected reveal'),
      rememberRecent: () => void seen.push('unexpected recent'),
      printers: async () => [],
    },
    info: { version: '1.2.3', platform: 'linux', electron: '45' },
    computer: 'pc-1',
    onReadyToClose: () => void seen.push('ready'),
    relaunch: () => void seen.push('relaunch'),
    onLanguage: (language) => void seen.push(language),
    journalOff: false,
    ...more,
  });

describe('services', () => {
  test('there is a handler for every Call', async () => {
    const { handlers } = await open();
    expect(Object.keys(handlers).toSorted()).toEqual((Object.keys(calls) as CallName[]).toSorted());
  });

  test('answers fit what the contract promises', async () => {
    const { handlers } = await open();
    const answers: Partial<Record<CallName, unknown>> = {
      'app.info': await handlers['app.info']({}),
      'disk.free': await handlers['disk.free']({}),
      'preference.get': await handlers['preference.get']({}),
      'journal.append': await handlers['journal.append']({ seq: 1, payload: Buffer.from('x'), mark }),
      'journal.status': await handlers['journal.status']({}),
      'journal.read': await handlers['journal.read']({ after: 0, limitBytes: 10 }),
      'snapshot.list': await handlers['snapshot.list']({}),
      'photo.put': await handlers['photo.put']({ data: png }),
      'recent.list': await handlers['recent.list']({}),
      'file.pick': await handlers['file.pick']({ kind: 'any', multiple: false, title: '' }),
      'aside.write': await handlers['aside.write']({ name: 'store.json', data: png }),
    };
    for (const [name, answer] of Object.entries(answers)) {
      expect(calls[name as CallName].result.safeParse(answer).success, `${name}: ${JSON.stringify(answer)}`).toBe(true);
    }
    expect(answers['app.info']).toMatchObject({ version: '1.2.3', dataFolder: '/data' });
  });

  test('a snapshot through the Calls', async () => {
    const { handlers } = await open();
    const { id } = await handlers['snapshot.begin']({ mark, reason: 'start' });
    await handlers['snapshot.append']({ id, chunk: Buffer.from('one') });
    expect(await handlers['snapshot.commit']({ id })).toMatchObject({ verified: true, seq: 1, reason: 'start' });
    expect(Buffer.from((await handlers['snapshot.read']({ id, index: 0 }))?.chunk ?? []).toString()).toBe('one');
    expect(await handlers['snapshot.read']({ id, index: 1 })).toBeNull();
    const other = await handlers['snapshot.begin']({ mark, reason: 'start' });
    expect(await handlers['snapshot.abort'](other)).toBeNull();
    expect(await handlers['snapshot.list']({})).toHaveLength(1);
  });

  test('the window’s words reach the shell', async () => {
    const { handlers, preferences } = await open();
    await handlers['app.readyToClose']({});
    await handlers['app.relaunch']({});
    await handlers['preference.set']({ language: 'en' });
    expect(seen).toEqual(['ready', 'relaunch', 'en']);
    expect(await preferences.get()).toEqual({ language: 'en' });
  });

  test('what is kept aside cannot leave its folder', async () => {
    const { handlers } = await open();
    for (const name of ['..', '.', 'con']) {
      expect(await handlers['aside.write']({ name, data: png }).then(() => null, failureCodeOf)).toBe('bad-argument');
    }
    await handlers['aside.write']({ name: 'rows.json', data: png });
    expect(disk.read('/data/aside/rows.json')).toEqual(png);
  });

  test('settling takes the reserve and proves the journal; a full disk gives the reserve back', async () => {
    disk.capacity = 2_000_000_000;
    const { handlers, settle } = await open();
    await handlers['journal.append']({ seq: 1, payload: Buffer.from('x'), mark });
    expect(await settle()).toMatchObject({ lastSeq: 1, damagedAfterSeq: null });
    expect(disk.read('/data/journal/reserve')?.length).toBe(64 * 1_048_576);
    const used = [...disk.content().names.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    disk.capacity = used + 20;
    const append = () => handlers['journal.append']({ seq: 2, payload: Buffer.from('y'), mark });
    expect(await append().then(() => null, failureCodeOf)).toBe('disk-full');
    await handlers['journal.status']({});
    expect(disk.read('/data/journal/reserve')).toBeUndefined();
    expect(await append()).toEqual({ seq: 2 });
  });

  test('with the planted fault entries are acknowledged and not there', async () => {
    const { handlers } = await open({ journalOff: true });
    expect(await handlers['journal.append']({ seq: 1, payload: Buffer.from('x'), mark })).toEqual({ seq: 1 });
    expect(await handlers['journal.status']({})).toMatchObject({ lastSeq: 0 });
  });
});

test('a day is the office’s own, whatever the hour in Greenwich', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
