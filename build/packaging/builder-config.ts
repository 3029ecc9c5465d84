import { readFileSync } from 'node:fs';
import Ajv, { type ErrorObject } from 'ajv';
import { load } from 'js-yaml';
import { inProject } from '../project-root';

/** The settings of the packager, as plain data. */
export function readBuilderConfig(): unknown {
  return load(readFileSync(inProject('electron-builder.yml'), 'utf8'));
}

/**
 * Compares settings with electron-builder's own schema and answers one line per mistake. electron-builder makes the same
 * comparison, but only after minutes of work and without the name of the wrong key.
 */
export function checkBuilderConfig(config: unknown): readonly string[] {
  const schema: object = JSON.parse(readFileSync(inProject('node_modules/app-builder-lib/scheme.json'), 'utf8'));
  const validate = new Ajv({ strict: false, allErrors: false }).compile(schema);
  return validate(config) ? [] : (validate.errors ?? []).map(showError);
}

function showError({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`;
}
