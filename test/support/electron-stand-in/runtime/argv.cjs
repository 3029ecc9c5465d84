'use strict';

/**
 * Splits Electron's command line: `electron [-r file] [--switch[=value]] app [arguments]`.
 * Switches count wherever they stand, as in Chromium; after `--` everything is an argument.
 * @param {string[]} args without the executable
 * @returns {{requires: string[], inspectPort: number | null, target: string | null, switches: Map<string, string>, version: boolean}}
 */
function parseArguments(args) {
  const parsed = { requires: [], inspectPort: null, target: null, switches: new Map(), version: false };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--') {
      parsed.target ??= args[i + 1] ?? null;
      break;
    }
    if (arg === '-r' || arg === '--require') parsed.requires.push(args[++i]);
    else if (arg === '-v' || arg === '--version') parsed.version = true;
    else if (arg.startsWith('--')) readSwitch(arg.slice(2), parsed);
    else if (!arg.startsWith('-')) parsed.target ??= arg;
  }
  return parsed;
}

function readSwitch(text, parsed) {
  const [name, value] = split(text);
  if (name === 'inspect') parsed.inspectPort = value === '' ? 9229 : Number(value.split(':').at(-1));
  else if (name === 'inspect-brk') throw new Error('standin: --inspect-brk is not implemented');
  else parsed.switches.set(name, value);
}

/** `a=b=c` → `['a', 'b=c']`; `a` → `['a', '']` */
function split(text) {
  const cut = text.indexOf('=');
  return cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1)];
}

/**
 * `process.argv` as the application sees it. A packed application is not started by naming its archive,
 * so the archive that the launcher passed is taken out again.
 */
function applicationArgv(executable, args, target, packaged) {
  if (!packaged) return [executable, ...args];
  const at = args.indexOf(target);
  return [executable, ...args.slice(0, at), ...args.slice(at + 1)];
}

module.exports = { parseArguments, applicationArgv };
