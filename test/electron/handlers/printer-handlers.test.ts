import { expect, test } from 'vitest';
import { printerHandlers } from '../../../electron/handlers/printer-handlers';

test('printers under the name that people see; the system name where there is none; no printer is an empty list', async () => {
  const list = (printers: readonly { name: string; label: string }[]) =>
    printerHandlers({ printers: async () => printers })['printer.list']({});
  expect(
    await list([
      { name: 'HP_LaserJet', label: 'HP LaserJet phòng 5' },
      { name: 'Canon_LBP2900', label: ' ' },
    ]),
  ).toEqual([
    { name: 'HP_LaserJet', label: 'HP LaserJet phòng 5' },
    { name: 'Canon_LBP2900', label: 'Canon_LBP2900' },
  ]);
  expect(await list([])).toEqual([]);
});
