/** A question about the text, and what is said of the letter. No other sentence in front goes along. */
const ASKS = String.raw`[^.!?]{0,24}\b(?:this|more)\b[^.!?]{0,24}\?\s`;
const LETTERS = String.raw`[^.!?]{0,40}\b(?:(?:our|my|weekly|monthly|sunday|saturday) (?:letter|note|list)|newsletters?|inbox(?:es)?|subscrib\p{L}{1,4}|subscription)\b[^.!?]{0,40}[.!?]\s`;
const LEAVE = '(?:just |simply )?(?:pop|drop|leave|enter|type|add)';
const HERE = '(?: in)? (?:below|here|above|the box)';

/**
 * Calls to leave an address for a newsletter, in languages and words that `repost-phrases.ts` has as whole
 * pieces. All folded.
 */
const CALLS = [
  `(?:${ASKS})?(?:${LETTERS})?${LEAVE} your e-?mail(?: address)?${HERE}`,
  // At a hut people leave an address as well, and no letter comes of it.
  `(?:${ASKS})?${LETTERS}${LEAVE} your address${HERE}`,
  `[^.!?]{0,40}(?:rundbrief|newsletter|infobrief)[^.!?]{0,40}(?:adresse|e-?mail)(?:adresse)? (?:eintragen|hinterlassen|angeben)[^.!?]{0,12}`,
  `(?:ketik|masukkan|tulis|isi) (?:nomor|e-?mail|alamat)[^.!?]{0,24} untuk (?:menerima|mendapat)[^.!?]{3,60}`,
  `(?:laissez|entrez|indiquez|saisissez) votre (?:adresse|e-?mail|courriel)[^.!?]{0,40} pour recevoir[^.!?]{3,60}`,
  `(?:deja|escribe|introduce|déjanos) tu (?:correo|e-?mail|dirección)[^.!?]{0,40} para recibir[^.!?]{3,60}`,
  `(?:deixe|digite|informe|cadastre) (?:o )?seu (?:e-?mail|endereço)[^.!?]{0,40} para receber[^.!?]{3,60}`,
  `(?:inserisci|lascia) (?:la tua|il tuo) (?:e-?mail|indirizzo)[^.!?]{0,40} per ricevere[^.!?]{3,60}`,
  `(?:nhập|để lại) (?:e-?mail|số điện thoại)[^.!?]{0,40} để nhận[^.!?]{3,60}`,
  `(?:оставьте|введите|укажите) (?:ваш|свой|вашу|свою)?[^.!?]{0,4}(?:e-?mail|почту|адрес|номер)[^.!?]{0,40} чтобы получать[^.!?]{3,60}`,
];

/** What each has one of. */
export const MAY_CALL =
  /your (?:e-?mail|address)|rundbrief|newsletter|infobrief|untuk men|pour recevoir|para rec[ie]b|per ricevere|để nhận|чтобы получать/;

/** A whole piece that calls so; who tells of such a call has more words. */
export const NEWSLETTER_CALLS: readonly string[] = CALLS;
