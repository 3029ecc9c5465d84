import { SaxesParser } from 'saxes';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Children of each element in the sequence that its schema demands (ECMA-376, part 1, annex A, and DrawingML for spreadsheets). */
const sequences: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
    webPublishItems tableParts extLst`),
  sheetPr: words('tabColor outlinePr pageSetUpPr'),
  sheetView: words('pane selection pivotSelection extLst'),
  row: words('c extLst'),
  c: words('f v is extLst'),
  dataValidation: words('formula1 formula2'),
  headerFooter: words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  workbook:
    words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr oleSize customWorkbookViews pivotCaches`),
  styleSheet: words('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  font: words('b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'),
  border: words('start end left right top bottom diagonal vertical horizontal'),
  patternFill: words('fgColor bgColor'),
  xf: words('alignment protection extLst'),
  si: words('t rPh r phoneticPr'),
  'xdr:twoCellAnchor': words('xdr:from xdr:to xdr:sp xdr:grpSp xdr:graphicFrame xdr:cxnSp xdr:pic xdr:clientData'),
  'xdr:from': words('xdr:col xdr:colOff xdr:row xdr:rowOff'),
  'xdr:to': words('xdr:col xdr:colOff xdr:row xdr:rowOff'),
  'xdr:pic': words('xdr:nvPicPr xdr:blipFill xdr:spPr xdr:style'),
  'xdr:nvPicPr': words('xdr:cNvPr xdr:cNvPicPr'),
  'xdr:blipFill': words('a:blip a:srcRect a:tile a:stretch'),
  'xdr:spPr': words('a:xfrm a:custGeom a:prstGeom a:noFill a:ln'),
  'a:xfrm': words('a:off a:ext'),
};

/** Elements that may stand more than once beside each other. */
const repeated = new Set(['c', 'selection', 'r', 'conditionalFormatting']);

/** Lists that tell how many entries they have. */
const counted = new Set(
  words('fonts fills borders cellStyleXfs cellXfs cellStyles numFmts mergeCells dataValidations'),
);

interface Open {
  readonly name: string;
  readonly children: string[];
  readonly count: string | undefined;
}

const judge = ({ name, children, count }: Open): readonly string[] => {
  const faults: string[] = [];
  const wanted = sequences[name];
  let last = -1;
  for (const child of wanted ? children : []) {
    const place = wanted?.indexOf(child) ?? -1;
    if (place < 0) faults.push(`<${child}> has no place in <${name}>`);
    else if (place < last || (place === last && !repeated.has(child)))
      faults.push(`<${child}> stands wrongly in <${name}>`);
    last = Math.max(last, place);
  }
  if (counted.has(name) && Number(count) !== children.length)
    faults.push(`<${name}> counts ${count ?? 'nothing'} and has ${children.length}`);
  return faults;
};

/**
 * What Excel would repair in a part of a workbook: children out of the schema's sequence, unknown ones, wrong counts, rows and cells
 * that do not ascend. Throws when the part is no XML at all.
 */
export const partFaults = (xml: string): readonly string[] => {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  const faults: string[] = [];
  let lastRow = 0;
  let lastColumn = 0;
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    stack.at(-1)?.children.push(name);
    stack.push({ name, children: [], count: attributes['count'] });
    if (name === 'row') {
      if (Number(attributes['r']) <= lastRow) faults.push(`row ${attributes['r'] ?? ''} does not ascend`);
      lastRow = Number(attributes['r']);
      lastColumn = 0;
    }
    if (name !== 'c') return;
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attributes['r'] ?? '') ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (Number(row) !== lastRow || column <= lastColumn) faults.push(`cell ${attributes['r'] ?? ''} does not ascend`);
    lastColumn = column;
  });
  parser.on('closetag', () => {
    const open = stack.pop();
    if (open) faults.push(...judge(open));
  });
  parser.write(xml).close();
  return faults;
};
