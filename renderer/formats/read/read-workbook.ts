import type { ReadFailure, ReadOutcome } from '../../domain/intake/read-failure';
import type { WorkbookData, WorkbookFormat } from '../../domain/intake/workbook-data';
import { oleStreams } from './biff-fonts';
import { decodeBytes } from './decode-bytes';
import { decodeHtmlEntities } from './html-entities';
import { readCsv } from './read-csv';
import { asReadFailure, readFault } from './read-fault';
import { readLimits } from './read-limits';
import { readMarkup, readOtherContainer, readXls } from './read-with-sheetjs';
import { sniffFormat } from './sniff-format';
import { readXlsx } from './xlsx/read-xlsx';
import { openZip, type ZipArchive } from './zip-archive';

interface Found {
  readonly format: WorkbookFormat;
  readonly content: Omit<WorkbookData, 'file' | 'format'>;
}

/** What other things in a zip are called, by a file that only they have. */
const foreignZips: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'Word (.docx)'],
  [/^ppt\//, 'PowerPoint (.pptx)'],
  [/^META-INF\/MANIFEST\.MF$/, 'Java (.jar)'],
  [/^AndroidManifest\.xml$/, 'Android (.apk)'],
];

const isOds = (zip: ZipArchive): boolean => {
  const mime = zip.names.has('mimetype') ? new TextDecoder().decode(zip.read('mimetype')) : '';
  return mime.startsWith('application/vnd.oasis.opendocument.spreadsheet');
};

const fromZip = (bytes: Uint8Array): Found => {
  const zip = openZip(bytes);
  if (isOds(zip)) {
    // The library below trusts the sizes in the headers, so every entry is inflated and counted once before it may.
    for (const name of zip.names) zip.stream(name, () => undefined);
    return { format: 'ods', content: readOtherContainer(bytes) };
  }
  const names = [...zip.names];
  if (names.includes('xl/workbook.bin')) return { format: 'xlsx', content: readOtherContainer(bytes) };
  if (names.some((name) => name.startsWith('xl/') || name === '[Content_Types].xml')) {
    const foreign = foreignZips.find(([sign]) => names.some((name) => sign.test(name)));
    if (foreign && !names.some((name) => name.startsWith('xl/')))
      throw readFault('not-a-workbook', { found: foreign[1] });
    return { format: 'xlsx', content: readXlsx(zip) };
  }
  const foreign = foreignZips.find(([sign]) => names.some((name) => sign.test(name)));
  throw readFault('not-a-workbook', { found: foreign?.[1] ?? 'ZIP' });
};

const fromOle = (bytes: Uint8Array): Found => {
  const streams = oleStreams(bytes);
  if (streams.some((name) => name === 'EncryptedPackage')) throw readFault('password-protected');
  if (streams.some((name) => name === 'WordDocument')) throw readFault('not-a-workbook', { found: 'Word (.doc)' });
  if (streams.some((name) => name === 'PowerPoint Document')) {
    throw readFault('not-a-workbook', { found: 'PowerPoint (.ppt)' });
  }
  if (!streams.some((name) => name === 'Workbook' || name === 'Book')) throw readFault('damaged');
  return { format: 'xls', content: readXls(bytes) };
};

const fromText = (text: string): Found => ({ format: 'csv', content: { date1904: false, sheets: [readCsv(text)] } });

const fromMarkup = (bytes: Uint8Array, kind: 'html' | 'xml'): Found => {
  const text = decodeBytes(bytes);
  if (kind === 'xml' && /<!DOCTYPE/i.test(text)) throw readFault('forbidden-content', { limit: 'doctype' });
  if (kind === 'html' && !/<table/i.test(text)) throw readFault('not-a-workbook', { found: 'HTML' });
  if (kind === 'xml' && !/schemas-microsoft-com:office:spreadsheet/.test(text)) {
    throw readFault('not-a-workbook', { found: 'XML' });
  }
  return { format: 'html', content: readMarkup(kind === 'html' ? decodeHtmlEntities(text) : text) };
};

const find = (bytes: Uint8Array): Found => {
  if (bytes.length > readLimits.fileBytes) throw readFault('too-large', { limit: 'file' });
  const sniffed = sniffFormat(bytes);
  if (typeof sniffed === 'object') throw readFault('not-a-workbook', { found: sniffed.other });
  switch (sniffed) {
    case 'empty':
      throw readFault('empty-file');
    case 'zip':
      return fromZip(bytes);
    case 'ole':
      return fromOle(bytes);
    case 'text':
      return fromText(decodeBytes(bytes));
    case 'html':
    case 'xml':
      return fromMarkup(bytes, sniffed);
  }
};

/**
 * A file as plain data. What it is is told by its bytes; the name is only carried along for sentences.
 * Never throws: what cannot be read comes back as a code of `ReadFailure`.
 */
export const readWorkbook = (bytes: Uint8Array, file: string): ReadOutcome<WorkbookData> => {
  try {
    const { format, content } = find(bytes);
    return { ok: true, value: { file, format, ...content } };
  } catch (error) {
    const failure: ReadFailure = asReadFailure(error, file);
    return { ok: false, failure };
  }
};
