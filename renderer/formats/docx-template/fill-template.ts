import { type PathPart, type TemplateContent, TemplateHandler } from 'easy-template-x';
import { rowTagOf, wordListOf, wordTagOf } from '../../documents/mou/word-tags';
import type { WordValues } from '../../documents/mou/word-values';
import { mapStrings, printableText } from '../pdf/printable-text';
import { linePlugin } from './line-paragraphs';
import { type OpenTemplate, openTemplate } from './open-template';
import { repeatPlugin } from './repeat-paragraphs';

/** XML knows neither these nor half of a surrogate pair; Word would call the file damaged. */
const unwritable = /[\ufffe\uffff]/g;
const wordText = (text: string): string => printableText(text).toWellFormed().replace(unwritable, '');

const nameOf = (part: PathPart | undefined): string => (typeof part === 'object' ? part.name : '');

/**
 * What stands at a tag. `path`: the list and the row in which it stands, then the tag itself. Looked up by the meaning of the tag,
 * never by its text: a tag is not a path into an object.
 */
const valueAt = (
  values: WordValues,
  path: readonly PathPart[],
): TemplateContent | { readonly [row: string]: string }[] => {
  const name = nameOf(path.at(-1));
  const list = wordListOf(nameOf(path[0]));
  const row = path[1];
  if (list !== null && typeof row === 'number' && path.length > 2) {
    const tag = rowTagOf(list, name);
    if (tag !== null) return values.lists[list][row]?.[tag] ?? '';
  } else if (list !== null && path.length === 1) {
    return values.lists[list].map((each) => ({ ...each }));
  }
  const tag = wordTagOf(name);
  if (tag === null) throw new Error(`unknown tag: ${name}`);
  return values.single[tag];
};

/** The paper in the office's own .docx. Values are text and nothing else: a brace in one of them is never read again. */
export const fillOpened = async ({ bytes }: Pick<OpenTemplate, 'bytes'>, values: WordValues): Promise<Uint8Array> => {
  const clean = mapStrings(values, wordText);
  const handler = new TemplateHandler({
    plugins: [repeatPlugin(), linePlugin()],
    // Tables in text boxes in tables; a file that goes deeper than `scan-part` allows does not come here.
    maxXmlDepth: 250,
    scopeDataResolver: ({ path }) => valueAt(clean, path),
  });
  return new Uint8Array(await handler.process<ArrayBuffer>(bytes.buffer, {}));
};

/** @throws word faults and read faults. */
export const fillTemplate = async (template: Uint8Array, values: WordValues): Promise<Uint8Array> =>
  fillOpened(openTemplate(template), values);
