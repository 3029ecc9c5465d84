import { attribute, type XmlAttributes, xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';
import { type Relationship, relationshipsOf } from './relationships';

/**
 * Pictures that are the content of a cell, as three programs write them: Excel («Place in cell»: a rich value that the cell's
 * `vm` points to), WPS (`=DISPIMG("ID_…",1)` and a part of its own), Google Sheets and Excel (`=IMAGE("https://…")`: a link).
 */
export interface CellPictures {
  /** Part of the picture for a value-metadata number (`vm`, from 1); undefined: the rich value is no picture at all. */
  readonly ofMetadata: (vm: number) => { readonly part: string | undefined } | undefined;
  /** Part of the picture for a formula; undefined: the formula shows no picture. */
  readonly ofFormula: (formula: string) => { readonly part: string | undefined } | undefined;
}

const walk = (
  zip: ZipArchive,
  part: string | undefined,
  open: (tag: string, attributes: XmlAttributes) => void,
  close?: (tag: string, text: string) => void,
): void => {
  if (part === undefined) return;
  let text = '';
  const xml = xmlStream({
    open: (tag, attributes) => {
      text = '';
      open(tag, attributes);
    },
    text: (piece) => {
      text += piece;
    },
    close: (tag) => {
      close?.(tag, text);
      text = '';
    },
  });
  zip.stream(part, xml.write);
  xml.end();
};

/** Number of the rich value for each value-metadata record, in order. */
const richValueNumbers = (zip: ZipArchive, part: string | undefined): readonly (number | undefined)[] => {
  const types: string[] = [];
  const future = new Map<string, (number | undefined)[]>();
  const records: (readonly [type: number, value: number])[] = [];
  let section = '';
  let name = '';
  walk(zip, part, (tag, attributes) => {
    if (tag === 'metadataType') types.push(attributes['name'] ?? '');
    else if (tag === 'futureMetadata') {
      section = tag;
      name = attributes['name'] ?? '';
    } else if (tag === 'valueMetadata' || tag === 'cellMetadata') section = tag;
    else if (tag === 'bk' && section === 'futureMetadata') {
      future.set(name, [...(future.get(name) ?? []), undefined]);
    } else if (tag === 'rvb' && section === 'futureMetadata') {
      const list = future.get(name);
      if (list) list[list.length - 1] = Number(attributes['i']);
    } else if (tag === 'rc' && section === 'valueMetadata') {
      records.push([Number(attributes['t']), Number(attributes['v'])]);
    }
  });
  return records.map(([type, value]) => future.get(types[type - 1] ?? '')?.[value]);
};

/** For each rich value the place of its picture in the list of relationships, or in the list of web pictures. */
const pictureKeys = ['_rvRel:LocalImageIdentifier', 'WebImageIdentifier'] as const;

interface RichPicture {
  readonly from: (typeof pictureKeys)[number];
  readonly index: number;
}

const richPictures = (
  zip: ZipArchive,
  values: string | undefined,
  structures: string | undefined,
): readonly (RichPicture | undefined)[] => {
  const keys: string[][] = [];
  walk(zip, structures, (tag, attributes) => {
    if (tag === 's') keys.push([]);
    else if (tag === 'k') keys.at(-1)?.push(attributes['n'] ?? '');
  });
  const read: { readonly structure: number; readonly fields: string[] }[] = [];
  walk(
    zip,
    values,
    (tag, attributes) => {
      if (tag === 'rv') read.push({ structure: Number(attributes['s']), fields: [] });
    },
    (tag, text) => {
      if (tag === 'v') read.at(-1)?.fields.push(text);
    },
  );
  return read.map(({ structure, fields }) => {
    for (const from of pictureKeys) {
      const at = keys[structure]?.indexOf(from) ?? -1;
      if (at >= 0) return { from, index: Number(fields[at]) };
    }
    return undefined;
  });
};

/** Parts in the order in which a list names their relationships. */
const relatedParts = (zip: ZipArchive, part: string | undefined, tagName: string): readonly (string | undefined)[] => {
  if (part === undefined) return [];
  const targets = new Map(relationshipsOf(zip, part).map(({ id, target }) => [id, target]));
  const found: (string | undefined)[] = [];
  walk(zip, part, (tag, attributes) => {
    if (tag === tagName) found.push(targets.get(attribute(attributes, 'id') ?? ''));
  });
  return found;
};

/** Web pictures: the blip is the copy that Excel kept, when it kept one. */
const namedPictures = (zip: ZipArchive, part: string | undefined): ReadonlyMap<string, string | undefined> => {
  const found = new Map<string, string | undefined>();
  if (part === undefined) return found;
  const targets = new Map(relationshipsOf(zip, part).map(({ id, target }) => [id, target]));
  let name = '';
  walk(zip, part, (tag, attributes) => {
    if (tag === 'cNvPr') name = attributes['name'] ?? '';
    else if (tag === 'blip') found.set(name, targets.get(attribute(attributes, 'embed') ?? ''));
  });
  return found;
};

const wpsPicture = /\bDISPIMG\(\s*"([^"]{1,200})"/i;
const webPicture = /^\s*=?\s*(?:_xlfn\.|_xlws\.)*IMAGE\s*\(/i;

/** Reads the parts when a cell first asks: most workbooks have none of them. */
export const cellPictures = (zip: ZipArchive, related: readonly Relationship[]): CellPictures => {
  const partOf = (type: string): string | undefined =>
    related.find((each) => each.type === type && zip.names.has(each.target))?.target;
  const lazily = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const numbers = lazily(() => richValueNumbers(zip, partOf('sheetMetadata')));
  const rich = lazily(() => richPictures(zip, partOf('rdRichValue'), partOf('rdRichValueStructure')));
  const local = lazily(() => relatedParts(zip, partOf('richValueRel'), 'rel'));
  const web = lazily(() => relatedParts(zip, partOf('rdRichValueWebImage'), 'blip'));
  const wps = lazily(() => namedPictures(zip, partOf('cellImage')));
  return {
    ofMetadata: (vm) => {
      const number = numbers()[vm - 1];
      const picture = number === undefined ? undefined : rich()[number];
      if (!picture) return undefined;
      return { part: (picture.from === 'WebImageIdentifier' ? web() : local())[picture.index] };
    },
    ofFormula: (formula) => {
      const id = wpsPicture.exec(formula)?.[1];
      // A name without a part is a picture that is missing, not a link.
      if (id !== undefined) return { part: wps().get(id) ?? '' };
      return webPicture.test(formula) ? { part: undefined } : undefined;
    },
  };
};
