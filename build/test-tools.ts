/** A program that the tests need and the project does not bring. */
export interface TestTool {
  readonly name: string;
  readonly purpose: string;
  readonly debianPackage: string;
}

export const browser: TestTool = {
  name: 'Chromium',
  purpose: 'shows the window in the end-to-end tests',
  debianPackage: 'chromium',
};
export const office: TestTool = {
  name: 'LibreOffice Calc',
  purpose: 'opens the workbooks that the application writes',
  debianPackage: 'libreoffice-calc',
};
export const wordOffice: TestTool = {
  name: 'LibreOffice Writer',
  purpose: 'opens the Word papers that the application writes',
  debianPackage: 'libreoffice-writer',
};
export const pdfTools: TestTool = {
  name: 'poppler',
  purpose: 'reads back the PDFs that the application writes',
  debianPackage: 'poppler-utils',
};
export const codeReader: TestTool = {
  name: 'ZBar',
  purpose: 'reads the QR codes that the application prints',
  debianPackage: 'zbar-tools',
};

/** What can be done about missing tools on this machine. */
export type InstallPlan =
  | { readonly kind: 'nothing' }
  /** Debian as root: apt brings everything. */
  | { readonly kind: 'apt'; readonly packages: readonly string[] }
  /** Elsewhere Playwright can bring its own browser; what else is missing is for the user. */
  | { readonly kind: 'playwright'; readonly leftOver: readonly TestTool[] }
  | { readonly kind: 'impossible'; readonly sentence: string };

export interface Machine {
  /** `ID` of /etc/os-release, or the platform where there is none. */
  readonly system: string;
  readonly isRoot: boolean;
}

/** Decides how to bring the missing tools. */
export function planInstall(missing: readonly TestTool[], machine: Machine): InstallPlan {
  if (missing.length === 0) return { kind: 'nothing' };
  const packages = missing.map((tool) => tool.debianPackage);
  if (machine.system === 'debian') {
    if (machine.isRoot) return { kind: 'apt', packages };
    return {
      kind: 'impossible',
      sentence: `${wantOf(missing)}. Install them once with: sudo apt-get install ${packages.join(' ')}`,
    };
  }
  if (missing.includes(browser)) return { kind: 'playwright', leftOver: missing.filter((tool) => tool !== browser) };
  return { kind: 'impossible', sentence: `${wantOf(missing)}. Install them and put their programs on PATH` };
}

export function wantOf(tools: readonly TestTool[]): string {
  return `The tests need ${tools.map((tool) => `${tool.name} (${tool.purpose})`).join(', ')}`;
}
