const nbsp = '\u00a0';

const rules: readonly RegExp[] = [
  // «Bên A» must not leave a lone «A.» on the next line; «Điều 5», «khoản 2», «Phụ lục 1».
  /(?<=(?:^|[\s(«])(?:[Bb]ên|BÊN)) (?=[A-C](?![\p{L}\p{M}\p{N}]))/gu,
  /(?<=(?:^|[\s(«])(?:điều|khoản|điểm|chương|mục|số|ngày|tháng|năm|quý|vụ)) (?=[\d…])/giu,
  // Number and unit: «100 kg», «04 (bốn)», «8 %»; a date may part before «tháng», or its line could hardly be justified.
  /(?<=\d) (?!(?:tháng|năm|của|và|đến)\s)(?=[\p{L}%(]{1,8}(?:[\s.,;:)]|$))/gu,
  // «Ông Nguyễn», «Bà Trần», «Ông/Bà ……».
  /(?<=(?:^|\s)(?:Ông|Bà|Ông\/Bà)) (?=\S)/gu,
];

/** Joins words that a line break must not part, by no-break spaces. The letters stay the same. */
export const glueWords = (text: string): string => rules.reduce((glued, rule) => glued.replace(rule, nbsp), text);
