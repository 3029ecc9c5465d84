import { describe, expect, it } from 'vitest';
import { checkLayers } from '../../build/checks/check-layers';
import { layers } from '../../build/checks/layers';

/** Findings for one file that holds nothing but this code. */
function findingsOf(path: string, text: string): readonly string[] {
  return checkLayers([{ path, text }]).map((finding) => finding.message);
}

/** Each wrong arrow of the plan of the house: a file, the code that it must not hold. */
const wrongArrows: readonly (readonly [file: string, code: string])[] = [
  ['electron/contract/calls.ts', "import { app } from 'electron'"],
  ['electron/contract/calls.ts', "import { readFile } from 'node:fs'"],
  ['electron/contract/calls.ts', "import { start } from '../main'"],
  ['electron/contract/content/a.ts', "import { z } from 'zod'"],
  ['electron/contract/content/a.ts', "import { calls } from '../calls'"],
  ['electron/main.ts', "import { product } from '../renderer/domain/records/product'"],
  ['electron/main.ts', "import type { Product } from '../renderer/domain/records/product'"],
  ['electron/main.ts', "import Dexie from 'dexie'"],
  ['electron/main.ts', "import { build } from '../build/build-app'"],
  ['renderer/domain/rules/a.ts', "import { readFileSync } from 'node:fs'"],
  ['renderer/domain/rules/a.ts', "import { useState } from 'react'"],
  ['renderer/domain/rules/a.ts', "import Dexie from 'dexie'"],
  ['renderer/domain/rules/a.ts', "import { words } from '../../i18n/words'"],
  ['renderer/domain/rules/a.ts', "import type { Words } from '../../i18n/words'"],
  ['renderer/domain/rules/a.ts', "import { openStore } from '../../storage/open-store'"],
  ['renderer/domain/rules/a.ts', "import { mouDocument } from '../../documents/mou/mou-document'"],
  ['renderer/domain/rules/a.ts', "import { read } from 'read-vietnamese-number'"],
  ['renderer/i18n/vi/a.ts', "import { stars } from '../../domain/records/product'"],
  ['renderer/i18n/vi/a.ts', "import { useState } from 'react'"],
  ['renderer/documents/mou/a.ts', "import pdfmake from 'pdfmake'"],
  ['renderer/documents/mou/a.ts', "import { writeWorkbook } from '../../formats/xlsx/write-workbook'"],
  ['renderer/documents/mou/a.ts', "import { openStore } from '../../storage/open-store'"],
  ['renderer/sample/a.ts', "import { words } from '../i18n/words'"],
  ['renderer/sample/a.ts', "import { readFile } from 'node:fs/promises'"],
  ['renderer/formats/xlsx/a.ts', "import { useState } from 'react'"],
  ['renderer/formats/xlsx/a.ts', "import { openStore } from '../../storage/open-store'"],
  ['renderer/formats/xlsx/a.ts', "import { readFile } from 'node:fs/promises'"],
  ['renderer/desktop/a.ts', "import { ipcRenderer } from 'electron'"],
  ['renderer/desktop/a.ts', "import { calls } from '../../electron/contract/calls'"],
  ['renderer/desktop/a.ts', "import { product } from '../domain/records/product'"],
  ['renderer/storage/a.ts', "import { Form } from '../ui/form'"],
  ['renderer/storage/a.ts', "import { words } from '../i18n/words'"],
  ['renderer/storage/a.ts', "import exceljs from 'exceljs'"],
  ['renderer/storage/a.ts', "import { ipcRenderer } from 'electron'"],
  ['renderer/ui/form/a.tsx', "import { openStore } from '../../storage/open-store'"],
  ['renderer/ui/form/a.tsx', "import { mouDocument } from '../../documents/mou/mou-document'"],
  ['renderer/ui/form/a.tsx', "import { ProductList } from '../../features/products/product-list'"],
  ['renderer/ui/form/a.tsx', "import Dexie from 'dexie'"],
  ['renderer/printing/a.tsx', "import { ProducerList } from '../features/producers/producer-list'"],
  ['renderer/ui/form/a.tsx', "import { usePapers } from '../../printing/use-papers'"],
  ['renderer/features/products/a.tsx', "import { ProducerList } from '../producers/producer-list'"],
  ['renderer/features/products/a.tsx', "import type { Draft } from '../producers/draft'"],
  ['renderer/features/products/parts/a.tsx', "import { ProducerList } from '../../producers/producer-list'"],
  ['renderer/features/products/a.tsx', "const later = import('../producers/producer-list')"],
  ['renderer/features/products/a.tsx', "export { ProducerList } from '../producers/producer-list'"],
  ['renderer/features/products/a.tsx', "export * from '../producers/producer-list'"],
  ['renderer/features/products/a.tsx', "type P = import('../producers/producer-list').P"],
  ['renderer/features/products/a.tsx', "new Worker(new URL('../producers/a.worker.ts', import.meta.url))"],
  ['renderer/features/products/a.tsx', "import Dexie from 'dexie'"],
  ['renderer/features/products/a.tsx', "import exceljs from 'exceljs/dist/exceljs.bare.min.js'"],
  ['renderer/features/products/a.tsx', "import pdfmake from 'pdfmake/build/pdfmake'"],
  ['renderer/features/products/a.tsx', "import { readFile } from 'node:fs/promises'"],
  ['renderer/features/products/a.tsx', "import { ipcRenderer } from 'electron'"],
  ['renderer/features/products/a.tsx', "import { routes } from '../../app/routes'"],
  ['renderer/app/a.tsx', "import { ipcRenderer } from 'electron'"],
  ['renderer/app/a.tsx', "import { calls } from '../../electron/contract/calls'"],
  ['renderer/features/products/a.tsx', "import { calls } from '../../../electron/contract/calls'"],
  ['renderer/app/a.tsx', "import Dexie from 'dexie'"],
  ['renderer/app/a.tsx', "import { launchApp } from '../../test/support/launch-app'"],
  ['renderer/app/a.tsx', "import { seeded } from '../../build/seeded'"],
  ['renderer/elsewhere/a.ts', "import { z } from 'zod'"],
];

/** The same files may do what the plan allows: the table is no wall on all sides. */
const rightArrows: readonly (readonly [file: string, code: string])[] = [
  ['electron/contract/calls.ts', "import { z } from 'zod'"],
  [
    'electron/main.ts',
    "import { app } from 'electron'; import { open } from 'node:fs'; import { calls } from './contract/calls'",
  ],
  ['electron/handlers/files.ts', "import { atomicWrite } from '../atomic-write'"],
  ['renderer/domain/rules/a.ts', "import { z } from 'zod'; import { fold } from '../vietnamese/fold'"],
  [
    'renderer/domain/vietnamese/a.ts',
    "import { read } from 'read-vietnamese-number'; import type { F } from '../records/field'",
  ],
  ['renderer/i18n/vi/a.ts', "import type { Field } from '../../domain/records/field'"],
  [
    'renderer/documents/mou/a.ts',
    "import { money } from '../../domain/vietnamese/format'; import { words } from '../../i18n/words'",
  ],
  [
    'renderer/formats/xlsx/a.ts',
    "import exceljs from 'exceljs/dist/exceljs.bare.min.js'; import type { W } from '../../documents/w'",
  ],
  ['renderer/desktop/a.ts', "import type { CallName } from '../../electron/contract/calls'"],
  ['renderer/storage/a.ts', "import Dexie from 'dexie'; import { applyEdits } from '../domain/plan/apply-edits'"],
  ['renderer/ui/a.tsx', "import { Button } from '@mantine/core'; import type { Field } from '../domain/records/field'"],
  [
    'renderer/features/products/parts/a.tsx',
    "import { draft } from '../draft'; import { Form } from '../../../ui/form'",
  ],
  ['renderer/app/a.tsx', "const screen = () => import('../features/products/products-screen')"],
  ['build/a.ts', "import Dexie from 'dexie'; import { x } from '../renderer/features/products/x'"],
  ['test/a.ts', "import { x } from '../renderer/features/products/x'"],
];

describe('layers', () => {
  it.each(wrongArrows)('%s must not hold %s', (file, code) => {
    expect(findingsOf(file, code)).toHaveLength(1);
  });

  it.each(rightArrows)('%s may hold %s', (file, code) => {
    expect(findingsOf(file, code)).toEqual([]);
  });

  it('says what to do about a value where only a type may cross', () => {
    expect(findingsOf('renderer/i18n/a.ts', "import { product } from '../domain/records/product'")).toEqual([
      'renderer/i18n may import only types of renderer/domain/records/product: write "import type"',
    ]);
  });

  it('names the file and the line', () => {
    const text = "import { z } from 'zod';\n\nimport Dexie from 'dexie';\n";
    expect(checkLayers([{ path: 'renderer/domain/a.ts', text }])).toEqual([
      { file: 'renderer/domain/a.ts', line: 3, message: 'renderer/domain may not import the package dexie' },
    ]);
  });

  it('lets nothing but build and test import build or test', () => {
    const targets = Object.values(layers).flatMap((layer) => [...layer.folders, ...(layer.types ?? [])]);
    expect(targets.filter((target) => /^(build|test)\b/.test(target))).toEqual([]);
  });
});
