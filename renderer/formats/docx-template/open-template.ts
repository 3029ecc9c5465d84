import { zipSync } from 'fflate';
import { openOle } from '../read/ole-container';
import { sniffFormat } from '../read/sniff-format';
import { attribute, xmlStream } from '../read/xml-stream';
import { joinPieces, openZip, type ZipArchive } from '../read/zip-archive';
import { isPrinted, scanPart, type WordParagraph } from './scan-part';
import { wordFault } from './word-fault';

/** An office's template is some tens of kilobytes; with a letterhead picture some hundreds. */
export const wordLimits = {
  fileBytes: 2 * 1024 * 1024,
  xmlBytes: 20 * 1024 * 1024,
  allBytes: 60 * 1024 * 1024,
} as const;

/** A .docx that was inflated, counted and looked through. */
export interface OpenTemplate {
  /** Packed anew from the checked parts: the library never sees the headers of a stranger's zip. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the parts that are printed. */
  readonly parts: readonly (readonly WordParagraph[])[];
}

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const refuseOle = (bytes: Uint8Array): never => {
  const { names } = openOle(bytes);
  throw wordFault(names.includes('EncryptedPackage') ? 'word-password' : 'word-old');
};

const refuseForeign = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw wordFault('word-empty');
  if (bytes.length > wordLimits.fileBytes) throw wordFault('word-too-large');
  const format = sniffFormat(bytes);
  if (format === 'ole') refuseOle(bytes);
  if (format !== 'zip') throw wordFault('word-not-docx', { found: typeof format === 'string' ? '' : format.other });
};

const foreignZips: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'Excel'],
  [/^ppt\//, 'PowerPoint'],
  [/^mimetype$/, 'OpenDocument'],
];

/** Every part inflated, in pieces, so that a bomb ends at the limit and not in the memory. */
const inflated = (zip: ZipArchive): ReadonlyMap<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>();
  let all = 0;
  let xml = 0;
  for (const name of zip.names) {
    if (name.endsWith('/')) continue;
    const isXml = /\.(?:xml|rels)$/i.test(name);
    const pieces: Uint8Array[] = [];
    zip.stream(name, (piece) => {
      all += piece.length;
      if (isXml) xml += piece.length;
      if (all > wordLimits.allBytes || xml > wordLimits.xmlBytes) throw wordFault('word-too-large');
      pieces.push(piece);
    });
    parts.set(name, joinPieces(pieces));
  }
  return parts;
};

const elementsOf = (part: Uint8Array, found: (name: string, attributes: Readonly<Record<string, string>>) => void) => {
  const parser = xmlStream({ open: found });
  parser.write(part);
  parser.end();
};

/** What the main part says that it is: macros and templates of Word are named there, whatever the file is called. */
const checkTypes = (parts: ReadonlyMap<string, Uint8Array>): void => {
  const names = [...parts.keys()];
  const types = parts.get('[Content_Types].xml');
  const foreign = foreignZips.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (foreign) throw wordFault('word-not-docx', { found: foreign[1] });
  if (!types) throw wordFault('word-not-docx', { found: 'ZIP' });
  const declared: string[] = [];
  elementsOf(types, (_name, attributes) => declared.push(attribute(attributes, 'ContentType') ?? ''));
  if (
    declared.some((type) => /macroEnabled|vbaProject/i.test(type)) ||
    names.some((name) => /vba\w*\.bin$/i.test(name))
  )
    throw wordFault('word-macro');
  if (!declared.includes(mainType)) throw wordFault('word-not-docx', { found: '' });
};

/** Kinds of a relationship that bring in a program, or another file that is opened with the paper. */
const activeKind = /\/(?:oleObject|control|activeXControlBinary|aFChunk|subDocument|frame)$/;
const plainLink = /^(?:https?:|mailto:)/i;

/** A hyperlink to a page or an address of mail is inert until somebody presses it; everything else from outside is fetched. */
const checkRelationships = (part: Uint8Array): void =>
  elementsOf(part, (name, attributes) => {
    if (name !== 'Relationship') return;
    const kind = attribute(attributes, 'Type') ?? '';
    const target = attribute(attributes, 'Target') ?? '';
    if (activeKind.test(kind)) throw wordFault('word-active');
    if (attribute(attributes, 'TargetMode')?.toLowerCase() !== 'external') return;
    if (kind.endsWith('/hyperlink') && plainLink.test(target)) return;
    throw wordFault('word-external', { target: target.slice(0, 80) });
  });

/** Opens a zip, whatever its size is packed: what a filled template became is as large as its lists are long. */
export const openParts = (bytes: Uint8Array): OpenTemplate => {
  const parts = inflated(openZip(bytes));
  checkTypes(parts);
  const printed: (readonly WordParagraph[])[] = [];
  for (const [name, part] of parts) {
    if (/\.rels$/i.test(name)) checkRelationships(part);
    else if (/\.xml$/i.test(name)) {
      // Each part is walked for a DOCTYPE and for fields, also those that print nothing.
      const paragraphs = scanPart(part);
      if (isPrinted(part)) printed.push(paragraphs);
    }
  }
  return { bytes: zipSync(Object.fromEntries(parts), { level: 0 }), parts: printed };
};

/**
 * Opens a .docx that came from outside.
 * @throws word faults and read faults; `asWordIssue` says them.
 */
export const openTemplate = (bytes: Uint8Array): OpenTemplate => {
  refuseForeign(bytes);
  return openParts(bytes);
};
