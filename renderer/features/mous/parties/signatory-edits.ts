import { type Mou, mouSchema, type Signatory } from '../../../domain/records/mou';
import { normaliseLine } from '../../../domain/vietnamese/normalise-text';

const typedText = (text: string | null): string | null => {
  const line = normaliseLine(text ?? '');
  return line === '' ? null : line;
};

/** As every typed text is kept: composed, without marks that nobody sees and without spaces too many. */
export const typedSignatory = ({ office, signer, title, capacity, focal }: Signatory): Signatory => ({
  office: normaliseLine(office),
  signer: typedText(signer),
  title: typedText(title),
  capacity: typedText(capacity),
  focal: typedText(focal),
});

/** The order of signing with the office at `index` one place earlier. */
export const signingEarlier = (signatories: readonly Signatory[], index: number): readonly Signatory[] => {
  const [before, moved] = [signatories[index - 1], signatories[index]];
  return before && moved ? signatories.with(index - 1, moved).with(index, before) : signatories;
};

/** What was typed and not saved, as it was kept; null when it is none, or of a version that had other fields. */
export const signatoriesOfDraft = (draft: unknown): Mou['signatories'] | null =>
  mouSchema.shape.signatories.safeParse(draft).data ?? null;
