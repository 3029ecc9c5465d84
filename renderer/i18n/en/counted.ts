/** `1 product`, `2 products`: English tells one from many, Vietnamese does not. The count comes formatted. */
export const counted = (count: string, one: string, several = `${one}s`): string =>
  `${count} ${count === '1' ? one : several}`;
