import { zipSync } from 'fflate';
import type { ReadFailure, ReadOutcome } from '../../domain/intake/read-failure';
import type { WorkbookData, WorkbookFormat } from '../../domain/intake/workbook-data';
import { checkRepeatedCells, checkRepeats } from './check-repeats';
import { decodeBytes } from './decode-bytes';
import { decodeHtmlEntities } from './html-entities';
import { odsHidden, withHiddenParts } from './ods-hidden';
import { openOle } from './ole-container';
import { readCsv } from './read-csv';
import { asReadFailure, readFault } from './read-fault';
import { cutAt, type ReadBounds, type ReadGauge, readGauge } from './read-gauge';
import { readLimits } from './read-limits';
import { readMarkup, readOtherContainer, readXls } from './read-with-sheetjs';
import { sniffFormat } from './sniff-format';
import { readXlsx } from './xlsx/read-xlsx';
import { joinPieces, openZip, type ZipArchive } from './zip-archive';

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

const refuseDoctype = (xml: string): void => {
  if (/<!DOCTYPE/i.test(xml)) throw readFault('forbidden-content', { limit: 'doctype' });
};

const isOds = (zip: ZipArchive): boolean => {
  const mime = zip.names.has('mimetype') ? new TextDecoder().decode(zip.read('mimetype')) : '';
  return mime.startsWith('application/vnd.oasis.opendocument.spreadsheet');
};

/**
 * The library believes the headers of a zip (a lie in one of them hangs it) and builds all of a part as one text. So it gets an
 * archive of our own, of entries that were inflated, counted and checked here.
 */
const checkedParts = (zip: ZipArchive): Record<string, Uint8Array> => {
  const parts: Record<string, Uint8Array> = Object.create(null);
  let total = 0;
  for (const name of zip.names) {
    const pieces: Uint8Array[] = [];
    zip.stream(name, (piece) => {
      total += piece.length;
      if (total > readLimits.wholePartsBytes) throw readFault('too-large', { limit: 'unpacked' });
      pieces.push(piece);
    });
    parts[name] = joinPieces(pieces);
  }
  return parts;
};

const styleless =
  '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"></office:document-styles>';

const readOds = (zip: ZipArchive, gauge: ReadGauge): Found['content'] => {
  const parts = checkedParts(zip);
  const content = parts['content.xml'];
  if (!content) throw readFault('damaged');
  const markup = new TextDecoder().decode(content);
  refuseDoctype(markup);
  checkRepeats(markup);
  checkRepeatedCells(markup);
  // Styles are optional in the standard; the library wants them.
  parts['styles.xml'] ??= new TextEncoder().encode(styleless);
  const read = readOtherContainer(zipSync(parts, { level: 0 }), gauge);
  return { ...read, sheets: withHiddenParts(read.sheets, odsHidden(markup)) };
};

const fromZip = (bytes: Uint8Array, gauge: ReadGauge): Found => {
  const zip = openZip(bytes);
  if (isOds(zip)) return { format: 'ods', content: readOds(zip, gauge) };
  const names = [...zip.names];
  if (names.includes('xl/workbook.bin'))
    return { format: 'xlsx', content: readOtherContainer(zipSync(checkedParts(zip), { level: 0 }), gauge) };
  if (names.some((name) => name.startsWith('xl/') || name === '[Content_Types].xml')) {
    const foreign = foreignZips.find(([sign]) => names.some((name) => sign.test(name)));
    if (foreign && !names.some((name) => name.startsWith('xl/')))
      throw readFault('not-a-workbook', { found: foreign[1] });
    return { format: 'xlsx', content: readXlsx(zip, gauge) };
  }
  const foreign = foreignZips.find(([sign]) => names.some((name) => sign.test(name)));
  throw readFault('not-a-workbook', { found: foreign?.[1] ?? 'ZIP' });
};

const fromOle = (bytes: Uint8Array, gauge: ReadGauge): Found => {
  const streams = openOle(bytes);
  const has = (name: string): boolean => streams.names.includes(name);
  if (has('EncryptedPackage')) throw readFault('password-protected');
  if (has('WordDocument')) throw readFault('not-a-workbook', { found: 'Word (.doc)' });
  if (has('PowerPoint Document')) throw readFault('not-a-workbook', { found: 'PowerPoint (.ppt)' });
  const stream = streams.read('Workbook') ?? streams.read('Book');
  if (!stream) throw readFault('damaged');
  return { format: 'xls', content: readXls(stream, gauge) };
};

const fromText = (text: string, gauge: ReadGauge): Found => {
  const { sheet, cut } = readCsv(text, gauge);
  const part = cut === null ? {} : { cut: cutAt(sheet, cut, []) };
  return { format: 'csv', content: { date1904: false, sheets: [sheet], ...part } };
};

const fromMarkup = (bytes: Uint8Array, kind: 'html' | 'xml', gauge: ReadGauge): Found => {
  const text = decodeBytes(bytes);
  if (kind === 'xml') refuseDoctype(text);
  if (kind === 'html' && !/<table/i.test(text)) throw readFault('not-a-workbook', { found: 'HTML' });
  if (kind === 'xml' && !/schemas-microsoft-com:office:spreadsheet/.test(text)) {
    throw readFault('not-a-workbook', { found: 'XML' });
  }
  checkRepeats(text);
  return { format: 'html', content: readMarkup(kind === 'html' ? decodeHtmlEntities(text) : text, gauge) };
};

const find = (bytes: Uint8Array, gauge: ReadGauge): Found => {
  if (bytes.length > readLimits.fileBytes) throw readFault('too-large', { limit: 'file' });
  const sniffed = sniffFormat(bytes);
  if (typeof sniffed === 'object') throw readFault('not-a-workbook', { found: sniffed.other });
  switch (sniffed) {
    case 'empty':
      throw readFault('empty-file');
    case 'zip':
      return fromZip(bytes, gauge);
    case 'ole':
      return fromOle(bytes, gauge);
    case 'text':
      return fromText(decodeBytes(bytes), gauge);
    case 'html':
    case 'xml':
      return fromMarkup(bytes, sniffed, gauge);
  }
};

/**
 * A file as plain data. What it is is told by its bytes; the name is only carried along for sentences.
 * Never throws: what cannot be read comes back as a code of `ReadFailure`.
 */
export const readWorkbook = (bytes: Uint8Array, file: string, bounds: ReadBounds = {}): ReadOutcome<WorkbookData> => {
  try {
    const { format, content } = find(bytes, readGauge(bounds));
    return { ok: true, value: { file, format, ...content } };
  } catch (error) {
    const failure: ReadFailure = asReadFailure(error, file);
    return { ok: false, failure };
  }
};
