import type { MetadataField } from '../article';
import { readDate } from './date-lines';

/** Before a date, when a page was made. Folded. */
const MADE =
  '(?:erstellt|veröffentlicht|geschrieben|stand|datum|publiée?|paru|publicad[oa]|pubblicato|geplaatst|opublikowano|posted|published|created|опубликовано|дата|ngày đăng|đăng|diterbitkan|dipublikasikan|yayın(?:lanma)?(?: tarihi)?|giriş|eklenme(?: tarihi)?|تاریخ انتشار|منتشر شده|نُ?شر|تاريخ النشر|เผยแพร่(?:เมื่อ)?|วันที่|발행|등록|입력|公开日?|掲载日?|投稿日?时?)';
const CHANGED =
  '(?:(?:zuletzt |letzte )?(?:aktualisiert|geändert|aktualisierung|änderung)|(?:dernière )?(?:mise à jour|modification)|mis à jour|(?:última )?(?:actualización|modificación|atualização|modificação)|actualizado|atualizado|(?:ultimo )?aggiorna(?:to|mento)|(?:последнее )?(?:обновление|изменение)|обновлено|cập nhật(?: lần cuối)?|(?:terakhir )?(?:diperbarui|diperbaharui)|(?:son )?güncelle(?:me|nme)(?: tarihi)?|(?:آخرین )?به.?روزرسانی|آخر تحديث|ปรับปรุง(?:ล่าสุด)?|(?:최종 ?)?수정일?|(?:最终)?更新日?时?|(?:last )?(?:updated|modified|reviewed))';
const JOINS = '(?:\\s?(?:am|le|el|il|op|em|on|at|pada|lúc|vào|от|в|tarihinde|seite))?\\s?:?\\s?';
const WEEKDAY =
  '(?:(?:mo|di|mi|do|fr|sa|so)[a-z]{0,8}|(?:lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|gio)[\\p{L}-]{0,10}|thứ \\p{L}{2,4}|chủ nhật|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)|\\p{L}{1,3}요일)';
const CLOCK =
  '\\d{1,2}(?:[:.h]\\d{2}|h)(?::\\d{2})?(?:\\s?(?:uhr|h|[ap]\\.?m\\.?|wib|gmt(?:[+-]\\d{1,2})?))?';
const NUMBERS = '\\p{N}{1,4}[./-]\\p{N}{1,2}[./-]\\p{N}{1,4}';
/** `21. april 2023`, `le 3 de mayo de 2019`, `۱۲ مهر ۱۴۰۱`. */
const WORDS =
  '\\p{N}{1,2}(?:er|º|\\.)?\\s(?:de\\s|tháng\\s)?[\\p{L}\\p{M}\\p{N}]{1,16}[.,]?\\s(?:de\\s|năm\\s)?\\p{N}{4}(?:\\s?[гr]\\.?)?';
/** `may 23, 2019` */
const MONTH_FIRST = '\\p{L}{3,9}\\.?\\s\\p{N}{1,2}(?:st|nd|rd|th)?,?\\s\\p{N}{4}';
const DATE = `(?:${WEEKDAY},?\\s)?(?:${NUMBERS}|${WORDS}|${MONTH_FIRST})(?:[,\\s]{1,2}(?:[-–—]\\s|um |à |alle |at |ore |в )?${CLOCK})?`;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
/** With the column behind it. */
const MADE_ON = whole(`${MADE}${JOINS}${DATE}(?:\\s(?:in|dans|en|em)\\s[\\p{L} &-]{2,30})?`);
const CHANGED_ON = whole(`${CHANGED}${JOINS}(?:${DATE}|${CLOCK})`);
const WHEN = whole(`\\d{4}年\\d{1,2}月\\d{1,2}日|${DATE}|${WEEKDAY},?\\s?(?:${CLOCK})?|${CLOCK}`);
const COUNTED =
  '(?:lượt (?:xem|đọc|truy cập)|(?:xem|đọc)|aufrufe|zugriffe|gelesen|vues?|lectures?|visitas?|lecturas?|leituras?|visuali[sz]a(?:ções|ciones|zioni)|visite|letture|просмотр\\p{L}*|прочтени\\p{L}*|okunma(?: sayısı)?|görüntüle\\p{L}*|dibaca|dilihat|pembaca|ครั้ง|ฮิต|ผู้ชม|เข้าชม|อ่าน|بازدید(?:ها)?|مشاهد\\p{L}*|المشاهدات|قراءة|조회(?:수)?|추천|阅覧回?数?|アクセス数?|views?|hits|reads?|comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментари\\p{L}*|yorum(?:lar)?|komentar|bình luận|ความคิดเห็น|نظر|دیدگاه|تعليق(?:ات)?|댓글|コメント)';
const COUNT = whole(
  `${COUNTED}\\s?[:：(]?\\s?\\p{N}[\\p{N}.,]{0,8}(?:\\s\\p{N}{3}){0,2}\\)?(?:\\s?(?:kali|lần|kez|раз|mal|fois|veces|vezes|ครั้ง|بار|회))?|\\p{N}[\\p{N}.,]{0,8}\\s?${COUNTED}`,
);
const MINUTES =
  '(?:min(?:ut[aeions]{0,3})?|мин(?:ут\\p{L}*)?|dk|dakika|menit|phút|دقیقه|دقائق|دقيقة|นาที|분|分)';
const READING =
  '(?:lesezeit|lesedauer|(?:temps|durée) de lecture|tiempo de lectura|tempo (?:de leitura|di lettura)|время (?:на )?чтени[ея]|okuma süresi|waktu (?:baca|membaca)|thời gian đọc|(?:زمان|مدت) مطالعه|مدة القراءة|เวลาอ่าน|읽는 ?시간|読了(?:时间|目安)|(?:estimated )?read(?:ing)? time)';
const TO_READ = whole(
  `${READING}\\s?[:：]?\\s?(?:ca\\.? |etwa |около |~)?\\p{N}{1,3}\\s?${MINUTES}\\.?|\\p{N}{1,3}[ -]?${MINUTES}\\.? (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|чтения|okuma|baca|đọc|مطالعه|قراءة)`,
);
const BUTTON =
  /^(?:(?:rezept |artikel |seite )?drucken|teilen|imprimer|partager|imprimir|compartir|compartilhar|stampa|condividi|print|share|pdf|e-?mail|yazdır|paylaş|cetak|bagikan|in bài|chia sẻ|печать|поделиться)$/;
/** Beside other counts only: a survey has a number of answers, too. */
const ANSWERS = /^(?:回答|コメント)数\s?[:：]?\s?\d{1,6}件?$/;
/** Who wrote it; the name behind. */
const BY =
  /^(?:(?:geschrieben )?von|par|por|oleh|bởi|автор:?|yazar:?|(?:ผู้เขียน|เขียนโดย):?|نویسنده:?|بقلم:?|기자:?|글쓴이:?|작성자:?|penulis:?) (\P{N}{2,40})$/u;
const BETWEEN =
  /\s?[|｜·•]\s?|\s[–—/]\s|(?<=[\d.])\s(?=(?:last )?(?:updated|modified)\s|(?:zuletzt )?aktualisiert\s|mis à jour\s|actualizado\s|atualizado\s|aggiornato\s|обновлено\s)|(?<=\d)\s(?=(?:阅覧回?|回答|コメント)数\s?[:：])/;

/**
 * The fields of a row that a page writes over its text: when it was made, by whom, how often it was
 * read, how long reading takes, nothing else. null: it is no such row. Folded beside its text.
 */
export function readRow(folded: string, text: string): MetadataField[] | null {
  if (SENTENCE.test(folded)) return null;
  return (
    readParts(folded.split(BETWEEN), folded, text) ??
    (OF_A_PAPER.test(folded) ? readParts(folded.split(/\s+/), folded, text) : null) ??
    (GLUED.test(text) ? readParts(unglued(folded, text), folded, text) : null)
  );
}

/** No row has one, and most lines have. Folded. */
const SENTENCE = /[。！？,，；;“”「」]\s?[\u3400-\u9fff]|[。！？]$/;

/** `2021年11月22日　第4版：民生 人氣：3306 放大+　縮小-　默認` */
const OF_A_PAPER = /^\d{4}年\d{1,2}月\d{1,2}日\s/;
const SHEET = /^第[\da-z]{1,3}版(?:[:：]\S{1,8})?$|^(?:放大|缩小|默认|[大中小])[+-]?$/;
const READERS = /^(?:人气|点击|浏览|阅读)(?:量|数|次数)?[:：]\d[\d,.]{0,9}次?$/;

/** `18.04.2022Автор: Нина`: what stands in boxes side by side comes without a space between. */
const GLUED = /(?<=[\p{Ll}\p{N}.)])(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{N})/u;

function unglued(folded: string, text: string): string[] {
  let from = 0;
  return text.split(GLUED).map((part) => {
    from += part.length;
    return folded.slice(from - part.length, from);
  });
}

function readParts(parts: string[], folded: string, text: string): MetadataField[] | null {
  const fields: MetadataField[] = [];
  let own = 0;
  let others = 0;
  let from = 0;
  for (const part of parts) {
    const at = folded.indexOf(part, from);
    from = at + part.length;
    const made = MADE_ON.test(part);
    if (made || CHANGED_ON.test(part)) {
      own++;
      const value = readDate(part) ?? readDayFirst(part);
      if (value) fields.push({ name: made ? 'published' : 'modified', value, from: 'row' });
    } else if (COUNT.test(part) || TO_READ.test(part)) own++;
    else if (ANSWERS.test(part) || SHEET.test(part)) others++;
    else if (READERS.test(part)) own++;
    else if (WHEN.test(part)) {
      others++;
      const value = readDate(part) ?? readDayFirst(part);
      if (value) fields.push({ name: 'published', value, from: 'row' });
    } else {
      const name = BY.exec(part)?.[1];
      if (!name && !BUTTON.test(part.trim())) return null;
      others++;
      if (name) {
        const value = text.slice(at + part.length - name.length, at + part.length);
        fields.push({ name: 'byline', value, from: 'row' });
      }
    }
  }
  // A day and a name, and nothing else.
  if (own === 0 && others === 2 && new Set(fields.map(({ name }) => name)).size === 2)
    return fields;
  return own > 0 && (own > 1 || others > 0 || fields.length > 0 || folded.length <= SHORT)
    ? fields
    : null;
}

/** One count, or how long reading takes, by itself. */
const SHORT = 30;

/** `21.04.2023`, as it is written where days stand first; with slashes only where no month has so many. */
function readDayFirst(part: string): string | null {
  const [, day = '', mark = '', month = '', year = ''] =
    /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(part) ?? [];
  if (!year || Number(month) > 12 || Number(day) > 31) return null;
  const isSure = mark === '.' || Number(day) > 12 || /[ứ-ỹàạ]/.test(part);
  return isSure ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
