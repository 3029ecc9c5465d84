import { readFault } from '../read-fault';
import { heldByText, heldSizes, type ReadGauge } from '../read-gauge';
import { xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';
import { type RichText, richTextCollector } from './rich-text';

/** The texts that cells point to by number. `_x000D_` escapes are turned back into their signs. */
export const readSharedStrings = (zip: ZipArchive, part: string | undefined, gauge: ReadGauge): readonly RichText[] => {
  const strings: RichText[] = [];
  if (part === undefined) return strings;
  const collector = richTextCollector();
  const xml = xmlStream({
    open: collector.open,
    text: collector.text,
    close: (tag) => {
      collector.close(tag);
      if (tag !== 'si') return;
      const rich = unescapeRich(collector.take());
      strings.push(rich);
      gauge.hold(heldSizes.cell + heldByText(rich.text));
      if (strings.length % 1000 === 0) gauge.checkHeld();
    },
  });
  zip.stream(part, xml.write);
  xml.end();
  return strings;
};

const escaped = /_x([0-9A-Fa-f]{4})_/g;

export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

const unescapeRich = (rich: RichText): RichText => ({ ...rich, text: unescapeText(rich.text) });

/** A cell that points past the end is a damaged file, not an empty cell: what it said is lost. */
export const sharedString = (strings: readonly RichText[], index: number, cell: string): RichText => {
  const found = strings[index];
  if (!found) throw readFault('damaged', { cell });
  return found;
};
