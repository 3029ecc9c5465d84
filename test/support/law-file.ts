import type { CertificateRules, LawTables } from '../../renderer/domain/reference/law-tables';
import { programLaws } from '../../renderer/domain/reference/program-laws';

const [present] = programLaws.certificateRules;
if (!present) throw new Error('the program knows no rules for certificates');

/** Rules of a decision that nobody has made: 24 months, dossiers 90 to 30 days before the end. */
export const nextRules: CertificateRules = {
  ...present,
  from: '2026-11-25',
  law: 'QĐ 99/2026/QĐ-TTg',
  citation: 'Quyết định số 99/2026/QĐ-TTg ngày 20 tháng 11 năm 2026 của Thủ tướng Chính phủ',
  validMonths: 24,
  dossierEarliestDays: 90,
  dossierLatestDays: 30,
};

/** The tables of the program as a file would bring them, of a later day and with what a test changes. */
export const lawTables = (changes: Partial<LawTables> = {}): LawTables => ({
  ...programLaws,
  asOf: '2026-11-26',
  source: nextRules.law,
  certificateRules: [present, nextRules],
  ...changes,
});

/** «I.6» leaves the first sector and a new leaf comes into the last. */
export const lawTablesWithOtherGroups = (): LawTables =>
  lawTables({
    sectors: programLaws.sectors.map((sector) => {
      if (sector.code === 'I') return { ...sector, groups: sector.groups.filter(({ code }) => code !== 'I.6') };
      if (sector.code !== 'VI') return sector;
      const leaf = {
        code: 'VI.2',
        vi: 'Dịch vụ trải nghiệm nghề',
        en: 'Craft experience',
        agencies: ['Bộ'],
        criteriaSet: 27,
        keywords: ['trải nghiệm'],
      };
      return { ...sector, groups: [...sector.groups, { code: 'VI.2', vi: leaf.vi, en: leaf.en, leaves: [leaf] }] };
    }),
  });
