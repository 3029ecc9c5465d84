import type { ProductionPackage } from './production-packages';

export interface LicensedPackage extends ProductionPackage {
  readonly text: string;
}

/** The whole of THIRD-PARTY-NOTICES.md: what was written by hand, the list of packages, and the terms of each licence once. */
export function noticesText(byHand: string, packages: readonly LicensedPackage[]): string {
  const groups = groupByTerms(packages.filter((found) => found.text !== ''));
  const list = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence || 'none stated'} |`);
  return [
    byHand.trim(),
    '## Packages',
    'The tree of `dependencies`. They are bundled; what the bundler leaves out of the window is in this list all the same.',
    ['| package | version | licence |', '|---|---|---|', ...list].join('\n'),
    '## Licence texts',
    ...groups.map(showGroup),
    '',
  ].join('\n\n');
}

interface TextGroup {
  readonly names: readonly string[];
  /** Every copyright line of these packages. */
  readonly holders: readonly string[];
  /** The terms, in the words of the first package. */
  readonly terms: string;
}

/** Packages under the same terms share one text; each keeps its own copyright lines. */
function groupByTerms(packages: readonly LicensedPackage[]): readonly TextGroup[] {
  const groups = new Map<string, TextGroup>();
  for (const { name, text } of packages) {
    const { holders, terms } = splitLicence(text);
    const key = terms
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .toLowerCase();
    const before = groups.get(key) ?? { names: [], holders: [], terms };
    groups.set(key, { ...before, names: together(before.names, [name]), holders: together(before.holders, holders) });
  }
  return [...groups.values()];
}

const holder = /^\W*(portions )?(copyright\b|\(c\)|©)|^\W*all rights reserved\.?$/i;
const heading = /^\W*(the )?(mit|isc|simplified bsd) licen[cs]e\W*(\(?(mit|isc)\)?)?\W*$/i;

function splitLicence(text: string): { readonly holders: readonly string[]; readonly terms: string } {
  const lines = text.split('\n');
  // A long licence speaks of copyright in its own words; only its head names holders.
  const head = lines.slice(0, 12);
  const isHolder = (line: string): boolean => holder.test(line) && line.length < 200;
  return {
    holders: head.filter(isHolder).map((line) => line.trim()),
    terms: [...head.filter((line) => !isHolder(line) && !heading.test(line)), ...lines.slice(12)].join('\n').trim(),
  };
}

function together(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}

function showGroup({ names, holders, terms }: TextGroup): string {
  const text = [holders.join('\n'), terms].filter((part) => part !== '').join('\n\n');
  return `### ${names.join(', ')}\n\n\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\``;
}
