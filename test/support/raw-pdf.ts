/** A page of a PDF written by hand: its content stream, and a JPEG that the stream draws as `/Scan`. */
export interface RawPage {
  readonly content: string;
  readonly jpeg?: { readonly bytes: Uint8Array; readonly width: number; readonly height: number };
  /** Degrees clockwise by which a viewer turns the page. */
  readonly rotate?: 0 | 90 | 180 | 270;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A small A4 PDF without our own writer: what a scanner or another program would bring. Text is Helvetica, `/F`. */
export const rawPdf = (pages: readonly RawPage[]): Uint8Array => {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(typeof body === 'string' ? latin(body) : body);
  const stream = (head: string, data: Uint8Array): Buffer =>
    Buffer.concat([latin(`<< ${head} /Length ${data.length} >>\nstream\n`), data, latin('\nendstream')]);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const kids = pages.map(({ content, jpeg, rotate = 0 }) => {
    const image = jpeg
      ? add(
          stream(
            `/Type /XObject /Subtype /Image /Width ${jpeg.width} /Height ${jpeg.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
            jpeg.bytes,
          ),
        )
      : null;
    const body = add(stream('', latin(content)));
    const scan = image === null ? '' : `/XObject << /Scan ${image} 0 R >>`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${body} 0 R /Resources << /Font << /F ${font} 0 R >> ${scan} >> >>`,
    );
  });
  objects[1] = latin(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  const parts: Buffer[] = [latin('%PDF-1.4\n')];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const part = Buffer.concat([latin(`${index + 1} 0 obj\n`), body, latin('\nendobj\n')]);
    offsets.push(size);
    parts.push(part);
    size += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    latin(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
};
