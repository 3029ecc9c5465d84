import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { openIntake } from '../../../../renderer/formats/workers/open-intake';
import { practiceList } from '../../../../renderer/formats/workers/practice-list';
import { spareIntake } from '../../../../renderer/formats/workers/spare-intake';
import { proposalOf, today } from '../../../support/intake-workbook';
import { fakeWorker, workersInTurn } from '../../../support/intake-workers';

const file = 'a10-anh-va-cong-thuc.xlsx';
const bytes = new Uint8Array(readFileSync(new URL(`../../../fixtures/import/files/${file}`, import.meta.url)));

test('the spare worker is warmed once, takes the next file and gives what a new one gives', async () => {
  const [first, second] = [fakeWorker(), fakeWorker()];
  const spare = spareIntake(workersInTurn(first, second));
  await Promise.all([spare.start(), spare.start()]);
  expect(first.asked.map(({ type }) => type)).toEqual(['warm']);
  const opened = await openIntake(bytes, file, { startWorker: spare.take });
  const cold = await openIntake(bytes, file, { startWorker: spare.take });
  if (!opened.ok || !cold.ok) throw new Error('not read');
  expect(first.asked.map(({ type }) => type)).toEqual(['warm', 'read']);
  expect(second.asked.map(({ type }) => type)).toEqual(['read']);
  const warmed = await opened.value.propose({ today });
  expect(warmed.ok && warmed.value.products).toHaveLength(11);
  expect(warmed).toEqual(await cold.value.propose({ today }));
});

test('a file dropped while the spare one is still warming does not wait for a second worker', async () => {
  const worker = fakeWorker();
  const spare = spareIntake(workersInTurn(worker));
  const warming = spare.start();
  const opened = await openIntake(bytes, file, { startWorker: spare.take });
  if (!opened.ok) throw new Error(opened.failure.code);
  const proposed = await opened.value.propose({ today });
  expect(proposed.ok && proposed.value.products).toHaveLength(11);
  await warming;
});

test('a spare that fails is left, and the next file starts its own', async () => {
  const [broken, sound] = [fakeWorker('deaf'), fakeWorker()];
  const spare = spareIntake(workersInTurn(broken, sound));
  const warming = spare.start();
  broken.fail('RangeError');
  await warming;
  expect(await openIntake(bytes, file, { startWorker: spare.take })).toMatchObject({ ok: true });
  expect(broken.asked.map(({ type }) => type)).toEqual(['warm']);
});

test('leaving the import ends the spare; coming back starts another', async () => {
  const [first, second] = [fakeWorker(), fakeWorker()];
  const spare = spareIntake(workersInTurn(first, second));
  await spare.start();
  spare.stop();
  expect(first.terminated()).toBe(true);
  await spare.start();
  spare.take();
  spare.stop();
  expect(second.terminated()).toBe(false);
});

test('the practice list is a list: forty products of seven producers, without a question', () => {
  const practice = readWorkbook(practiceList(), 'practice.xlsx');
  if (!practice.ok) throw new Error(practice.failure.code);
  const { products, producers, refused } = proposalOf(practice.value);
  expect([products.length, producers.length, refused.length]).toEqual([40, 7, 0]);
});
