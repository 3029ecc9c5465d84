import { officeMarkup, type TextNodeTag, TextPlugin, type XmlGeneralNode, type XmlNode, xml } from 'easy-template-x';
import { isAlone, isInText, tagParagraph } from './tag-paragraph';

/** Copies of what a node says about its look; where a section of the text ends is said once, by the last paragraph. */
const looksOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  (node.childNodes ?? [])
    .filter(({ nodeName }) => nodeName === name)
    .map((look) => {
      const copy = xml.create.cloneNode(look, true);
      for (const section of (copy.childNodes ?? []).filter(({ nodeName }) => nodeName === 'w:sectPr'))
        xml.modify.remove(section);
      return copy;
    });

const put = (parent: XmlGeneralNode, children: readonly XmlNode[]): XmlGeneralNode => {
  for (const child of children) xml.modify.appendChild(parent, child);
  return parent;
};

/** A paragraph of one run with the looks of these: indents, spacing and numbering are the office's. */
const paragraphLike = (paragraph: XmlNode, run: XmlNode, text: string): XmlGeneralNode => {
  const letters = xml.create.generalNode('w:t', { attributes: { 'xml:space': 'preserve' } });
  put(letters, [xml.create.textNode(text)]);
  const words = put(xml.create.generalNode('w:r'), [...looksOf(run, 'w:rPr'), letters]);
  return put(xml.create.generalNode('w:p'), [...looksOf(paragraph, 'w:pPr'), words]);
};

const tagLines = (tag: TextNodeTag, lines: readonly string[]): void => {
  const paragraph = tagParagraph(tag);
  const run = officeMarkup.query.containingRunNode(tag.xmlTextNode);
  for (const line of lines) xml.modify.insertBefore(paragraphLike(paragraph, run, line), paragraph);
};

/**
 * The library's filling in of text. A value of several lines, such as the clauses of an article, becomes paragraphs of their own where
 * its tag has a paragraph to itself: line breaks would be stretched by justifying, and Word could neither indent nor number them.
 */
export const linePlugin = (): TextPlugin => {
  const plugin = new TextPlugin();
  const fill = plugin.simpleTagReplacements.bind(plugin);
  plugin.simpleTagReplacements = (tag, data) => {
    const value = data.getScopeData<string>();
    const lines = typeof value === 'string' ? value.split('\n') : [];
    if (lines.length < 2 || !isInText(tag) || !isAlone(tag)) {
      fill(tag, data);
      return;
    }
    tagLines(tag, lines.slice(0, -1));
    tag.xmlTextNode.textContent = lines.at(-1) ?? '';
  };
  return plugin;
};
