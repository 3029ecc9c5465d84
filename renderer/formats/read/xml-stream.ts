import { SaxesParser } from 'saxes';
import { readFault } from './read-fault';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come without their prefix: writers choose `x:row` or `row` as they like. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * A parser that is fed with pieces of bytes. A DOCTYPE is refused: entity bombs and foreign entities need one, and no
 * spreadsheet program writes one.
 */
export const xmlStream = (handlers: XmlHandlers): { write(piece: Uint8Array): void; end(): void } => {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const decoder = new TextDecoder();
  parser.on('doctype', () => {
    throw readFault('forbidden-content', { limit: 'doctype' });
  });
  parser.on('error', () => {
    throw readFault('damaged');
  });
  const { open, close, text } = handlers;
  if (open) {
    parser.on('opentag', (tag) => {
      open(localName(tag.name), tag.attributes);
    });
  }
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return {
    write: (piece) => parser.write(decoder.decode(piece, { stream: true })),
    end: () => {
      parser.write(decoder.decode());
      parser.close();
    },
  };
};

/** Attribute by local name: `r:id` and `id` of other writers. */
export const attribute = (attributes: XmlAttributes, name: string): string | undefined => {
  const direct = attributes[name];
  if (direct !== undefined) return direct;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
};

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
