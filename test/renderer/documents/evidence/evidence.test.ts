import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../../../../renderer/documents/catalogue/frozen-catalogue';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { documentText } from '../../../../renderer/documents/document-text';
import { evidenceDocument } from '../../../../renderer/documents/evidence/evidence-document';
import { evidenceTaker } from '../../../../renderer/documents/evidence/take-evidence';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { newEdition } from '../../../../renderer/domain/records/edition';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankSigning } from '../../../../renderer/domain/records/signing';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { conferenceRecords, mou, office } from '../../../support/conference-records';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfPages, pdfText } from '../../../support/poppler';

const createdAt = '2027-03-01T08:00:00+07:00';
const { ofCode: communeOfCode } = await loadCommunes();
const setting = { communeOfCode, day: '2027-03-01' };

const take = (over: Partial<typeof conferenceRecords> = {}, id = 'p1') => {
  const evidence = evidenceTaker(memoryView({ ...conferenceRecords, ...over }), setting)(id);
  if (!evidence) throw new Error('no evidence');
  return evidence;
};
const linesOf = (over: Partial<typeof conferenceRecords> = {}, id = 'p1') =>
  documentText(evidenceDocument(take(over, id), createdAt)).map((line) => line.replaceAll('\u00a0', ' '));

describe('the sheet of evidence of a producer', () => {
  test('stars only of a certificate in force; what lapsed says so and has a dash', () => {
    expect(take().products).toEqual([
      {
        name: 'Chè Shan tuyết',
        stars: 4,
        decisionNo: '3981/QĐ-UBND',
        decisionDate: '2025-03-10',
        ends: '2028-03-10',
        inForce: true,
      },
      expect.objectContaining({ name: 'Mật ong bạc hà', stars: null, inForce: false, ends: '2025-01-15' }),
    ]);
    const lines = linesOf();
    expect(lines).toContain('4 sao');
    expect(lines).toContain('15/01/2025, hết hiệu lực');
    expect(lines).not.toContain('3 sao');
  });

  test('conferences with booth, products and the editions that were printed; a declined one is left out', () => {
    const view = memoryView(conferenceRecords);
    const snapshot = takeCatalogueSnapshot(view, 'c1', { communeOfCode, createdAt });
    if (!snapshot) throw new Error('no catalogue');
    const edition = (no: number, state: 'valid' | 'void') => ({
      ...newEdition(`e${no}`, {
        kind: 'catalogue' as const,
        conferenceId: 'c1',
        subjectId: 'c1',
        no,
        issuedAt: createdAt,
        reason: null,
        contentHash: 'a'.repeat(64),
        code: 'X',
        content: frozenCatalogue(snapshot),
      }),
      state,
    });
    const lines = linesOf({ editions: [edition(1, 'valid'), edition(2, 'void')] });
    expect(lines).toContain('nhận lời, gian hàng A05');
    expect(lines).toContain('Chè Shan tuyết, Mật ong bạc hà. Danh mục in lần 1');
    const declined = conferenceRecords.participations.map((each) => ({ ...each, state: 'declined' as const }));
    expect(linesOf({ participations: declined })).toContain('Sổ chưa ghi hội nghị nào.');
  });

  test('papers: signed with its day, printed without one, drafts and void ones not at all', () => {
    const states = (...given: ('draft' | 'printed' | 'signed' | 'void')[]) =>
      take({ mous: given.map((state, index) => ({ ...mou, id: `m${index}`, number: index + 1, state })) }).papers;
    expect(states('draft', 'void')).toEqual([]);
    expect(states('printed', 'signed').map(({ state, signedOn }) => [state, signedOn])).toEqual([
      ['printed', null],
      ['signed', '2026-12-05'],
    ]);
    const signings = [{ ...blankSigning('s', 'c1', mou.id), outcome: 'signed' as const }];
    expect(take({ mous: [mou], signings }).papers.map(({ state }) => state)).toEqual(['signed']);
    expect(linesOf({ mous: [{ ...mou, state: 'signed' }] })).toContain('Chè Shan tuyết: 500 hộp');
  });

  test('what nobody recorded is dots or a sentence, never zero and never nothing', () => {
    const lines = linesOf(
      { producers: [...conferenceRecords.producers, blankProducer('new')], offices: [office] },
      'new',
    );
    for (const none of [
      'Sổ chưa có sản phẩm nào.',
      'Sổ chưa ghi hội nghị nào.',
      'Sổ chưa ghi biên bản nào đã in hoặc đã ký.',
    ])
      expect(lines).toContain(none);
    expect(lines).toContain('Người đại diện: ……………, ……………');
    expect(lines.filter((line) => line === '………').length).toBe(10);
    expect(lines.join(' ')).not.toMatch(/undefined|null|\b0\b/);
  });

  test('a usual producer fits on one page, in the text of the paper', async () => {
    const paper = evidenceDocument(take({ mous: [{ ...mou, state: 'signed' }] }), createdAt);
    const { bytes, issues } = await testPdfWriter().write([paper], paper.title);
    if (process.env['KEEP_PAPERS']) writeFileSync(`${process.env['KEEP_PAPERS']}/evidence.pdf`, bytes);
    expect(issues).toEqual([]);
    expect(pdfPages(bytes)).toBe(1);
    expect(pdfText(bytes).normalize('NFC')).toContain('BẢN KÊ MINH CHỨNG');
  });
});
