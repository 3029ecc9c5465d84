import { hostileValues } from './hostile-values';
import { type Numbers, oneOf } from './numbers';

interface Span {
  readonly from: number;
  readonly to: number;
}

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }));

const replaced = (text: string, { from, to }: Span, put: string): string => text.slice(0, from) + put + text.slice(to);

const hostileMarkup = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '<![CDATA[',
  '<!--',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '</',
  '<c r="XFD1"><v>1</v></c>',
  '<row r="2000000000"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<col min="-1000000000" max="1000000000" hidden="1"/>',
  '<td colspan="2000000000" rowspan="2000000000">x</td>',
] as const;

/** Whole tags and attributes: taken away, doubled, swapped, cut, put where they do not belong. */
export const mutateTokens = (xml: string, next: Numbers): string => {
  const tags = spans(xml, /<[^>]{0,2000}>/g);
  if (tags.length === 0) return xml + oneOf(next, hostileMarkup);
  const tag = oneOf(next, tags);
  const other = oneOf(next, tags);
  switch (next(7)) {
    case 0:
      return replaced(xml, tag, '');
    case 1:
      return replaced(xml, tag, xml.slice(tag.from, tag.to).repeat(2 + next(50)));
    case 2:
      return replaced(xml, tag, xml.slice(other.from, other.to));
    case 3:
      return xml.slice(0, tag.to);
    case 4:
      return replaced(xml, { from: tag.from, to: Math.max(tag.to, other.to) }, '');
    case 5:
      return replaced(xml, tag, `${xml.slice(tag.from, tag.to)}${oneOf(next, hostileMarkup)}`);
    default: {
      const attributes = spans(xml, /[\w:]+="[^"]{0,500}"/g);
      return attributes.length === 0
        ? xml
        : replaced(xml, oneOf(next, attributes), oneOf(next, ['', 'r="A1"', 't="s"', 's="99999"', 'x']));
    }
  }
};

/** Texts between tags and inside attributes: the form of the file stays right, what it says does not. */
export const mutateValues = (xml: string, next: Numbers): string => {
  const texts = spans(xml, />[^<>]{1,2000}</g).map(({ from, to }) => ({ from: from + 1, to: to - 1 }));
  const attributes = spans(xml, /="[^"<>]{0,500}"/g).map(({ from, to }) => ({ from: from + 2, to: to - 1 }));
  let changed = xml;
  for (let round = 0; round <= next(3); round += 1) {
    const places = (next(3) === 0 ? attributes : texts).filter(({ to }) => to <= changed.length);
    if (places.length > 0) changed = replaced(changed, oneOf(next, places), oneOf(next, hostileValues));
  }
  return changed;
};
