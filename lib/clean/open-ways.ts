/** Ways to reach somebody that tell sellers who hide from those who let people know. Folded. */

/** A number, an address of mail, whoever comes, an office to ask. */
const CALLED = new Set(['phone', 'mail', 'agent', 'inquiry']);

/** Numbers that go about with a person, and those who carry them; all others stand at an address. */
const MOBILE =
  /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)|(?<!\d)0(?:9\d{1,2}|[78]0|10|6|7\d{0,3})[ -]?\d{2,4}[ -]?\d{2,4}|(?<!\d)[67]\d{2} \d{3} ?\d{3}|随叫随到|\d ?[\u4e00-\u9fff](?:经理|总|老板|工|姐|哥)/;

/** Chat programs under their own names, and as only those write them who must not be found. */
const OWN_NAME = /微信|qq|(?<![a-z])(?:line|whats ?app|zalo|viber|wechat)(?![a-z])|카톡/;
const HIDES =
  /扣|[+加]v|薇|徽信|威信|赖|企鹅|电报|飞机|(?<![a-z])(?:telegram|tele|tg|vx|wx)(?![a-z])|텔레|تلگرام|ت[يل]لي?[جغق]رام|телеграм/;

/** How openly a text says whom to reach. */
export interface Openness {
  /** In ways that anybody gives who hides nothing: a number, an account under the name of its program, a host. */
  isOpen: boolean;
  /** By a telephone or an address of mail alone, as offices and neighbours give them. */
  isCalled: boolean;
  /** The same by a number that stands at an address, or by mail. */
  isAtAddress: boolean;
}

export const HIDDEN: Openness = { isOpen: false, isCalled: false, isAtAddress: false };

/** `names`: of the signs by which the text reaches somebody; see `offer-signs.ts`. */
export function opennessOf(names: readonly string[], folded: string, leads: boolean): Openness {
  const isCalled = !leads && names.every((name) => CALLED.has(name));
  const isOpen = isCalled || names.every((name) => CALLED.has(name) || isGivenOpenly(name, folded));
  return { isOpen, isCalled, isAtAddress: isCalled && !MOBILE.test(folded) };
}

function isGivenOpenly(name: string, folded: string): boolean {
  return name === 'host' || (name === 'account' && OWN_NAME.test(folded) && !HIDES.test(folded));
}

/** What only those promise whose trade is none, or whom strangers must trust. */
const SHADY_KINDS = new Set(['pay later', 'gain', 'insider']);
const SHADY =
  /不看?(?:征信|流水|负债)|[黑白]户|免(?:征信|联征|保人|签约)|包(?:过|录|性别)|无效.{0,3}退|不(?:成功|通过?|过|下款|收录).{0,5}(?:退|不收)|一比一|1[:比]1|防伪|无抵押|粉丝|(?<!\p{L})(?:followers|seguidores|takipçi|подписчик|فالوور|متابع)|무직자|credit|no questions|schufa|sans justificatif|sin aval/u;

/** Whether one of the promises of a text is such a one. `names`: of the signs of what it promises. */
export function isShady(names: readonly string[], folded: string): boolean {
  return names.some((name) => SHADY_KINDS.has(name)) || (names.length > 0 && SHADY.test(folded));
}
