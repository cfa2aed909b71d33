import { detectScript } from './detect-script';

/**
 * Words that no Traditional text has and that a converter makes which goes character by character:
 * it leaves what is a Traditional character too (今后, 白云, 對于), or takes the wrong one (皇後, 頭發).
 */
const SIGNS = new RegExp(
  [
    '[今以之然最隨随先午背身日而事戰战賽饭飯]后(?!冠|宮|妃)',
    '后(?:來|面|者|續|悔|果|退|期)',
    '[皇太王]後(?=[的是在和說也，。、]|$)',
    '[關對由屬終等至位在基處鑒鑑源限便善勇敢]于',
    '于是(?!之)',
    // 小于 and 老于 are people as well, who are no number.
    '[低高大小多少不]于(?=[\\d一二三四五六七八九十百兩零])',
    '[\\d一二三四五六七八九十幾][天年日周]后(?![宮廟誕聖娘元的])',
    '(?<![精宿校農寒屋豬雞])舍不得',
    '并[且不非未無沒列存將對]',
    '[白烏彩]云|云[南彩霧層朵]',
    '特征|象征|征[求集收稅兵召]',
    '[頭理白短長剪]發(?=[，。、的店師型長很都]|$)|頭發',
    '盡管(?!理)',
    '復[雜制習印]|復合[材型]',
    '[這那哪家心手城屋夜]里(?!程|長|民|弄)|里面',
    '面[條包粉食館]|方便面|牛肉面',
    '餅幹|幹[燥淨凈脆旱枯]|干[部活勁燥淨凈脆旱杯]',
    '隻[有是能要好會]',
    '[模規師示]范|范圍',
    '制[造作品]',
    '[關聯]系',
    '[戰奮格打]斗|斗爭',
    '[標水]准|准[備時確]',
    '沖[突擊動鋒]',
    '[多其業剩盈]余|余[額款下]',
    '采[取用訪購集]',
    '[收]獲(?=[了的，。]|$)',
    '彙[報合款率]|外彙',
    '[一兩幾]只[貓狗鳥手腳眼]',
    '鬆[樹鼠林]|放松|輕松',
    '[萬億千百]余[人元名]',
    '範(?:先生|女士|冰冰|仲淹)',
    '鐘[情愛]|[分時]鍾',
    '曆史|農歷|日歷',
    '旅游',
    // The other way round: the wrong one of two that Simplified writes alike.
    '(?<!辦)公裏(?!面)|[前上下表]麵(?![粉條包食館團])',
    '老範|姓薑(?!的湯)|[屋門房窗背]后',
  ].join('|'),
  'gu',
);

/** Signs in a text of one paragraph, and in an article. Genuine texts have a slip or a quotation. */
const ENOUGH_KINDS = 2;
const ENOUGH_SIGNS = 3;
const SHORT = 200;

/** Whether a text has anything that a careless converter makes, so that `repair` may be asked for. */
export function mayBeBadlyConverted(text: string): boolean {
  return text.search(SIGNS) !== -1;
}

/** Whether a Traditional text looks as if it was made badly from Simplified, so that `repair` is advised. */
export function looksBadlyConverted(text: string): boolean {
  if (detectScript(text) !== 'hant') return false;
  const kinds = new Set<string>();
  let count = 0;
  for (const [sign] of text.matchAll(SIGNS)) {
    kinds.add(sign);
    count++;
  }
  if (kinds.size < ENOUGH_KINDS) return false;
  return text.length < SHORT || (count >= ENOUGH_SIGNS && count * 2000 >= text.length);
}
