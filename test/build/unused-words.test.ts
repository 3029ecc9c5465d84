import { describe, expect, it } from 'vitest';
import { checkUnusedWords } from '../../build/checks/unused-words';

const dictionary = `export const start = {
  title: 'Việc cần làm',
  count: (n: number) => \`\${n} việc\`,
  codes: { 'tax-code-wrong': 'Sai mã số thuế', gone: 'Đã bỏ' },
};`;

function unused(code: string): readonly string[] {
  return checkUnusedWords([
    { path: 'renderer/i18n/vi/start.ts', text: dictionary },
    { path: 'renderer/i18n/en/start.ts', text: 'export const start = { gone: "Gone" };' },
    { path: 'renderer/features/start/start-screen.tsx', text: code },
  ]).map(({ line, message }) => `${line} ${message}`);
}

describe('unused words', () => {
  it('are named with their line', () => {
    expect(unused("text.start.title; text.start.count(3); text.start.codes['tax-code-wrong']")).toEqual([
      '4 "gone" is asked for nowhere',
    ]);
  });

  it('are none when every key is asked for, also by a code in a text', () => {
    expect(unused("const { title, count } = t; const code = 'tax-code-wrong'; const also = 'gone';")).toEqual([]);
  });

  it('are not saved by the other language', () => {
    expect(unused('')).toHaveLength(4);
  });
});
