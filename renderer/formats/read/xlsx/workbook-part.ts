import type { SheetData } from '../../../domain/intake/workbook-data';
import { readFault } from '../read-fault';
import { readLimits } from '../read-limits';
import { attribute, isOn, xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';
import { type Relationship, relationshipsOf } from './relationships';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetData['visibility'];
  readonly part: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly relationships: readonly Relationship[];
}

const visibilityOf = (state: string | undefined): SheetData['visibility'] =>
  state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';

/** The sheets in the order of the tabs. Chart sheets and dialog sheets have no cells and are left out. */
export const readWorkbookPart = (zip: ZipArchive, part: string): WorkbookPart => {
  const relationships = relationshipsOf(zip, part);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const xml = xmlStream({
    open: (tag, attributes) => {
      if (tag === 'workbookPr') date1904 = isOn(attributes['date1904']);
      if (tag !== 'sheet') return;
      const target = targets.get(attribute(attributes, 'id') ?? '');
      if (target?.type !== 'worksheet') return;
      const name = attributes['name'] ?? '';
      sheets.push({ name, visibility: visibilityOf(attributes['state']), part: target.target });
    },
  });
  zip.stream(part, xml.write);
  xml.end();
  if (sheets.length > readLimits.sheets) throw readFault('too-large', { limit: 'sheets' });
  const partOf = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type && zip.names.has(relationship.target))?.target;
  return { date1904, sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), relationships };
};
