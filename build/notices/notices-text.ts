import type { ProductionPackage } from './production-packages';

export interface LicensedPackage extends ProductionPackage {
  readonly text: string;
}

/** The whole of THIRD-PARTY-NOTICES.md: what was written by hand, the list of packages, and each licence text once. */
export function noticesText(byHand: string, packages: readonly LicensedPackage[]): string {
  const groups = groupByText(packages.filter((found) => found.text !== ''));
  const list = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence || 'none stated'} |`);
  return [
    byHand.trim(),
    '## Packages',
    'The tree of `dependencies`. They are bundled; what the bundler leaves out of the window is in this list all the same.',
    ['| package | version | licence |', '|---|---|---|', ...list].join('\n'),
    '## Licence texts',
    ...groups.map(({ names, text }) => `### ${names.join(', ')}\n\n${fenced(text)}`),
    '',
  ].join('\n\n');
}

interface TextGroup {
  readonly names: readonly string[];
  readonly text: string;
}

/** Packages with letter for letter the same text share it; copyright lines differ, so nobody's name gets lost. */
function groupByText(packages: readonly LicensedPackage[]): readonly TextGroup[] {
  const groups = new Map<string, string[]>();
  for (const { name, text } of packages) groups.set(text, [...(groups.get(text) ?? []), name]);
  return [...groups].map(([text, names]) => ({ names: [...new Set(names)], text }));
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\``;
}
