import { expect, test } from 'vitest';
import { editedIn } from '../../../support/edit-export';
import { textWorkbook } from '../../../support/import-window';
import { previewOf, sendBack } from '../../../support/returned-list';

const head = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'];
const file = textWorkbook([
  [...head, '', ...head],
  ['1', 'Chè xanh', 'HTX Chè Bản Liền', '4 sao', '', '1', 'Mật ong', 'HTX Ong Bắc Hà', '9 sao'],
  ['2', 'Mận khô', 'HTX Mận Bắc Hà', '3 sao', '', '2', 'Gạo nếp', 'HTX Mường Vi', '3 sao'],
]);

test('two tables beside each other go back in their own file, and come again with what was put right on either side', async () => {
  const { bytes, kept, preview, view } = await sendBack(await editedIn(file, () => undefined));
  expect(kept).toBe(true);
  expect(preview.counts).toMatchObject({ created: 4 });
  expect(previewOf(bytes, view).counts).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 4,
    doubtful: 0,
    refused: 0,
  });
  const corrected = await editedIn(bytes, (workbook) => {
    const sheet = workbook.getWorksheet('DS');
    if (!sheet) throw new Error('no sheet');
    sheet.getCell('I2').value = '4 sao';
    sheet.getCell('B3').value = 'Mận khô Bắc Hà';
  });
  const again = previewOf(corrected, view);
  expect(again.counts).toMatchObject({ created: 0, updated: 2, unchanged: 2, doubtful: 0, refused: 0 });
  expect(again.plan.edits).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        table: 'products',
        type: 'update',
        fields: expect.objectContaining({ name: expect.anything() }),
      }),
    ]),
  );
});
