import { CHAT, COVERT, HOST, PHONE } from './calls';

/**
 * What an office, a club or a village lets people know has a telephone number and is free, or costs
 * something, as an offer does. It differs in who speaks: it names a body that sells nothing, the counter
 * to which people go, or whose number it is; a seller comes, and calls the number his own. Folded.
 */

/** Bodies that sell nothing to strangers, however they are named. */
const BODIES = new RegExp(
  [
    '居委会|村委会|社区(?!团购)|街道办|[镇乡县市区]政府|公所|[里村]长|合作社|农[技机]站|供销社|粮站|敬老院|卫生[院所室站]|疾控|妇联|残联|红十字|法律援助|公证处|殡仪馆|自来水|供[电水暖热]|农会|渔会|公会|志[愿工]|编辑部|报社|校友会|劳动监察|交通队',
    '(?:图书|博物|文化|纪念|展览|档案|美术|科技|群艺)馆|音乐[厅会]|剧团|(?:社保|气象|人社|环卫|水务|公积金)[局所中]|(?:教务|学生|总务|财务|人事|站务|户政|户籍|征兵|总机)[处科室]|(?:售票|问事|问讯|失物招领|服务)[处台]|互助会',
    '役场|町内会|公民馆|市民会馆|农协|交番|总务课|駅务室',
    '주민센터|마을회관|역무실|총무과|이장님|사업소|보건소|도서관|박물관|복지관|협동조합|군립|시립',
    'ủy ban|ubnd|trạm y tế|hợp tác xã|nhà văn hóa|bệnh viện (?:huyện|tỉnh|xã)|thư viện|hội (?:phụ nữ|nông dân)',
    String.raw`(?<!\p{L})(?:volunteers?|parish|raffle|(?:town|village|parish|church|chapel|school|guild) hall|[a-z]+ (?:club|society|guild)|museum|allotments?|librar(?:y|ies)|county (?:clerk|hospital)|parish clerk|box office|legal aid|law cent(?:re|er)|credit union|hospice|lost property|the (?:school|council|railway(?:['’]s)?|church)|anonymous meets)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:ayuntamiento|parroquia|biblioteca|cooperativa|museo|vecinos|voluntari\p{L}+|gemeinde|rathaus|\p{L}*verein|bücherei|fundbüro|volkshochschule|feuerwehr|mairie|paroisse|médiathèque|bibliothèque|musée|bénévoles|prefeitura|paróquia|museu|parrocchia|pro loco|библиотек\p{L}*|музе\p{L}*|волонтёр\p{L}*|сельсовет\p{L}*)(?!\p{L})`,
  ].join('|'),
  'u',
);

/** Sends people to a counter: `带身份证到教务处`, `请洽站务室`. */
const COUNTER =
  /(?:窗口|柜台)(?=[受办领买购取缴登咨排])|(?:[到至向洽]|联[系络])[^,，。;；!！?？]{1,12}(?:窗口|柜台?|大厅|(?<!事务|诊|会|到|工作)[处科局所队室校])(?=$|[^\p{L}]|[领取办申登报认咨查补买询缴交索提要])/u;
/** Says whose number it is: `值班电话`, `交警队电话`. */
const OWNER =
  /(?:值班|抢修|报修|报案|投诉|监督|问事|问询|总机|门卫|会计|校长|班主任|(?<!事务|诊|会|研究|代办)[处科局所队室厅校])[^,，。;；\d]{0,4}(?:电话|热线|专线|手机)/;
/** Nobody pays: a clause of its own, no condition in front. */
const UNPAID =
  /(?:^|[,，。;；、:：])(?:也|从来?|[都概]|一[律概]|全[部程])?(?:不(?:另外?)?收(?:费用?|钱|一分钱|任何费用)|分文不取|一分(?:钱)?不[收取])(?=$|[,，。;；!！、])/;
/** Five digits that only the services of a state or a bank have. */
const SERVICE = /(?<![\d-]|\d )(?:1[12]\d|12\d{3}|9[56]\d{3,4})(?![\d-]| \d)/;

/** Whether a folded text says who gives its number as only an office does, or that nobody pays. */
export function speaksForOffice(folded: string): boolean {
  return (
    BODIES.test(folded) ||
    COUNTER.test(folded) ||
    OWNER.test(folded) ||
    UNPAID.test(folded) ||
    (SERVICE.test(folded) && !LONG_NUMBER.test(folded))
  );
}

const LONG_NUMBER = /\d{3}[- ]?\d{4}/;

/** The same of a text that may name a trade: it has a number, and no account or host beside it. */
export function isOfficeNotice(folded: string): boolean {
  return (
    PHONE.test(folded) &&
    ![CHAT, COVERT, HOST].some((contact) => contact.test(folded)) &&
    (BODIES.test(folded) || COUNTER.test(folded) || OWNER.test(folded))
  );
}
