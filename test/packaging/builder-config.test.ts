import { describe, expect, it } from 'vitest';
import { checkBuilderConfig, readBuilderConfig } from '../../build/packaging/builder-config';
import { identity } from '../../electron/identity';

interface Settings {
  readonly appId: string;
  readonly productName: string;
  readonly executableName: string;
  readonly files: readonly string[];
  readonly publish: null;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly nsis: Readonly<Record<string, unknown>>;
  readonly win: { readonly target: readonly { readonly target: string; readonly arch: readonly string[] }[] };
}

function settings(): Settings {
  return readBuilderConfig() as Settings;
}

describe('electron-builder.yml', () => {
  it("fits electron-builder's own schema", () => {
    expect(checkBuilderConfig(readBuilderConfig())).toEqual([]);
  });

  it.each([
    ['a misspelt key', { ...settings(), nsis: { oneClik: true } }, 'oneClik'],
    ['an unknown fuse', { ...settings(), electronFuses: { runAsNod: false } }, 'runAsNod'],
    ['a wrong type', { ...settings(), asar: 'yes' }, '/asar'],
    ['an unknown key', { ...settings(), instaler: true }, 'instaler'],
  ])('would not pass with %s', (_name, wrong, named) => {
    expect(checkBuilderConfig(wrong).join('\n')).toContain(named);
  });

  it('carries the frozen identity of the application', () => {
    expect(settings().appId).toBe(identity.appUserModelId);
    expect(settings().productName).toBe(identity.appName);
  });

  it('names its program in ASCII', () => {
    expect(settings().executableName).toMatch(/^[a-z-]+$/);
  });

  it('makes an installer and a portable program for Windows x64', () => {
    expect(settings().win.target).toEqual([
      { target: 'nsis', arch: ['x64'] },
      { target: 'portable', arch: ['x64'] },
    ]);
  });

  it('asks who the program is for, in Vietnamese and English, and keeps the data when it is removed', () => {
    expect(settings().nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      selectPerMachineByDefault: true,
      installerLanguages: ['vi_VN', 'en_US'],
      deleteAppDataOnUninstall: false,
    });
  });

  it('looks for no updates on the internet', () => {
    expect(settings().publish).toBeNull();
  });

  it('sets every fuse that the packager knows', () => {
    expect(settings().electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});
