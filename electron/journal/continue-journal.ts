import { join } from 'node:path';
import type { StoreMark } from '../contract/calls';
import { startFile } from './commit-batch';
import { journalFileName } from './file-header';
import { firstPlace, type JournalFile } from './journal-folder';
import { type JournalParts, lastSeqOf, loadState } from './journal-state';
import { walkTo } from './read-entries';
import { createWindowedReader } from './windowed-reader';

/**
 * Goes on after `seq`, whatever the journal still holds: entries behind it are moved or copied into `aside/` first, and
 * a new file says that all before it is known. Stopped half way, the next start reports the same damage again.
 */
export async function continueJournal(parts: JournalParts, seq: number, mark: StoreMark | null): Promise<void> {
  const { state, folder, marks } = parts;
  await state.handle?.file.close();
  state.handle = null;
  // Newest first: a stop in between leaves a journal without holes.
  for (const file of state.files.toReversed()) {
    if (file.firstSeq > seq) await folder.moveAside(file.name);
    else if (seq < lastSeqOf(state)) await cutAfter(parts, file, seq);
  }
  state.files = state.files.filter((file) => file.firstSeq <= seq);
  state.end = { ...state.end, seq: seq + 1 };
  await startFile(parts, journalFileName(seq + 1, parts.today()), true);
  await marks.write({ seq, mark });
  Object.assign(state, await loadState(folder, marks));
  state.mark = mark;
}

async function cutAfter(parts: JournalParts, file: JournalFile, seq: number): Promise<void> {
  const { fs, folder, hashOf } = parts;
  const open = await fs.open(join(folder.path, file.name), 'read');
  try {
    const place = await walkTo(createWindowedReader(open), firstPlace(file), seq + 1, file, hashOf);
    const offset = place?.offset ?? (await folder.scan(file)).end.offset;
    if (offset >= file.bytes) return;
    await folder.copyAside(file.name, offset);
    await folder.truncate(file.name, offset);
  } finally {
    await open.close();
  }
}
