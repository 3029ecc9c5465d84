const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Invented tax codes with a right check digit, all different: the n-th of a series that no office holds. */
export const taxCode = (number: number): string => {
  for (let serial = 40_000 + number; ; serial += 1000) {
    const body = `0188${String(serial).padStart(5, '0')}`;
    const check = 10 - ([...body].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11);
    if (check <= 9) return `${body}${check}`;
  }
};
