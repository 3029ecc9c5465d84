import { expect, it } from 'vitest';
import { lettersNotPrinted } from '../../../../renderer/domain/vietnamese/printed-letters';
import { loadFamily } from '../../../../renderer/formats/fonts/font-files';
import { lettersWithout, printableText, readFamily } from '../../../../renderer/formats/pdf/printable-text';
import { readAsset } from '../../../support/pdf-writer';

it('tells before printing exactly the letters that the fonts lack', async () => {
  const faces = readFamily(await loadFamily('whole', readAsset));
  const differing: string[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code += code < 0x20000 ? 1 : 997) {
    // Half of a pair is no letter.
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCodePoint(code);
    // What the printing does to it first: composed, without marks that nobody sees.
    const printed = lettersWithout(printableText(letter), faces).length > 0;
    if (printed !== lettersNotPrinted(letter).length > 0) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

it('names each letter once, and none of a Vietnamese text', () => {
  expect(lettersNotPrinted('Trà 🍵 và 茶, 🍵')).toEqual(['🍵', '茶']);
  expect(lettersNotPrinted('Nguyễn Thị Ằ ₫ ½ – «Bản k/n» \u202eđảo\u202c\t\n'.normalize('NFD'))).toEqual([]);
});
