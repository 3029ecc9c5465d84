import { createHash } from 'node:crypto';
import { z } from 'zod';
import { identity } from './identity';
import type { Photo } from './photos/photo-store';

const fileInBundle = z
  .string()
  .regex(/^[A-Za-z0-9._/-]+$/)
  .refine((file) => !file.startsWith('/') && !file.split('/').includes('..'));

/** Written by the build: url path → file of the window's folder. What is not listed does not exist. */
export const bundleMap = z.record(
  z.string().startsWith('/'),
  z.object({ file: fileInBundle, mime: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
);
export type BundleMap = z.infer<typeof bundleMap>;
export type BundleFile = BundleMap[string];

export type Resolved =
  | { readonly kind: 'file'; readonly file: BundleFile }
  | { readonly kind: 'photo'; readonly sha256: string }
  | { readonly kind: 'refused'; readonly status: 404 | 405 };

const bundleUrl = new RegExp(`^${identity.scheme}://${identity.bundleHost}(/[A-Za-z0-9._/-]*)$`);
const photoUrl = new RegExp(`^${identity.scheme}://${identity.photoHost}/([0-9a-f]{64})$`);

/**
 * Decides a request by comparing strings. There is no path arithmetic that could be tricked: no decoding, no joining, no
 * query; a URL that is not letter for letter in the map is not found.
 */
export function resolveRequest(url: string, method: string, map: BundleMap): Resolved {
  const path = bundleUrl.exec(url)?.[1];
  const sha256 = photoUrl.exec(url)?.[1];
  const file = path !== undefined && Object.hasOwn(map, path) ? map[path] : undefined;
  if (!file && sha256 === undefined) return { kind: 'refused', status: 404 };
  if (method !== 'GET') return { kind: 'refused', status: 405 };
  return file ? { kind: 'file', file } : { kind: 'photo', sha256: sha256 ?? '' };
}

/**
 * `style-src 'unsafe-inline'`: Mantine writes style elements and attributes. `frame-src blob:`: the preview of a PDF
 * shows the very bytes that will be saved. Scripts come from the bundle only, never inline, never from a string.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  // The scheme as a whole: Chromium does not match the host of an address whose scheme it does not know as standard, and
  // whatever is asked for under this one is answered from the list or from the photos.
  `img-src 'self' blob: data: ${identity.scheme}:`,
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "worker-src 'self'",
  'frame-src blob:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface ProtocolDeps {
  readonly map: BundleMap;
  /** Bytes of a file of the window's folder, named as in the map. */
  readonly readBundleFile: (file: string) => Promise<Uint8Array>;
  readonly photo: (sha256: string) => Promise<Photo | null>;
  /** A file of the installation differs from what was built. */
  readonly onTampered: (file: string) => void;
}

export function createProtocolHandler(deps: ProtocolDeps): (request: Request) => Promise<Response> {
  return async (request) => {
    const resolved = resolveRequest(request.url, request.method, deps.map);
    if (resolved.kind === 'refused') return refusal(resolved.status);
    return resolved.kind === 'file' ? bundleResponse(deps, resolved.file) : photoResponse(deps, resolved.sha256);
  };
}

async function bundleResponse(deps: ProtocolDeps, { file, mime, sha256 }: BundleFile): Promise<Response> {
  const bytes = await deps.readBundleFile(file).catch(() => null);
  if (!bytes) return refusal(404);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    deps.onTampered(file);
    return refusal(404);
  }
  return new Response(Uint8Array.from(bytes), { headers: headersFor(mime) });
}

async function photoResponse(deps: ProtocolDeps, sha256: string): Promise<Response> {
  const photo = await deps.photo(sha256).catch(() => null);
  if (!photo) return refusal(404);
  // The name is the hash of the content, hence it never changes.
  const headers = { ...headersFor(photo.kind), 'cache-control': 'private, max-age=31536000, immutable' };
  return new Response(Uint8Array.from(photo.data), { headers });
}

function headersFor(mime: string): Record<string, string> {
  return {
    'content-type': mime,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: headersFor('text/plain') });
}
