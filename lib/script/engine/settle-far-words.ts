import type { Step } from './find-path';

/**
 * Characters that a word decides which does not stand beside them, so that no list of words holds
 * them: what water does is 沖, what is done to paper is 摺. From Simplified to Traditional.
 */
const RULES: readonly [pattern: RegExp, to: string][] = [
  // 河水冲毁了堤防; but 洪水冲进村子 is printed 衝 as well.
  [
    /冲(?<=(?:[河洪海雨江湖潮溪大]水|海浪|浪头|水流|激流|洪流|泥石流|自来水)[^，。！？；：]{0,2}冲)(?=[毁走垮刷塌断坏洗淡破了])/g,
    '沖',
  ],
  // 折了一只纸鹤, 把衣服折好; not 折断, 打折的衣服.
  [
    /折(?<!打折)(?=(?:[了好成出着过起](?:[一两三几]\p{Script=Han})?)?(?:纸鹤|纸飞机|纸船|星星|被子|衣服|毛巾|信纸|报纸|地图|衬衫|床单))/gu,
    '摺',
  ],
  [/折(?<=(?:衣服|毛巾|信纸|报纸|地图|衬衫|床单|被子)[^，。！？；：]{0,2}折)(?=[好成起得])/g, '摺'],
  // 孔子云：…
  [/云(?<=[子书诗经语传记注]云)(?=[：“「『])/g, '云'],
  // 田也干了, 油漆还没干; not 认真地干了.
  [
    /干(?<=(?:衣服|头发|油漆|毛巾|床单|被子|鞋子|袜子|裤子|池塘|小溪|嗓子|喉咙|眼泪|墨水|胶水|叶子|皮肤|嘴唇|[田井河鞋泪汗墨漆])(?:已经|还没有?|快要?|有点|[都就也全早很太没又不])?干)(?=[了，。！？、透裂得]|$)/g,
    '乾',
  ],
  // 这面真好吃, 面已经糊了.
  [
    /面(?<=[这那的碗份锅盘]面)(?=(?:真|很|太|最|更|还|也|不|都|特别|非常|已经|有点|要|快)?(?:好吃|难吃|糊了|坨了|筋道|趁热|凉了|熟了|吃完|端上|端来))/g,
    '麪',
  ],
  // 低头看表, 戴着一块新表, 把表对准.
  [
    /表(?<=(?:戴[着了]?|摘下|看了看|看了一眼|低头看|抬腕看|对了对)(?:一?[块只])?(?:手腕上的|[他她我]的|[金银名新旧])?表)(?=[，。！？；、]|$)/g,
    '錶',
  ],
  [/表(?<=把表)(?=[对调拨修戴摘])/g, '錶'],
  // 一里外, 三里远; not 统一里外.
  [/里(?<=(?<![统唯同单合第])[一二两三四五六七八九十百千几数]里)(?=[外远路地])/g, '里'],
];

export function settleFarWords(text: string): Step[] {
  const steps: Step[] = [];
  for (const [pattern, to] of RULES) {
    // It begins with the character that it is about. One whose character is nowhere is not even compiled.
    if (!text.includes(pattern.source.charAt(0))) continue;
    for (const { index, 0: from } of text.matchAll(pattern)) {
      steps.push({ start: index, end: index + from.length, to });
    }
  }
  return steps;
}
