import { describe, expect, test } from 'vitest';
import { batchFiles, isPartWaiting } from '../../../../renderer/features/importing/job/import-state';
import { partSentence } from '../../../../renderer/features/importing/parts/trouble-sentence';
import { en } from '../../../../renderer/i18n/en';
import { vi } from '../../../../renderer/i18n/vi';
import { formattersOf } from '../../../../renderer/ui/language/formatters';
import { fakeWorker, workersInTurn } from '../../../support/intake-workers';
import { memoryDesktop } from '../../../support/memory-desktop';
import { givenFixture, type ImportPlace, importPlace, nearWorker } from './import-place';

const file = 'a01-bieu-theo-doi.xlsx';
const other = 'a02-phu-luc-cong-van.xlsx';

/** The first worker breaks down after twelve rows, as one that holds too much; the others work. */
const placeWithPart = async (): Promise<ImportPlace> => {
  const heavy = fakeWorker({ stuckIn: 'read', rowsDone: 12, heldBytes: 2 * 1024 ** 3 });
  const first = workersInTurn(heavy);
  let started = 0;
  return importPlace(memoryDesktop(), () => {
    started += 1;
    return started === 1 ? first() : nearWorker();
  });
};

const fileNow = (place: ImportPlace) => {
  const [first] = place.job.state.get().files;
  if (!first) throw new Error('no file');
  return first;
};

describe('a file that was only read in part', () => {
  test('waits outside the import, and nothing of it can be applied', async () => {
    const place = await placeWithPart();
    place.job.add([givenFixture(file)]);
    await place.until('the part was read', () => isPartWaiting(fileNow(place)));
    const state = place.job.state.get();
    expect(state.step).toBe('files');
    expect(batchFiles(state)).toEqual([]);
    place.job.apply();
    place.job.goOn();
    await place.until('nothing more happens', () => !place.batch().busy);
    expect(place.store.records('products')).toEqual([]);
  });

  test('does not stop the files beside it', async () => {
    const place = await placeWithPart();
    place.job.add([givenFixture(file), givenFixture(other)]);
    await place.until('the other file is ready', () => place.job.state.get().step !== 'files');
    expect(batchFiles(place.job.state.get()).map(({ name }) => name)).toEqual([other]);
    expect(isPartWaiting(fileNow(place))).toBe(true);
  });

  test('joins when the officer asks for its rows, which add up', async () => {
    const place = await placeWithPart();
    place.job.add([givenFixture(file)]);
    await place.until('the part was read', () => isPartWaiting(fileNow(place)));
    const { id } = fileNow(place);
    place.job.takePart(id);
    await place.until('the part is planned', () => place.batch().planned !== null && !place.batch().busy);
    expect(batchFiles(place.job.state.get()).map((each) => each.id)).toEqual([id]);
    const planned = place.batch().planned?.full;
    expect(planned?.rowsRead).toBeGreaterThan(0);
    expect(planned?.rowsRead).toBeLessThan(12);
    expect(Object.values(planned?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(planned?.rowsRead);
    expect(place.batch().proposal?.issues.map(({ code }) => code)).toContain('read-in-part');
  });

  test('is asked about anew when it is read again', async () => {
    const place = await placeWithPart();
    place.job.add([givenFixture(file)]);
    await place.until('the part was read', () => isPartWaiting(fileNow(place)));
    place.job.readAgain(fileNow(place).id);
    await place.until('the whole file was read', () => batchFiles(place.job.state.get()).length === 1);
    expect(fileNow(place).proposal?.cut).toBeUndefined();
  });

  test('is told with its sheet, its rows and what was not read at all', async () => {
    const place = await placeWithPart();
    place.job.add([givenFixture(file)]);
    await place.until('the part was read', () => isPartWaiting(fileNow(place)));
    const [waiting] = place.job.state.get().files.filter(isPartWaiting);
    if (!waiting?.proposal.cut) throw new Error('no part');
    const sheet = waiting.proposal.cut.sheet ?? '';
    expect(partSentence(vi, formattersOf('vi'), waiting)).toContain(
      `Mới đọc được 12 dòng đầu của trang tính «${sheet}»`,
    );
    const cut = { ...waiting.proposal.cut, why: 'took-too-long' as const, sheet: null, rows: 1500, unread: ['B', 'C'] };
    const told = { name: file, proposal: { ...waiting.proposal, cut } };
    expect(partSentence(vi, formattersOf('vi'), told)).toBe(
      `Đọc tệp «${file}» quá 60 giây nên đã dừng. Mới đọc được 1.500 dòng đầu của tệp, chưa lấy ảnh. Chưa đọc trang: «B», «C». Chưa có dòng nào được nhập: bạn có thể xem phần này, hoặc tách tệp rồi đọc lại.`,
    );
    expect(partSentence(en, formattersOf('en'), told)).toContain('Only the first 1,500 rows of the file');
  });
});
