import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/documents/document-text';
import { reminderDocument } from '../../../../renderer/documents/reminder-letter/reminder-document';
import {
  type ReminderLetter,
  type ReminderOffice,
  reminderLetters,
} from '../../../../renderer/documents/reminder-letter/reminder-letters';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { currentCertificate } from '../../../../renderer/domain/validity/current-certificate';
import { type ExpiryLine, expiryLine } from '../../../../renderer/domain/validity/expiry-radar';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfPages, pdfText } from '../../../support/poppler';
import { certificateWith, decisionWith } from '../../domain/validity/recognition';

const day = '2026-11-27';
const office: ReminderOffice = {
  name: 'Sở Nông nghiệp và Môi trường tỉnh Tuyên Quang',
  superiorBody: 'UBND tỉnh Tuyên Quang',
  symbol: 'SNNMT',
  place: 'Tuyên Quang',
  day: '2026-11-27',
  signerTitle: 'Giám đốc',
  signerName: null,
};
const setting = { communeOfCode: () => null, judgedOn: day };

/** A product of producer `owner` whose decision is of `issued`; 36 months later it lapses. */
const line = (id: string, owner: string | null, issued: string | null): ExpiryLine => {
  const producer = owner === null ? null : { ...blankProducer(owner), name: `HTX ${owner}` };
  const product = { ...blankProduct(id, owner ?? ''), name: `Sản phẩm ${id}` };
  const current = currentCertificate(
    [certificateWith({ productId: id })],
    () => decisionWith({ date: issued, number: `${id}/QĐ-UBND` }),
    day,
  );
  return expiryLine({ product, producer }, current, day);
};
const namesOf = (letters: readonly ReminderLetter[]): readonly string[] =>
  letters.flatMap(({ products }) => products.map(({ name }) => name));
const textOf = (letter: ReminderLetter): string =>
  documentText(reminderDocument(letter, '2026-11-27T08:00:00+07:00')).join('\n').replaceAll('\u00a0', ' ');

/** Open, over, valid for long, lapsed, only a year, not known. */
const issues = ['2024-04-25', '2024-01-10', '2026-02-01', '2022-01-01', '2024', null] as const;

describe('reminder letters', () => {
  it('are written for exactly the due set: each due product in one letter of its own producer', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', null), fc.constantFrom(...issues)), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const lines = all.map(([owner, issued], index) => line(`p${index}`, owner, issued));
        const letters = reminderLetters(lines, office, setting);
        const due = all.flatMap(([owner, issued], index) =>
          owner !== null && (issued === issues[0] || issued === issues[1]) ? [`Sản phẩm p${index}`] : [],
        );
        expect(namesOf(letters).toSorted()).toEqual(due.toSorted());
        expect(letters.map(({ producerId }) => producerId)).toEqual([
          ...new Set(letters.map(({ producerId }) => producerId)),
        ]);
        for (const { producerId, products } of letters) {
          for (const { productId } of products) {
            expect(all[Number(productId.slice(1))]?.[0]).toBe(producerId);
          }
        }
      }),
    );
  });

  it('go by the name of the producer, products by the day on which they end', () => {
    const letters = reminderLetters(
      [line('1', 'B', '2024-04-25'), line('2', 'A', '2024-04-25'), line('3', 'A', '2024-01-10')],
      office,
      setting,
    );
    expect(letters.map(({ producerName }) => producerName)).toEqual(['HTX A', 'HTX B']);
    expect(letters[0]?.products.map(({ name }) => name)).toEqual(['Sản phẩm 3', 'Sản phẩm 2']);
  });

  it('say number, subject, day, products, window and who signs', () => {
    const [letter] = reminderLetters([line('1', 'A', '2024-04-25')], office, setting);
    const text = textOf(letter as ReminderLetter);
    for (const words of [
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH TUYÊN QUANG',
      'Số: ………/SNNMT',
      'V/v nộp hồ sơ đánh giá lại sản phẩm OCOP',
      'Tuyên Quang, ngày 27 tháng 11 năm 2026',
      'Kính gửi: HTX A',
      'có 01 (một) sản phẩm',
      '1/QĐ-UBND ngày 25/04/2024',
      '25/04/2027',
      'từ 27/10/2026 đến 26/12/2026',
      'GIÁM ĐỐC',
      '- Lưu: VT, SNNMT.',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('đã qua');
  });

  it('say that a window is over, and print dots for what nobody knows', () => {
    const nobody = { ...office, superiorBody: null, symbol: null, place: null, day: null, signerTitle: null };
    const [letter] = reminderLetters([line('1', 'A', '2024-01-10')], nobody, setting);
    const text = textOf(letter as ReminderLetter);
    expect(text).toContain('từ 14/07/2026 đến 12/09/2026 (đã qua)');
    expect(text).toContain('khoản 3 Điều 12');
    expect(text).toContain('Số: ………/……………');
    expect(text).toContain('……………, ngày …… tháng …… năm ………');
  });

  it('ask for what can still be done: not for a dossier in a time that is over', () => {
    const textOfLines = (...lines: readonly ExpiryLine[]): string =>
      textOf(reminderLetters(lines, office, setting)[0] as ReminderLetter);
    const inTime = 'nộp trong thời gian nêu trên';
    const [open, over] = [line('1', 'A', '2024-04-25'), line('2', 'A', '2024-01-10')];
    expect(textOfLines(open)).toContain(inTime);
    expect(textOfLines(open, over)).toContain(inTime);
    expect(textOfLines(over)).not.toContain(inTime);
    expect(textOfLines(over)).toContain(
      'Thời gian nộp hồ sơ nêu trên đã qua; đề nghị đơn vị lập ngay hồ sơ đánh giá lại.',
    );
  });

  it('carry the former address only when somebody asks for it (R4)', () => {
    const due = line('1', 'A', '2024-04-25');
    const old = {
      ...blankProducer('A'),
      addressText: 'thôn Má',
      oldCommune: 'xã Cao Bồ',
      oldDistrict: 'huyện Vị Xuyên',
    };
    const addressWith = (withFormer: boolean): string | null | undefined =>
      reminderLetters([{ ...due, producer: old }], office, { ...setting, withFormer })[0]?.address;
    expect(addressWith(false)).toBe('thôn Má');
    expect(addressWith(true)).toBe('thôn Má (trước đây: xã Cao Bồ, huyện Vị Xuyên)');
    expect(reminderLetters([due], office, { ...setting, withFormer: true })[0]?.address).toBeNull();
  });

  it('stand in the PDF word for word, one producer to a page', async () => {
    const letters = reminderLetters(
      [line('1', 'A', '2024-04-25'), line('2', 'B', '2024-01-10'), line('3', 'B', '2024-04-25')],
      office,
      setting,
    );
    const documents = letters.map((letter) => reminderDocument(letter, '2026-11-27T08:00:00+07:00'));
    const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean).toSorted();
    const printed: string[] = [];
    for (const document of documents) {
      const { bytes, issues: missing } = await testPdfWriter().write([document], document.title);
      expect(missing).toEqual([]);
      expect(pdfPages(bytes)).toBe(1);
      const text = pdfText(bytes).replaceAll('\u00a0', ' ');
      const told = documentText(document).join(' ');
      expect(words(text)).toEqual(words(told.replaceAll('\u00a0', ' ')));
      printed.push(...(text.match(/Sản phẩm \d/g) ?? []));
    }
    expect(printed.toSorted()).toEqual(namesOf(letters).toSorted());
  });
});
