import { attribute, xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `drawing`, `image`. */
  readonly type: string;
  /** Path inside the archive, resolved. */
  readonly target: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** `../media/image1.png` seen from `xl/drawings/` → `xl/media/image1.png`; `/xl/a.xml` counts from the root. */
export const resolvePart = (from: string, target: string): string => {
  const steps = (target.startsWith('/') ? target.slice(1) : folderOf(from) + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
};

/** The relationships of a part. External targets (links to other files and sites) are left out: nothing is ever fetched. */
export const relationshipsOf = (zip: ZipArchive, part: string): readonly Relationship[] => {
  const found: Relationship[] = [];
  const name = `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;
  if (!zip.names.has(name)) return found;
  const xml = xmlStream({
    open: (tag, attributes) => {
      if (tag !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      const target = attribute(attributes, 'Target') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolvePart(part, target),
      });
    },
  });
  zip.stream(name, xml.write);
  xml.end();
  return found;
};
