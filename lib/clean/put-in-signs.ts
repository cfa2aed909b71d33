/** A promise, or a trade, that no article has by chance beside another one. Folded. */
interface Sign {
  weight: number;
  /** An honest shop has it, too: such words alone make no offer, however many. */
  isEveryday?: true;
  pattern: RegExp;
}

const SURE = 1;
const HALF = 0.5;

/**
 * What sellers say of whatever they sell: when they come and are paid, what is given, how many at once.
 * Each for itself stands in honest texts, too.
 */
export const PROMISES: readonly Sign[] = [
  { weight: 1.25, pattern: /随[叫传]随到/ },
  { weight: SURE, pattern: /日结[\d一二三四五六七八九十百]{2}/ },
  { weight: SURE, isEveryday: true, pattern: /日结(?![\d一二三四五六七八九十百]{2}|[果束论尾构])/ },
  { weight: SURE, isEveryday: true, pattern: /(?:押金|定金|不[成过].{0,2})可退/ },
  { weight: SURE, pattern: /不[成过中].{0,2}不[收要]/ },
  { weight: SURE, pattern: /一手货|货源(?![头源])|直邮/ },
  {
    weight: SURE,
    pattern:
      /(?<![收找送得拿直等])到付(?![款出钱费])|整条(?:到付|起?批)|(?<![出发实体表])现款(?![式项])/,
  },
  {
    weight: SURE,
    pattern: /[\d一二三四五六七八九十百千]{1,3}[个件单]?起[批卖接]|[百千]起(?=$|[,，。])/,
  },
  { weight: SURE, pattern: /秒到|秒[批下]款|不掉线|一键(?:直达|翻)|零延迟/ },
  { weight: SURE, pattern: /首[问单月次](?:[\d一二三半]|随喜)/ },
  { weight: SURE, isEveryday: true, pattern: /首[问单月次]免|收惊|问米|看相/ },
  { weight: SURE, pattern: /随喜|(?<![集整联综组会汇适结配闭])合八字(?![桥路胡岭脚门沟步])|隔空/ },
  { weight: SURE, isEveryday: true, pattern: /尾货|清仓|(?:门店|店[铺面]|旺铺)转让/ },
  { weight: SURE, isEveryday: true, pattern: /有意者|另议|面议|详谈/ },
  {
    weight: SURE,
    pattern:
      /(?<![朝时年世古当现近后换前历])代(?:[涨储刷跑骂抢](?!售)|销(?![售点店商处员]))|涨粉|降重|查重|刷单|补评|顶帖|马甲号/,
  },
  { weight: SURE, pattern: /也能(?:办|讨|过件|贷|批款|下款)/ },
  {
    weight: SURE,
    pattern: /(?:[进加]群号?|群号)[:：]?\s?\d{4,}|礼包码|装备(?:全部?)?靠打|散人天堂/,
  },
  { weight: SURE, pattern: /代开[^,，。、的]{0,8}票(?!的)/ },
  { weight: SURE, pattern: /(?:看中|满意|验货|见面|到手)(?:后|再)付款?|[当见]面付款|面交付款/ },
  {
    weight: SURE,
    pattern: /[\d一二三四五六七八九十半]天(?:交件|拿证|取证)|一比一(?:还原|定[制做]|复刻)/,
  },
  {
    weight: SURE,
    pattern: /(?:学籍|学历|证书|文凭)[^,，。]{0,3}(?:可上?网?上?|上网|网上)可?查/,
  },
  { weight: SURE, pattern: /新(?:客|人|用户)(?:首[单次])?(?:立?减|送|领)/ },
  { weight: SURE, pattern: /先看[^,，。]{1,4}后付款?|点此(?:申请|办理|领取|开户)/ },
  { weight: HALF, isEveryday: true, pattern: /就[选找上](?!择|了|去|来)|统一价|成功率(?:百分|\d)/ },
  { weight: SURE, pattern: /进房(?:就?送|领)|手续[后後]补|老赖车/ },
  { weight: HALF, isEveryday: true, pattern: /新主播|抵押车|低价出(?=[,，。]|$)/ },
  { weight: SURE, pattern: /稳赚(?!钱?的)|赚不亏/ },
  { weight: HALF, isEveryday: true, pattern: /领礼包/ },
  {
    weight: SURE,
    pattern:
      /(?:水印|钢印){1,2}(?:齐全|一比一|清晰)|[\d一二三四五六七八九十半][个]?[天日月]下证|[天日]出证|免考(?:入学|拿证|包过)/,
  },
  {
    weight: HALF,
    isEveryday: true,
    pattern: /定[做制](?=[,，。;；]|$)|名额有限|自考助学|统招|专升本/,
  },
  { weight: SURE, pattern: /[存充]\S{1,4}[返送]\S|注册领|邀友|邀新/ },
  { weight: SURE, pattern: /月入\S|日赚|无佣金?|免佣/ },
  { weight: SURE, isEveryday: true, pattern: /加盟(?!商|店员)/ },
  { weight: SURE, pattern: /招商热线/ },
  {
    weight: SURE,
    pattern:
      /(?<![面书打红钱背提布皮药荷腰沙邮])包(?:教包会|(?:[会过教录]|成功|性别)(?=$|[\s，,。；;！!、]))/,
  },
  {
    weight: SURE,
    pattern:
      /(?<!平)整站(?=源码|打包|优化|出售)|源码(?!头)|(?:程序|软件|网站|开发|建站|运营|代码|设计)外包/,
  },
  { weight: SURE, pattern: /初回.{0,6}(?:无料|円)|相谈无料|即日(?:振込|融资|入金)/ },
  { weight: SURE, pattern: /占い|不用品|积み放题|买取|代行サ|探侦|副业/ },
  { weight: HALF, pattern: /(?:は|なら)こちら|(?:円|料金)から|24时间受付/ },
  { weight: HALF, pattern: /ai率|不留痕|人工检测/ },
  { weight: HALF, isEveryday: true, pattern: /一夜|清零|急件|当天|批量|随时|夜里送/ },
  { weight: HALF, isEveryday: true, pattern: /[七八九六五]折|半价|优惠|低价|高价|划算/ },
  { weight: HALF, isEveryday: true, pattern: /认[明准]|[请就]?[拨摇找搜]\s?[“「\d【a-z]|短信\d/ },
  { weight: HALF, isEveryday: true, pattern: /送(?:时长|装备|彩|大?礼)|开服|开播/ },
  { weight: HALF, isEveryday: true, pattern: /宝妈|在家|兼职/ },
  { weight: HALF, isEveryday: true, pattern: /扫码|私聊|私信|加[vV薇微]/ },
  { weight: HALF, isEveryday: true, pattern: /批发|回收|收购|估价|鉴定/ },
];

/** Services of whom one calls to the house: two of them are a seller's list. Folded. */
export const SERVICES =
  /搬家|清运|老屋拆除|拆除|吊装|移机|疏通|通马桶|开锁|万能钥匙|保洁|月嫂|育儿嫂|家政|防水补漏|抓漏|换锁|配解码器|跟监|清收|烂账|讨债|贴现|刻章|挂靠|代账/g;

/** A telephone's number. Folded. */
export const NUMBER =
  /(?<![\d.,/:-])(?:0\d{2,3}[- ]\d{3,4}[- ]?\d{3,4}|400[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?![\d-])/;
/** Who gives his number so, says what it is: `电话：0500-123-456`. */
export const NAMED_NUMBER = /(?:电话|热线|专线|总机|号码|传真|手机|拨打|致电|询问|[:：])\s?$/;
/** Where to write to somebody who is no office. Folded. */
export const ACCOUNT =
  /(?:旺旺|扣扣|[加薇微vq])(?:信|号)?[:：]\s?[\w\u4e00-\u9fff]{3,}|[加+](?:v|薇|赖|q)\S{0,2}[:：]?\s?[a-z0-9_-]{5,}|企鹅(?:号|群)?[:：]?\s?\d[\dx×*]{5,}|微号[:：]?\s?[a-z][\w-]{4,20}|薇hao[:：]?\s?[\w-]{5,}|(?<![a-z])line\s?(?:id)?[:：]\s?@?(?=[a-z_-]*\d)[a-z][\w-]{4,20}/;
/** The same as anybody gives it. */
export const OPEN_ACCOUNT = /[微薇]信号?\s?(?=[a-z_-]*\d)[a-z][\w-]{4,20}/;
/** A number or an account at which what was put into a sentence ends, where the sentence goes on without a mark. Folded. */
export const LAST_WORD =
  /(?:(?<![\d.,/:-])(?:0\d{2,3}[- ]\d{3,4}[- ]?\d{3,4}|400[- ]?\d{3,4}[- ]?\d{3,4})|(?:[加薇微vq](?:信|号|hao)?[:：]\s?|加(?:v|薇|赖)\S?[:：]?\s?)[a-z][a-z0-9_-]{4,24})(?=[\u4e00-\u9fff]{2})/g;
/** A host whose dot is a word, with or without gaps between its letters. Folded. */
export const WORD_FOR_DOT =
  /(?<![a-z0-9@.-])[a-z0-9](?:[-_ ]?[a-z0-9]){2,30}\s?点\s?(?:com|net|org|cn|cc|vip|top|xyz|example)(?![a-z])/;
