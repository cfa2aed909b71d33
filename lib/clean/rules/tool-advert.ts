import { defineRule } from '../rule';
import { findLines } from '../whole-lines';

const TOOL =
  /(?:推荐|安利|介绍|分享)(?:给(?:你|您|大家))?(?:一[个款种]|几[个款]|个).{0,20}(?:ai|人工智能).{0,24}(?:工具|网站|平台|神器|写作)|一键生成.{0,10}(?:文章|文案|原创|论文)|(?:ai|智能)(?:写作|生成|对话|问答)(?:工具|平台|神器).{0,40}(?:网址|网页版|小程序|体验|免费|点击|http)|(?:支持|提供).{0,20}(?:批量生成|做题和对话|原创文章)|(?:try|use) (?:our|this) (?:free )?ai (?:writer|writing|content|chat)/;

/** Question-and-answer farms begin with an advertisement for a writing machine. */
export const toolAdvert = defineRule({
  id: 'tool-advert',
  kind: 'E10',
  reason: {
    en: 'advertises a writing tool',
    'zh-Hans': '推广写作工具',
    'zh-Hant': '推廣寫作工具',
  },
  where: ['body'],
  confidence: 0.93,
  spares: ['code', 'quotes'],
  examples: {
    spam: ['开始之前先推荐一个非常好用的AI智能工具,一键生成原创文章,网址 https://xie.example/'],
    prose: [
      '专家介绍了人工智能影像平台在三家卫生院的应用情况,医生们提了十一个问题。',
      '老师并不反对学生用人工智能,但要求注明。',
    ],
  },
  mayFind: (page) => TOOL.test(page.folded),
  find: (unit, page) =>
    findLines(unit, page, (line) => {
      if (line.weight > 160 || !TOOL.test(line.folded) || line.reports) return 0;
      const about = page.lines.filter(
        (other) => other !== line && other.prose && /人工智能|\bai\b|写作工具/.test(other.folded),
      ).length;
      return about >= 2 ? 0.5 : 0.94;
    }),
});
