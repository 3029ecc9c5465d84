import { LoopPlugin, officeMarkup, type TextNodeTag, type XmlNode, xml } from 'easy-template-x';
import { isAlone, isInText, tagParagraph, textOf } from './tag-paragraph';

/** Puts an end of a list that has a paragraph to itself into the paragraph that it begins or ends; the empty one would be printed. */
const movedIn = (tag: TextNodeTag, into: XmlNode | undefined, first: boolean): void => {
  const alone = tagParagraph(tag);
  if (!into || !officeMarkup.query.isParagraphNode(into)) return;
  const run = officeMarkup.query.containingRunNode(tag.xmlTextNode);
  xml.modify.remove(run);
  xml.modify.remove(alone);
  const [head] = first
    ? (into.childNodes ?? []).filter((child) => !officeMarkup.query.isParagraphPropertiesNode(child))
    : [];
  if (head) xml.modify.insertBefore(run, head);
  else xml.modify.appendChild(into, run);
};

const neighbour = (paragraph: XmlNode, by: 1 | -1): XmlNode | undefined => {
  const siblings = paragraph.parentNode?.childNodes ?? [];
  return siblings[siblings.indexOf(paragraph) + by];
};

/** Between cells of a table a row is repeated; within a sentence a piece of it; everything else by whole paragraphs. */
const setPlan = (start: TextNodeTag, end: TextNodeTag): void => {
  const cell = officeMarkup.query.containingTableCellNode(start.xmlTextNode);
  if (cell !== officeMarkup.query.containingTableCellNode(end.xmlTextNode)) return;
  const one = tagParagraph(start) === tagParagraph(end);
  if (one) {
    const text = textOf(tagParagraph(start)).trim();
    if (!text.startsWith(start.rawText) || !text.endsWith(end.rawText)) return;
  } else {
    const [starts, ends] = [isAlone(start), isAlone(end)];
    const [after, before] = [neighbour(tagParagraph(start), 1), neighbour(tagParagraph(end), -1)];
    // With nothing between them both stay where they are.
    if (starts && ends && after === tagParagraph(end)) return;
    if (starts) movedIn(start, after, true);
    if (ends) movedIn(end, before, false);
  }
  start.options = { ...start.options, loopOver: 'paragraph' };
};

/**
 * The library's repeating, told how far it reaches: by itself it repeats what is between the two ends in the paragraphs where they
 * stand, which leaves an empty line before and after each row.
 */
export const repeatPlugin = (): LoopPlugin => {
  const plugin = new LoopPlugin();
  const repeat = plugin.containerTagReplacements.bind(plugin);
  plugin.containerTagReplacements = (tags, data, context) => {
    const [start, end] = [tags[0], tags.at(-1)];
    if (isInText(start) && isInText(end)) setPlan(start, end);
    return repeat(tags, data, context);
  };
  return plugin;
};
