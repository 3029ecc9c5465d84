import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedFile, readPasted } from '../../../../renderer/features/importing/model/pasted-table';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { proposalOf } from '../../../support/intake-workbook';

const pastedBytes = (block: { readonly html: string; readonly text: string }): Uint8Array | null => {
  const pasted = readPasted(block);
  return pasted.kind === 'table' ? pasted.bytes : null;
};

const read = (html: string, text: string): readonly (readonly string[])[] => {
  const bytes = pastedBytes({ html, text });
  if (!bytes) throw new Error('no table');
  const outcome = readWorkbook(bytes, 'dán');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text: cell }) => cell)));
};

describe('a pasted block', () => {
  it('is tabbed text, in which quotes hold line breaks and commas are no separators', () => {
    const text = 'Tên\tGiá\tGhi chú\r\nChè\t1,200,000\t"dòng một\ndòng ""hai"""\r\nMật\t90,000\t\r\n';
    expect(read('', text)).toEqual([
      ['Tên', 'Giá', 'Ghi chú'],
      ['Chè', '1,200,000', 'dòng một\ndòng "hai"'],
      ['Mật', '90,000'],
    ]);
  });

  it('keeps leading zeros and long codes as they are written', () => {
    expect(read('', 'MST\tĐT\n0188200014\t0911000001')[1]).toEqual(['0188200014', '0911000001']);
  });

  it('is the markup where there is no text beside it', () => {
    const html =
      '<meta charset="utf-8"><p>trước</p><table><tr><th>Tên</th><th>Sao</th></tr><tr><td>Chè</td><td>4</td></tr></table>';
    expect(read(html, '')).toEqual([
      ['Tên', 'Sao'],
      ['Chè', '4'],
    ]);
  });

  it('is the markup where cells are merged, so that the merged producer speaks for all its rows', () => {
    const html =
      '<table><tr><td>Chủ thể</td><td>Sản phẩm</td></tr><tr><td rowspan=2>HTX A</td><td>Chè</td></tr><tr><td>Mật</td></tr></table>';
    const bytes = pastedBytes({ html, text: 'Chủ thể\tSản phẩm\nHTX A\tChè\n\tMật' });
    const outcome = readWorkbook(bytes ?? new Uint8Array(), 'dán');
    expect(outcome.ok && outcome.value.format).toBe('html');
    expect(outcome.ok && outcome.value.sheets[0]?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  });

  it('is the markup where a font says that its letters are old ones, by class, by style and by tag', () => {
    const html = `<html><head><style><!-- td {font-family:Arial, sans-serif; mso-x:"a;b"} .xl65 {color:red; font-family:.VnTime, sans-serif;} @page {margin:1in} --></style></head>
      <body><!--StartFragment--><table><tr><td>S¶n phÈm</td><td class=xl65>Chñ thÓ</td></tr>
      <tr><td rowspan=2 style='font-family:&quot;VNI-Times&quot;'>Traø</td><td class="a xl65">HTX ChÌ</td></tr>
      <tr><td><font face=".VnArial">MËt</font> ong</td></tr></table></body></html>`;
    const text = 'S¶n phÈm\tChñ thÓ\nTraø\tHTX ChÌ\n\tMËt ong';
    const outcome = readWorkbook(pastedBytes({ html, text }) ?? new Uint8Array(), 'dán');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.sheets[0]?.rows.map(({ cells }) => cells.map(({ column, font }) => [column, font]))).toEqual([
      [
        [1, 'Arial'],
        [2, '.VnTime'],
      ],
      [
        [1, 'VNI-Times'],
        [2, '.VnTime'],
      ],
      [[2, '.VnArial']],
    ]);
    const style = new TextDecoder().decode(pastedBytes({ html, text }) ?? new Uint8Array());
    expect(style).not.toMatch(/color:red|@page|mso-x/);
  });

  it('of old letters is decoded by its fonts, although the text alone would not tell', () => {
    const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td class=xl1>${cell}</td>`).join('')}</tr>`;
    const rows = [
      ['STT', 'Tªn s¶n phÈm', 'Chñ thÓ', 'H¹ng sao'],
      ['1', 'ChÌ', 'HTX Hßa B×nh', '4 sao'],
    ];
    const html = `<style>.xl1{font-family:".VnTime";}</style><table>${rows.map(row).join('')}</table>`;
    const bytes = pastedBytes({ html, text: rows.map((cells) => cells.join('\t')).join('\n') });
    const outcome = readWorkbook(bytes ?? new Uint8Array(), 'dán');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const { products, decoded } = proposalOf(outcome.value);
    expect(products.map(({ values, producerText }) => [values.name, producerText])).toEqual([['Chè', 'HTX Hòa Bình']]);
    expect(decoded.every(({ encoding, by }) => encoding === 'tcvn3' && by === 'font')).toBe(true);
    expect(decoded.length).toBeGreaterThan(0);
  });

  it('with fonts of today stays the tabbed text', () => {
    const html =
      '<style>.a{font-family:"Times New Roman"}</style><table><tr><td class=a>Chè</td><td>1,200</td></tr></table>';
    const bytes = pastedBytes({ html, text: 'Chè\t1,200\nMật\t2' });
    expect(new TextDecoder().decode(bytes ?? new Uint8Array())).toBe('sep=\t\nChè\t1,200\nMật\t2');
  });

  it('carries nothing of a page that could run', () => {
    const html =
      '<table><tr><td>a<script>window.ran = true</script></td><td>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td><iframe src="x"></iframe></td></tr></table>';
    const text = new TextDecoder().decode(pastedBytes({ html, text: '' }) ?? new Uint8Array());
    expect(text).not.toContain('script');
    expect(text).not.toContain('iframe');
  });

  it.each([
    ['', ''],
    ['', 'một câu thôi'],
    ['', 'hai\ndòng'],
    ['', 'một\tdòng'],
    ['<p>không có bảng</p>', 'không có bảng'],
  ])('is none in %o, %o', (html, text) => {
    expect(pastedBytes({ html, text })).toBeNull();
  });

  it('without columns, from a message, is divided where its lines agree, and says by what', () => {
    const text =
      'Em gửi anh danh sách ạ:\nTên sản phẩm; Chủ thể; Giá\n- Chè "Tân Cương"; HTX A; 1,200,000đ\n- Mật; HTX B; 90.000đ\n';
    expect(read('', text)).toEqual([
      ['Em gửi anh danh sách ạ:'],
      ['Tên sản phẩm', 'Chủ thể', 'Giá'],
      ['Chè "Tân Cương"', 'HTX A', '1,200,000đ'],
      ['Mật', 'HTX B', '90.000đ'],
    ]);
    expect(readPasted({ html: '', text })).toMatchObject({ by: 'semicolon' });
  });

  it('whose columns nothing names keeps its first product', () => {
    const text = 'Chè Shan, HTX Cao Bồ, 4 sao\nMật ong, HTX Tả Ván, 3 sao';
    expect(read('', text)).toEqual([
      ['Chè Shan', 'HTX Cao Bồ', '4 sao'],
      ['Mật ong', 'HTX Tả Ván', '3 sao'],
    ]);
  });

  it('comes back cell by cell, whatever a cell holds', () => {
    const cell = fc
      .stringMatching(/^[a-zA-Zà-ỹ0-9,;"|.%\n -]{1,12}$/u)
      .filter((text) => text.trim() === text && text !== '');
    const quoted = (text: string): string => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
        expect(read('', text)).toEqual(rows);
      }),
    );
  });

  it('is given as a file with its name', async () => {
    const file = pastedFile('Bảng dán lúc 10:32', new Uint8Array([1]));
    expect(file.name).toBe('Bảng dán lúc 10:32');
    expect(await file.read()).toEqual({ ok: true, data: new Uint8Array([1]) });
  });
});
