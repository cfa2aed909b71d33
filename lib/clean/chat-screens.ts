/**
 * What the screen of a chat program shows around an answer and is copied with it. All folded, in the
 * languages that `chat-answers.ts` knows.
 */

/** Names of the programs, as their own screens say them. */
const PROGRAM =
  '(?:o |a )?(?:chatgpt|gpt-?\\d\\w*|claude|gemini|copilot|grok|perplexity|le chat|mistral|deepseek|kimi|qwen|llama|meta ai|notebooklm|ai|ia|ki|豆包|千问|通义(?:千问)?|文心(?:一言)?|智谱(?:清言)?|元宝|星火|混元|人工智能)';

/** `ChatGPT can make mistakes. Check important info.`: it errs, and what is of weight is to be checked. */
export const WARNS = new RegExp(
  [
    [`${PROGRAM} (?:can|may) (?:also )?(?:make mistakes|err|be wrong)`, 'check|verif'],
    [`${PROGRAM} kann (?:auch )?fehler machen`, 'prüf'],
    [`${PROGRAM} peut (?:aussi )?(?:faire des erreurs|se tromper)`, 'vérif'],
    [`${PROGRAM} puede (?:cometer errores|equivocarse)`, 'comprueb|comprob|verific|revis'],
    [`${PROGRAM} pode (?:cometer erros|errar)`, 'verifi|confir|confer'],
    [`${PROGRAM} può (?:commettere errori|sbagliare)`, 'verific|controll'],
    [`${PROGRAM} может (?:допускать ошибки|ошибаться)`, 'провер'],
    [`${PROGRAM} może (?:popełniać błędy|się mylić)`, 'sprawd'],
    [`${PROGRAM} hata yapabilir`, 'kontrol|doğrula'],
    [`${PROGRAM} có thể (?:mắc lỗi|mắc sai lầm|sai)`, 'kiểm tra'],
    [`${PROGRAM} (?:dapat|bisa|mungkin) (?:membuat kesalahan|salah)`, 'periksa|cek'],
    [
      `${PROGRAM}\\s?(?:の回答)?[はも][^。]{0,16}(?:间违|誤|误|正しいとは限)[^。]{0,8}`,
      '确认|確認',
    ],
    [`${PROGRAM}[는은가이]\\s?실수(?:를)? ?할 수 있`, '확인'],
    [`(?:يمكن أن|قد) (?:يرتكب|يخطئ) ${PROGRAM}|${PROGRAM} قد يخطئ`, 'تحقق'],
    [
      `${PROGRAM}\\s?(?:也)?(?:可能|难免|或)?(?:也)?会?(?:犯错|出错|出现错误|产生错误)`,
      '核[查实对]|甄别|检查|验证',
    ],
  ]
    .map(([errs, checks]) => `^(?:${errs})[^\\n]{0,60}(?:${checks})[^\\n]{0,60}$`)
    .join('|'),
  'u',
);

/** Whose turn it is, in front of what was asked or answered. */
const TURN = [
  'you said',
  'du hast gesagt',
  'sie sagten',
  'vous avez dit',
  'has dicho',
  'dijiste',
  'você disse',
  'hai detto',
  'вы сказали',
  'powiedziałeś(?:\\(-aś\\))?',
  'şunu dedin(?:iz)?',
  'bạn (?:đã )?nói',
  'anda (?:mengatakan|berkata)',
  'あなたの?(?:発言|メッセージ)?',
  '나의 말',
  '[你您]说(?:了)?',
].join('|');
const ANSWERS = `${PROGRAM} (?:said|hat gesagt|a dit|dijo|ha dicho|disse|ha detto|сказал|powiedział|dedi ki|đã nói|mengatakan)|${PROGRAM}\\s?(?:说|の(?:発言|回答)|의 말)`;

/** What is asked of it: something with a text. */
const ASKED = [
  '\\b(?:rewrite|reword|rephrase|paraphrase|polish|proof-?read|tidy|shorten|summari[sz]e|translate|improve|expand|edit|draft|write|fix|turn|make)\\b',
  'umschreib|schreib|kürz|korrigier|überarbeit|übersetz|verbesser|formulier',
  'réécri|reformul|corrige|résum|tradui|amélior|rédige|écri[st]',
  'reescrib|corrig|resum|traduc|mejor|redact|escrib',
  'reescrev|corrij|resum|traduz|melhor|escrev',
  'riscriv|corregg|riassum|traduc|miglior|scriv',
  'перепиш|исправ|сократи|перевед|улучш|напиши|сделай',
  'przepisz|popraw|skróć|przetłumacz|napisz',
  'yeniden yaz|düzelt|kısalt|çevir|özetle|\\byaz',
  'viết|sửa|rút gọn|dịch|tóm tắt',
  'tulis|perbaiki|ringkas|terjemah|rapikan|buatkan',
  '书い|書い|书き直|書き直|要约|要約|修正|翻訳|まとめ|直して',
  '써 ?줘|고쳐|다듬|요약|번역|정리해',
  '改写|润色|修改|写一|精简|翻译|总结|整理|扩写|优化|帮我',
].join('|');

/** `You said: tidy up these notes please`. It needs another trace of the program beside it. */
export const ASKS = new RegExp(
  `^(?:${TURN})\\s?:\\s?(?=[^\\n]{0,120}(?:${ASKED}))\\S[^\\n]{3,300}$`,
  'u',
);

/** Buttons and turns, whole lines; beside another trace of the program. */
export const BUTTONS = new RegExp(
  `^(?:${[
    `(?:${TURN}|${ANSWERS})\\s?:`,
    'regenerate(?: response)?|stop generating|continue generating|copy (?:code|response)|good response|bad response|read aloud|ask anything',
    'antwort neu generieren|neu generieren|code kopieren|antwort kopieren',
    'régénérer(?: la réponse)?|copier le code|copier la réponse',
    'regenerar(?: (?:la )?respuesta| (?:a )?resposta)?|copiar (?:el )?código|copiar (?:la )?respuesta|copiar resposta',
    'rigenera(?: risposta)?|copia (?:codice|risposta)',
    'сгенерировать (?:снова|заново)|копировать (?:код|ответ)',
    'wygeneruj ponownie|kopiuj kod|yeniden oluştur|kodu kopyala|tạo lại|sao chép mã|buat ulang|salin kode',
    '回答を再生成(?:する)?|再生成|コードをコピー|다시 생성|코드 복사',
    '重新生成(?:回答)?|停止生成|继续生成|复制代码|复制回答',
  ].join('|')})$`,
  'u',
);
