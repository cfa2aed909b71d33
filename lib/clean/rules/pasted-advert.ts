import { takeRests } from '../advert-rests';
import { markFakeQuotes } from '../fake-quotes';
import { findAdverts } from '../find-adverts';
import { keepOwnClauses } from '../own-clauses';
import { addPutIn } from '../put-in-offers';
import { defineRule, type Finding, type PageContext, type Unit } from '../rule';

/**
 * Gambling, loans, forged papers, medicine: lines and sentences pasted into an article about
 * something else. Decided sentence by sentence, in `find-adverts.ts`.
 */
export const pastedAdvert = defineRule({
  id: 'pasted-advert',
  kind: 'C2',
  reason: {
    en: 'advertises something that the article is not about',
    'zh-Hans': '推广与文章无关的东西',
    'zh-Hant': '推廣與文章無關的東西',
  },
  where: ['body'],
  confidence: 0.9,
  spares: ['code', 'quotes', 'speech'],
  examples: {
    spam: [
      '澳门新葡京娱乐官网注册就送彩金。',
      '代开发票请加微信 fp88016,诚信办理。',
      'Order cialis online today at cheap-pills.example.com!',
      'Nhà cái uy tín nổ hũ đổi thưởng, đăng ký ngay.',
    ],
    prose: [
      '旅行团下午参观了威尼斯人酒店的运河。',
      '单职业的玩法，老玩家并不喜欢。',
      '百家乐：扑克牌戏的一种，又译巴卡拉。',
      'Weight loss pills of 1905 contained a tapeworm.',
      '警方提醒,凡是要求加微信转账的都要核实身份。',
      'The river rose two metres overnight, and buses were cancelled.',
    ],
  },
  prepare(page: PageContext) {
    const found = findAdverts(page);
    keepOwnClauses(page, found);
    takeRests(page, found);
    addPutIn(page, found);
    markFakeQuotes(page, found);
    return found;
  },
  find: (unit, _page, prepared) => (prepared as Map<Unit, Finding[]>).get(unit) ?? [],
});
