import { defineRule } from '../rule';
import { findLines } from '../whole-lines';

/** A code between marks that a shopping program reads from the clipboard. Case is lost in folding. */
const CODE = /[￥¥€$₤(（《][a-z0-9]{9,13}[￥¥€$₤)）》]/;
/** The words around it, or what stands for them where they were disguised. Folded. */
const TELLS =
  /(?:复制|口令|粘贴|拷贝).{0,30}(?:打开|淘宝|天猫|京东|拼多多|手机|app)|(?:打开|去).{0,8}(?:淘宝|天猫|京东|拼多多|app).{0,16}(?:复制|口令)/;
/** `👉0付致信息8hG2K…打開/tao寶👈`: the same between hands, its words spoiled. */
const POINTED = /👉[^👉👈]{6,60}👈/gu;
const SHOPS = /淘宝|tao宝|\/?tao|天猫|打开|复制|口令/;
const LONGEST = 90;
/** A card with a price and a button: `到手价：159元（满199减40） 去购买>`. */
const DEAL = /(?:到手|券后|活动|优惠|促销)价\s?[:：]?\s?[¥￥]?\s?\d/;
const BUTTON = /(?:去购买|立即购买|直达链接|去看看|领券购买|点击购买|马上抢)\s?[>»›]?/;
const LONGEST_CARD = 50;

export const shoppingCode = defineRule({
  id: 'shopping-code',
  kind: 'C6',
  reason: {
    en: 'is a code to be copied into a shopping program',
    'zh-Hans': '是要复制到购物应用里的口令',
    'zh-Hant': '是要複製到購物應用程式裡的口令',
  },
  where: ['body'],
  confidence: 0.92,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '打开手机淘宝，复制￥k8Xq0ZtPabc￥，领50元优惠券！',
      '复制这条口令 (Z7fQ2mXh1vB) 打开App，今日下单立返红包！',
      '👉0付致信息8hG2K…打開/tao寶👈',
    ],
    prose: [
      '他把报告复制了一份，编号 (AB20190312) 写在封面上。',
      '登山口令是“打开雾门”，孩子们喊了一路。',
      '👉 往前走三百步就是渡口 👈',
    ],
  },
  mayFind: (page) => page.folded.includes('👉') || CODE.test(page.folded) || DEAL.test(page.folded),
  *find(unit, page) {
    for (const line of page.linesOf(unit)) {
      if (!line.text.includes('👉')) continue;
      for (const { 0: found, index } of line.text.matchAll(POINTED)) {
        if (!SHOPS.test(line.folded.slice(index, index + found.length))) continue;
        const start = line.start + index;
        yield { ...unit.view.toSource(start, start + found.length), confidence: 0.9 };
      }
    }
    yield* findLines(unit, page, ({ folded, weight, prose }) => {
      if (weight <= LONGEST && CODE.test(folded) && TELLS.test(folded)) return 0.92;
      return !prose && weight <= LONGEST_CARD && DEAL.test(folded) && BUTTON.test(folded) ? 0.9 : 0;
    });
  },
});
