import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/documents/document-text';
import { twoPartyTemplate } from '../../../../renderer/documents/mou/mou-template';
import { mouPaper } from '../../../../renderer/features/mous/mou-papers';
import { mouRows } from '../../../../renderer/features/mous/mou-rows';
import { mous } from '../../../../renderer/i18n/vi/mous';
import { conferenceWorld, mouOf } from '../../../support/conference-world';

const view = conferenceWorld({ mous: [mouOf('m1', 7), mouOf('m2', 8, { producerId: 'nobody' })] });
const setting = { communeOfCode: () => null, createdAt: '2026-11-24T01:00:00Z' };
const [whole, broken] = mouRows(view, 'c').map((row) => mouPaper(view, row, twoPartyTemplate(), setting, mous.print));

describe('mouPaper', () => {
  it('names the file by number and parties, in plain letters', () => {
    expect(whole?.fileName).toBe('BBGN 07 HTX Chi Em - Sieu thi Xanh.pdf');
  });

  it('is the paper of that memorandum', () => {
    expect(whole?.mouId).toBe('m1');
    expect(documentText(whole?.document ?? { ...emptyDocument, blocks: [] }).join('\n')).toContain('HTX Chị Em');
  });

  it('is null when a party is gone', () => {
    expect(broken).toBeNull();
  });
});

const emptyDocument = {
  title: '',
  author: '',
  language: 'vi',
  orientation: 'portrait',
  createdAt: '',
} as const;
