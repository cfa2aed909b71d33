import type { Line } from './lines';

/** Begins a line that says where on the site the page stands. Folded. */
export const TRAIL =
  /^(?:您?的?(?:当前|现在|所在)?的?(?:所在)?位置(?:是)?\s?[:：]|(?:首页|主页|网站首页|论坛|社区|全部版块|home)\s?(?:[>»›→/|]|-{1,2}[>\s])|you are here\s?:)/;

/** Ends one: `某馆 > 生活 > 园艺 > 问答详情`. Folded. */
const ENDS =
  /^[^>»›。,:]{2,10}(?:\s?[>»›]\s?[^>»›。,:]{1,12}){1,5}\s?[>»›]\s?(?:[\u4e00-\u9fff]{0,2}(?:正文|详情))$/;

export function isBreadcrumb({ folded, text, edge, weight }: Line): boolean {
  return (
    edge === 'head' &&
    weight <= 60 &&
    (TRAIL.test(folded) || ENDS.test(folded)) &&
    /[>»›→/|》-]/.test(text) &&
    !/[。！？]$/.test(text)
  );
}

/** The last step of a trail that is not the page itself. */
export function sectionOf(text: string): string {
  const steps = text
    .replace(/^[^:：>»›]*[:：]/, '')
    .split(/\s*(?:[>»›→|》]|--?>|\/)\s*/)
    .map((step) => step.trim())
    .filter(
      (step) =>
        step && step.length <= 20 && !/^(?:正文|内容|首页|主页|home|详情|网站首页)$/i.test(step),
    );
  return steps.at(-1) ?? '';
}
