import { findProgram } from '../../build/find-program';
import type { TestTool } from '../../build/test-tools';

/**
 * Programs of other people read our papers again; `npm test` brings them where it can. Without one nobody knows whether what was
 * written is right: the test fails and says what to install. It neither counts as passed nor is left out.
 */
export const needProgram = (program: string, { name, purpose, debianPackage }: TestTool): void => {
  if (findProgram([program]) !== null) return;
  throw new Error(`${name} is missing (it ${purpose}). Install it once with: apt-get install ${debianPackage}`);
};
