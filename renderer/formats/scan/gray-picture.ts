/** A picture in grey, one byte a pixel, 0 black to 255 white, row by row. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
}

/** Grey of RGBA as a canvas gives it; what shows through is paper. */
export const grayOf = (rgba: Uint8ClampedArray, width: number, height: number): GrayPicture => {
  const gray = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < gray.length; at += 1, from += 4) {
    const alpha = rgba[from + 3] ?? 255;
    const light = ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 151 + (rgba[from + 2] ?? 0) * 28) >> 8;
    gray[at] = alpha === 255 ? light : 255 - (((255 - light) * alpha) >> 8);
  }
  return { width, height, gray };
};

/** A part of a picture, shrunk so that `factor` pixels (1 or more) become one; the mean of them, which takes noise out. */
export const partOf = (
  { width, gray }: GrayPicture,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  factor: number,
): GrayPicture => {
  const across = Math.max(1, Math.floor(box.width / factor));
  const down = Math.max(1, Math.floor(box.height / factor));
  const part = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    const top = box.top + Math.floor(y * factor);
    const bottom = Math.max(top + 1, box.top + Math.floor((y + 1) * factor));
    for (let x = 0; x < across; x += 1) {
      const left = box.left + Math.floor(x * factor);
      const right = Math.max(left + 1, box.left + Math.floor((x + 1) * factor));
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let at = row * width + left; at < row * width + right; at += 1) sum += gray[at] ?? 255;
      }
      part[y * across + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width: across, height: down, gray: part };
};

/** A picture turned by `degrees` about its middle, on white. Nearest pixel: for the few degrees of a page laid askew. */
export const turned = ({ width, height, gray }: GrayPicture, degrees: number): GrayPicture => {
  const result = new Uint8Array(width * height).fill(255);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = Math.round(cos * (x - middleX) + sin * (y - middleY) + middleX);
      const fromY = Math.round(cos * (y - middleY) - sin * (x - middleX) + middleY);
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
      result[y * width + x] = gray[fromY * width + fromX] ?? 255;
    }
  }
  return { width, height, gray: result };
};

/** Whether nothing stands on a page: under 0,02 % of it is dark, its outer 4 % (shadow of the scanner's lid) left out. */
export const isBlank = (picture: GrayPicture): boolean => {
  const [left, top] = [Math.floor(picture.width * 0.04), Math.floor(picture.height * 0.04)];
  let dark = 0;
  let seen = 0;
  for (let y = top; y < picture.height - top; y += 2) {
    for (let x = left; x < picture.width - left; x += 2) {
      seen += 1;
      if ((picture.gray[y * picture.width + x] ?? 255) < 128) dark += 1;
    }
  }
  return dark < seen * 0.0002;
};
