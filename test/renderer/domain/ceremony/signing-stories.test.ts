import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pressDocument } from '../../../../renderer/documents/ceremony/ceremony-documents';
import { outcomeCounts } from '../../../../renderer/domain/ceremony/signing-counts';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { Plan } from '../../../../renderer/domain/plan/plan';
import { planOutcome } from '../../../../renderer/domain/plan/planners/plan-ceremony';
import { planMouState } from '../../../../renderer/domain/plan/planners/plan-mous';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankMou, type Mou } from '../../../../renderer/domain/records/mou';
import type { Signing, SigningOutcome } from '../../../../renderer/domain/records/signing';
import { countWithWords } from '../../../../renderer/domain/vietnamese/number-words';

interface Stored {
  readonly mous: readonly Mou[];
  readonly signings: readonly Signing[];
}

const conference = { ...blankConference('c'), name: 'Hội nghị' };
const viewOf = (stored: Stored) => memoryView({ conferences: [conference], ...stored });

/** Puts the edits of a Plan into plain lists, without the store's own code. */
const after = ({ mous, signings }: Stored, plan: Plan | null): Stored => {
  const tables: Record<string, { id: string }[]> = { mous: [...mous], signings: [...signings] };
  for (const edit of plan?.edits ?? []) {
    const table = tables[edit.table] ?? [];
    if (edit.type === 'create') table.push(edit.record);
    else {
      const at = table.findIndex(({ id }) => id === edit.id);
      const fields = Object.fromEntries(Object.entries(edit.fields).map(([key, field]) => [key, field.after]));
      table[at] = { ...table[at], ...fields, id: edit.id };
    }
  }
  return { mous: tables['mous'] as Mou[], signings: tables['signings'] as Signing[] };
};

const paper = fc.record({
  seller: fc.integer({ min: 1, max: 4 }),
  buyer: fc.integer({ min: 1, max: 3 }),
  agency: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
});
const outcomes = ['signed', 'absent', 'postponed', 'waiting'] as const;
const step = fc.record({
  paper: fc.nat({ max: 11 }),
  /** `scan`: marked as signed away from the board. */
  key: fc.constantFrom<SigningOutcome | 'scan' | 'void'>(...outcomes, 'scan', 'void'),
});

const mouOf = ({ seller, buyer, agency }: { seller: number; buyer: number; agency: number[] }, index: number): Mou => {
  const id = `m${index}`;
  if (agency.length === 0) return { ...blankMou(id, 'c', `p${seller}`, `b${buyer}`, index + 1), state: 'printed' };
  const signatories = agency.map((no) => ({
    office: `Sở ${no}`,
    signer: null,
    title: null,
    capacity: null,
    focal: null,
  }));
  return { ...blankMou(id, 'c', '', '', index + 1), variant: 'agency', signatories, state: 'printed' };
};

test('whatever was pressed, papers, pairs, firms and offices are those that one counts by hand, on the board and for the press', () => {
  fc.assert(
    fc.property(
      fc.array(paper, { minLength: 1, maxLength: 12 }),
      fc.array(step, { maxLength: 40 }),
      (papers, story) => {
        let stored: Stored = { mous: papers.map(mouOf), signings: [] };
        const hand = papers.map((): SigningOutcome | 'void' => 'waiting');
        for (const { paper: at, key } of story) {
          if (at >= papers.length || hand[at] === 'void') continue;
          const id = `m${at}`;
          const view = viewOf(stored);
          const newId = () => `s${at}`;
          if (key === 'scan') {
            stored = after(stored, planMouState(view, [id], 'signed'));
            hand[at] = 'signed';
          } else if (key === 'void') {
            stored = after(stored, planMouState(view, [id], 'void'));
            hand[at] = 'void';
          } else {
            stored = after(stored, planOutcome(view, id, key, newId));
            hand[at] = key;
          }
        }
        const counts = outcomeCounts(viewOf(stored), 'c');
        for (const outcome of outcomes) {
          const pairs: string[] = [];
          const firms: string[] = [];
          const offices: string[] = [];
          let count = 0;
          for (const [index, { seller, buyer, agency }] of papers.entries()) {
            if (hand[index] !== outcome) continue;
            count += 1;
            for (const no of agency) if (!offices.includes(`${no}`)) offices.push(`${no}`);
            if (agency.length > 0) continue;
            if (!pairs.includes(`${seller}-${buyer}`)) pairs.push(`${seller}-${buyer}`);
            for (const firm of [`p${seller}`, `b${buyer}`]) if (!firms.includes(firm)) firms.push(firm);
          }
          expect(counts[outcome]).toEqual({
            papers: count,
            pairs: pairs.length,
            firms: firms.length,
            offices: offices.length,
          });
        }
        const head = { conferenceName: 'Hội nghị', officeName: 'Sở', createdAt: '2026-12-10T11:05:00+07:00' };
        const note = JSON.stringify(pressDocument(head, counts).blocks).replaceAll('\u00a0', ' ');
        const { papers: signed, pairs, firms } = counts.signed;
        if (signed === 0) expect(note).toContain('chưa biên bản nào được ghi là đã ký');
        else {
          if (pairs === 0) {
            expect(note).not.toContain('00 (không)');
            return;
          }
          const told = [signed, pairs, firms].map((value) => countWithWords(value).replaceAll('\u00a0', ' '));
          expect(note).toContain(
            `đã ký ${told[0]} biên bản ghi nhớ giữa ${told[1]} cặp đơn vị, với ${told[2]} doanh nghiệp`,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});
