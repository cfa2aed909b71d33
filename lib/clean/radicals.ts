import type { Span } from '../article';

/** Signs of radicals, which look like characters and are none: `摆渡⼈`. Nobody types them within a word. */
const RADICAL = /[\u2e80-\u2fd5]/g;
const HAN = /[\u3400-\u9fff]/;
/** `己经按住`, `巳经`: what stands in front or behind may make another word of the first. */
const ALREADY =
  /(?<![自知律克利异舍为为损])己(?=经(?![历過过常由营營济濟受得手纪]))|(?<![甲乙丙丁戊己庚辛壬癸辰])巳(?=[经經])/g;

/** The same where nothing else on a page is swapped: no year or hour, no book and no vein is called so. */
const SWAPPED_SI = /(?<![甲乙丙丁戊己庚辛壬癸辰年月日时])巳(?=[经經](?![脉络略籍史传注疏书文卷]))/g;

/** A sign that stands for a character that looks like it. Offsets are the text's. */
interface Sign extends Span {
  replacement: string;
}

/** Signs of radicals among characters, in order. */
export function findRadicals(text: string): Sign[] {
  return [...text.matchAll(RADICAL)].flatMap(({ 0: sign, index }) => {
    const replacement = sign.normalize('NFKC');
    const isWithin = HAN.test(text[index - 1] ?? '') || HAN.test(text[index + 1] ?? '');
    return isWithin && HAN.test(replacement) ? [{ start: index, end: index + 1, replacement }] : [];
  });
}

/** 已 that was swapped for what looks like it. */
export function findSwappedAlready(text: string): Sign[] {
  return [...text.matchAll(ALREADY)].map(({ index }) => ({
    start: index,
    end: index + 1,
    replacement: '已',
  }));
}

/** 已经 in a chapter that a copier wrote with 巳, which begins no word with 经. */
export function findSwappedSi(text: string): Sign[] {
  if (!text.includes('巳')) return [];
  return [...text.matchAll(SWAPPED_SI)].map(({ index }) => ({
    ...{ start: index, end: index + 1 },
    replacement: '已',
  }));
}
