const numeric = /^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})$/iu;

const pairOf = (text: string): readonly [number, number] | null => {
  const match = numeric.exec(text.trim());
  return match ? [Number(match[1]), Number(match[2])] : null;
};

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** «05/13/2023»: no day of Vietnam, a day of America. One of them makes every «05/06/2023» of its column doubtful. */
export const isMonthFirst = (text: string): boolean => {
  const [first = 0, second = 0] = pairOf(text) ?? [];
  return isMonth(first) && second > 12 && second <= 31;
};

/** «05/06/2023» is two days, according to who wrote it; «05/05/2023» and «13/05/2023» are one. */
export const isEitherOrder = (text: string): boolean => {
  const [first = 0, second = 0] = pairOf(text) ?? [];
  return first !== second && isMonth(first) && isMonth(second);
};
