import { columnName } from '../../read/xlsx/cell-reference';
import { attributeText, cellText } from '../cell-text';
import type { RulePlan } from './sheet-plan';
import { elementText } from './xml-text';

/** Lengths that Excel allows; a longer text makes it repair the file (ECMA-376, 18.3.1.32). */
const longestTitle = 32;
const longestRefusal = 225;
const longestPrompt = 255;

const attribute = (name: string, text: string, longest: number): string =>
  ` ${name}="${attributeText(cellText(text).slice(0, longest))}"`;

const ruleXml = ({ column, from, to, allows, refusal, prompt }: RulePlan): string => {
  const letter = columnName(column);
  const type = allows === 'anything' ? '' : ` type="${allows === 'never' ? 'custom' : 'list'}"`;
  const blank = allows === 'never' ? '' : ' allowBlank="1"';
  const said = [
    prompt === undefined ? '' : ' showInputMessage="1"',
    refusal ? ' showErrorMessage="1"' : '',
    refusal ? attribute('errorTitle', refusal.title, longestTitle) : '',
    refusal ? attribute('error', refusal.text, longestRefusal) : '',
    prompt === undefined ? '' : attribute('prompt', prompt, longestPrompt),
  ].join('');
  const formula =
    allows === 'anything' ? '' : `<formula1>${allows === 'never' ? 'FALSE' : elementText(allows.list)}</formula1>`;
  return `<dataValidation${type}${blank}${said} sqref="${letter}${from}:${letter}${to}">${formula}</dataValidation>`;
};

/** `<dataValidations>`: one rule for each column that has one, however many rows it has. */
export const rulesXml = (rules: readonly RulePlan[]): string =>
  rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
