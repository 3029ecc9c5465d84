import type { TitleLine } from '../workbook-description';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';

const dayAndPlace = (snapshot: CatalogueSnapshot, words: CatalogueWords): string | null => {
  if (snapshot.day === null) return snapshot.place;
  const day = words.format.date(snapshot.day);
  return snapshot.place === null ? day : words.papers.dayAndPlace(day, snapshot.place);
};

const editionLine = ({ edition }: CatalogueSnapshot, words: CatalogueWords): readonly TitleLine[] =>
  edition === null
    ? []
    : [
        {
          text: words.papers.editionLine(String(edition.no), words.format.date(edition.on), edition.code),
          style: 'note',
        },
      ];

/** Office at the left, then title, conference, day and place: the head of each sheet. */
export const titleLines = (snapshot: CatalogueSnapshot, words: CatalogueWords, title: string): readonly TitleLine[] => {
  const place = dayAndPlace(snapshot, words);
  return [
    ...(snapshot.superiorBody === null
      ? []
      : [{ text: snapshot.superiorBody.toLocaleUpperCase('vi'), style: 'superiorBody' as const }]),
    { text: snapshot.officeName.toLocaleUpperCase('vi'), style: 'office' },
    { text: title, style: 'title' },
    { text: words.papers.attending(snapshot.conferenceName), style: 'subtitle' },
    ...(snapshot.buyer === null ? [] : [{ text: words.papers.forBuyer(snapshot.buyer.name), style: 'note' as const }]),
    ...(place === null ? [] : [{ text: place, style: 'note' as const }]),
    ...(snapshot.day === null
      ? []
      : [{ text: words.papers.judgedOn(words.format.date(snapshot.day)), style: 'note' as const }]),
    ...(words.language === 'vi'
      ? []
      : [{ text: words.papers.untranslatedNotice(words.papers.untranslated), style: 'note' as const }]),
    ...editionLine(snapshot, words),
  ];
};
