import { officeMarkup, type Tag, type TextNodeTag, type XmlGeneralNode, type XmlNode, xml } from 'easy-template-x';

export const textOf = (node: XmlNode): string =>
  xml.query.isTextNode(node) ? node.textContent : (node.childNodes ?? []).map(textOf).join('');

/** The paragraph in which a tag stands. */
export const tagParagraph = ({ xmlTextNode }: TextNodeTag): XmlGeneralNode =>
  officeMarkup.query.containingParagraphNode(xmlTextNode);

export const isAlone = (tag: TextNodeTag): boolean => textOf(tagParagraph(tag)).trim() === tag.rawText.trim();

export const isInText = (tag: Tag | undefined): tag is TextNodeTag => tag?.placement === 'TextNode';
