/** Which folders and packages one folder may import. This table is the law of the house; README, «who may import whom». */
export interface Layer {
  /** Project folders, besides the layer's own. A folder stands for everything below it. */
  readonly folders: readonly string[];
  /** Folders of which only types may be imported: nothing of them may run here. */
  readonly types?: readonly string[];
  /** Packages by name; `node:` stands for all of Node, `x/*` for every package of a scope. */
  readonly packages: readonly string[];
}

const fileFormats = [
  'exceljs',
  'pdfmake',
  '@e965/xlsx',
  'papaparse',
  'saxes',
  'fflate',
  'pdfjs-dist',
  'docx',
  'easy-template-x',
  'qrcode',
  'jsqr',
];
const componentKit = [
  'react',
  'react-dom',
  '@mantine/*',
  '@tabler/icons-react',
  '@tanstack/react-virtual',
  '@fontsource/*',
];
/** What both sides of the border judge alike: pure, and the only part of the contract that runs in the window. */
const judgedAlike = 'electron/contract/content';
const belowFeatures = [
  judgedAlike,
  ...['domain', 'i18n', 'documents', 'formats', 'desktop', 'storage', 'ui', 'printing', 'sample'].map(
    (name) => `renderer/${name}`,
  ),
];

/** The longest folder that contains a file decides. What is not listed is refused; build/ and test/ may import anything. */
export const layers: Readonly<Record<string, Layer>> = {
  'electron/contract': { folders: [], packages: ['zod'] },
  [judgedAlike]: { folders: [], packages: [] },
  electron: { folders: ['electron/contract'], packages: ['electron', 'node:', 'zod'] },
  'renderer/domain': { folders: [], packages: ['zod'] },
  // Numbers in words are pure text; the one library beside zod that the core may use, and only here.
  'renderer/domain/vietnamese': { folders: ['renderer/domain'], packages: ['zod', 'read-vietnamese-number'] },
  'renderer/i18n': { folders: [], types: ['renderer/domain'], packages: [] },
  'renderer/documents': { folders: ['renderer/domain', 'renderer/i18n'], packages: [] },
  'renderer/sample': { folders: ['renderer/domain'], packages: [] },
  'renderer/formats': { folders: ['renderer/domain', 'renderer/documents'], packages: fileFormats },
  'renderer/desktop': { folders: [judgedAlike], types: ['electron/contract'], packages: ['dexie'] },
  'renderer/storage': {
    folders: ['renderer/domain', 'renderer/desktop'],
    types: ['electron/contract'],
    packages: ['dexie', 'react'],
  },
  // Forms are driven by Fields: how a value of each type is read, shown and searched is pure and lies in the core.
  'renderer/ui': { folders: ['renderer/domain', 'renderer/i18n'], packages: [...componentKit, 'echarts/*', 'wouter'] },
  // What several features do to print: a feature never imports another.
  'renderer/printing': {
    folders: ['domain', 'i18n', 'documents', 'formats', 'storage', 'ui'].map((name) => `renderer/${name}`),
    types: ['electron/contract'],
    packages: ['react', '@mantine/*', '@tabler/icons-react'],
  },
  'renderer/features': {
    folders: belowFeatures,
    types: ['electron/contract'],
    packages: ['react', '@mantine/*', '@tabler/icons-react', 'wouter'],
  },
  // Clauses are edited in a rich-text editor.
  'renderer/features/clauses': {
    folders: belowFeatures,
    types: ['electron/contract'],
    packages: ['react', '@mantine/*', '@tabler/icons-react', '@tiptap/*', 'wouter'],
  },
  // «Giới thiệu» shows whose work is in the program.
  'renderer/features/settings': {
    folders: ['LICENSE', 'THIRD-PARTY-NOTICES.md', ...belowFeatures],
    types: ['electron/contract'],
    packages: ['react', '@mantine/*', '@tabler/icons-react', 'wouter'],
  },
  'renderer/app': {
    folders: [...belowFeatures, 'renderer/features'],
    types: ['electron/contract'],
    packages: [...componentKit, 'wouter'],
  },
  'renderer/main.tsx': {
    folders: ['renderer/app', 'package.json', ...belowFeatures],
    packages: [...componentKit, 'zod'],
  },
};

export interface Import {
  /** As written: `../ui/form`, `node:fs`, `@mantine/core`. */
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Says why this file may not make this import, or null when it may. `file` is relative to the project, with `/`. */
export function refusal(file: string, found: Import): string | null {
  const name = layerOf(file);
  if (name === null)
    return isOutside(file) ? null : `${file} lies in no layer; add its folder to build/checks/layers.ts`;
  const layer = layers[name];
  if (!layer) return null;
  return found.specifier.startsWith('.')
    ? refusedFolder(file, name, layer, found)
    : refusedPackage(name, layer, found.specifier);
}

function refusedFolder(file: string, name: string, layer: Layer, found: Import): string | null {
  const target = resolve(file, found.specifier);
  const feature = featureOf(file);
  if (feature !== null && featureOf(target) !== null) {
    return featureOf(target) === feature ? null : `a feature never imports another feature (${target})`;
  }
  if (within(target, name) && sameLayer(target, name)) return null;
  if (layer.folders.some((folder) => within(target, folder))) return null;
  if (layer.types?.some((folder) => within(target, folder))) {
    return found.typeOnly ? null : `${name} may import only types of ${target}: write "import type"`;
  }
  return `${name} may not import ${target}`;
}

function refusedPackage(name: string, layer: Layer, specifier: string): string | null {
  const allowed = layer.packages.some((entry) => {
    if (entry === 'node:') return specifier.startsWith('node:');
    if (entry.endsWith('/*')) return specifier.startsWith(entry.slice(0, -1));
    return specifier === entry || specifier.startsWith(`${entry}/`);
  });
  return allowed ? null : `${name} may not import the package ${specifier}`;
}

/** The layer that rules a file or folder: the longest listed folder that contains it. */
function layerOf(file: string): string | null {
  const names = Object.keys(layers).filter((name) => within(file, name));
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** A folder inside a layer may have its own, wider entry; what it imports is still within reach of its parent. */
function sameLayer(target: string, name: string): boolean {
  const owner = layerOf(target);
  return owner === name || owner?.startsWith(`${name}/`) === true;
}

function featureOf(file: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(`${file}/`)?.[1] ?? null;
}

function isOutside(file: string): boolean {
  return file.startsWith('build/') || file.startsWith('test/') || !file.includes('/');
}

function within(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/** Resolves a relative specifier by text alone, as the bundler would for a project without aliases. */
function resolve(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.replace(/[?#].*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
