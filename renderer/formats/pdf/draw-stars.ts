import type { Content } from 'pdfmake/interfaces';

/** Ten corners of a five-pointed star, first one up; `inner` is the golden ratio's share of the radius. */
export const starCorners = (centre: number, radius: number): readonly { readonly x: number; readonly y: number }[] =>
  Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    return { x: centre + reach * Math.cos(angle), y: radius + reach * Math.sin(angle) };
  });

/** Black stars in a row with the words under them: readable on a black and white laser, and by a screen reader. */
export const starsContent = (stars: number, words: string, size: number): Content => {
  const radius = size * 0.36;
  const step = radius * 2.15;
  return {
    stack: [
      {
        canvas: Array.from({ length: stars }, (_, index) => ({
          type: 'polyline' as const,
          closePath: true,
          color: 'black',
          lineWidth: 0.1,
          points: [...starCorners(radius + index * step, radius)],
        })),
        alignment: 'center',
        margin: [0, 1, 0, 1],
      },
      { text: words, alignment: 'center' },
    ],
  };
};
