import type { FileKind } from './contract/calls';

/** Extensions of each kind, the one for new files first. */
export const extensionsOf: Readonly<Record<FileKind, readonly string[]>> = {
  workbook: ['xlsx', 'xls', 'xlsm', 'ods', 'csv'],
  xlsx: ['xlsx'],
  pdf: ['pdf'],
  docx: ['docx'],
  csv: ['csv'],
  json: ['json'],
  zip: ['zip'],
  image: ['jpg', 'jpeg', 'png', 'webp'],
  backup: ['nhipcau'],
  any: ['*'],
};

/** Papers that may be handed to their own program. A program or a script is only ever shown in its folder. */
const openable: ReadonlySet<string> = new Set([
  'xlsx',
  'xls',
  'ods',
  'csv',
  'pdf',
  'docx',
  'json',
  'zip',
  'jpg',
  'jpeg',
  'png',
  'webp',
  'txt',
]);

export function isOpenable(name: string): boolean {
  return openable.has(extensionOf(name));
}

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The name with the extension of its kind; Linux dialogs do not add it by themselves. */
export function withExtension(path: string, kind: FileKind): string {
  const [first] = extensionsOf[kind];
  const known = extensionsOf[kind].includes(extensionOf(path));
  return known || first === undefined || first === '*' ? path : `${path}.${first}`;
}
