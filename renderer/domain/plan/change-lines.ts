import type { Change, ChangeHeader } from './change';
import type { Edit } from './plan';

/**
 * A Change as lines of JSON: a head, then Edits in parts. Lines can be written and read piece by piece, so that a Change
 * of 20,000 Edits never holds the window; JSON itself never contains a line break.
 */
export const changeFormat = 1;

/** Edits on one line, and in one record of the database. */
export const partSize = 500;

interface Head {
  readonly format: number;
  /** Schema version of the Records inside. */
  readonly schema: number;
  readonly header: ChangeHeader;
}

export const headerOf = ({ edits, ...header }: Change): ChangeHeader => ({ ...header, editCount: edits.length });

export const editParts = (edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  const parts: (readonly Edit[])[] = [];
  for (let start = 0; start < edits.length; start += partSize) parts.push(edits.slice(start, start + partSize));
  return parts;
};

/** Lines without their line breaks. */
export function* changeLines(change: Change, schema: number): Generator<string, undefined> {
  const head: Head = { format: changeFormat, schema, header: headerOf(change) };
  yield JSON.stringify(head);
  for (const part of editParts(change.edits)) yield JSON.stringify(part);
  return undefined;
}

/** What the lines of a journal entry hold. `newer`: written by a later version of the application; its numbers. */
export type ReadLines =
  | { readonly kind: 'change'; readonly schema: number; readonly change: Change }
  | { readonly kind: 'newer'; readonly format: number; readonly schema: number };

/** Reads what `changeLines` wrote; throws when a line is not of that form. Pauses after each line. */
export function* readChangeLines(
  lines: Iterable<string>,
  ours: { readonly schema: number },
): Generator<undefined, ReadLines, undefined> {
  let head: Head | null = null;
  const edits: Edit[] = [];
  for (const line of lines) {
    if (!head) {
      head = JSON.parse(line) as Head;
      const { format, schema } = head;
      if (format > changeFormat || schema > ours.schema) return { kind: 'newer', format, schema };
    } else {
      for (const edit of JSON.parse(line) as Edit[]) edits.push(edit);
      yield undefined;
    }
  }
  if (!head) throw new Error('a journal entry without a head');
  const { editCount, ...header } = head.header;
  if (edits.length !== editCount) throw new Error(`a journal entry of ${editCount} edits holds ${edits.length}`);
  return { kind: 'change', schema: head.schema, change: { ...header, edits } };
}
