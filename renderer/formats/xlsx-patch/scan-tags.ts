import { readFault } from '../read/read-fault';

/** A tag of an XML text and where it stands; `attributes` is what stands behind the name. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** `x:` or nothing: writers choose it. */
  readonly prefix: string;
  /** Without the prefix. */
  readonly name: string;
  readonly attributes: string;
  readonly kind: 'open' | 'close' | 'empty';
}

const tagText = /^(\/?)([^\s/>]*)([\s\S]*?)(\/?)$/;

/** Where what begins at `at` with `opener` is over; a part that ends inside it is cut off. */
const endOf = (xml: string, closer: string, at: number): number => {
  const end = xml.indexOf(closer, at);
  if (end < 0) throw readFault('damaged');
  return end + closer.length;
};

/** The `>` that ends a tag: one inside a value in quotes does not. */
const endOfTag = (xml: string, start: number): number => {
  const plain = endOf(xml, '>', start);
  const quote = xml.slice(start, plain).search(/["']/);
  if (quote < 0) return plain;
  let inside = '';
  for (let at = start + quote; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (inside !== '') inside = sign === inside ? '' : inside;
    else if (sign === '"' || sign === "'") inside = sign;
    else if (sign === '>') return at + 1;
  }
  throw readFault('damaged');
};

const tagAt = (xml: string, start: number, end: number): Tag => {
  const [, slash = '', full = '', attributes = '', empty = ''] = tagText.exec(xml.slice(start + 1, end - 1)) ?? [];
  const colon = full.indexOf(':');
  return {
    start,
    end,
    prefix: full.slice(0, colon + 1),
    name: full.slice(colon + 1),
    attributes,
    kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
  };
};

/**
 * Walks over the tags of a part without building anything, so that what nobody asks about can be copied sign by sign.
 * Comments, CDATA and instructions are passed over, whatever they hold. The part was read by the strict parser before.
 */
export const scanTags = (xml: string, onTag: (tag: Tag) => void): void => {
  let at = xml.indexOf('<');
  while (at >= 0) {
    let end: number;
    if (xml.startsWith('<!--', at)) end = endOf(xml, '-->', at);
    else if (xml.startsWith('<![CDATA[', at)) end = endOf(xml, ']]>', at);
    else if (xml.startsWith('<?', at)) end = endOf(xml, '?>', at);
    else {
      end = endOfTag(xml, at);
      onTag(tagAt(xml, at, end));
    }
    at = xml.indexOf('<', end);
  }
};

const pattern = (name: string): RegExp => new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);

const patterns = new Map<string, RegExp>();
const patternOf = (name: string): RegExp => {
  const known = patterns.get(name) ?? pattern(name);
  patterns.set(name, known);
  return known;
};

export const attributeOf = ({ attributes }: Pick<Tag, 'attributes'>, name: string): string | undefined =>
  patternOf(name).exec(attributes)?.[2]?.slice(1, -1);

/** The attributes with one of them set, or without it. */
export const withAttribute = (attributes: string, name: string, value: string | null): string => {
  const known = patternOf(name);
  if (value === null) return attributes.replace(known, '');
  if (known.test(attributes)) return attributes.replace(known, (_, head: string) => `${head}"${value}"`);
  return `${attributes.trimEnd()} ${name}="${value}"`;
};

/** The tag as text, with other attributes. */
export const tagWith = ({ prefix, name, kind }: Tag, attributes: string): string =>
  `<${prefix}${name}${attributes.trimEnd()}${kind === 'empty' ? '/' : ''}>`;
