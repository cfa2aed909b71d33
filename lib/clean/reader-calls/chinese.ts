/**
 * Calls of Chinese channels, apps and reading sites, in whatever words: an imperative, what is to be
 * used, what for, and whom it speaks to. Each part alone is everyday language; together they are a
 * call. All patterns are of folded text.
 */

/** What may stand between the beginning of a clause and its verb. */
const BEFORE =
  '(?:请|伸手|轻轻|动动小?手指?,?|快来|快|马上|立即|立刻|赶紧|赶快|记得|别忘[了记]?|不要忘[了记]?|千万|一定要?|欢迎|不妨|顺手|随手|直接|现在|即刻|就|或者?|再|先|也?可以?|麻烦|帮忙|给(?:我们|小编|作者)?|为(?:我们|小编|作者)|[您你]可以?|大家|各位|一起|小伙伴们?|朋友们?|书友们?|微信|手机|把(?:我们|本[书站号文]|[“「《][^,。]{1,12}[”」》])|点个)';
const VERB =
  '(?:长按|扫一?扫|扫描|扫码|识别|点击|点开|点一?[下点]|点个|点亮|点赞|点|戳|轻触|轻点|下载|打开|搜一?搜|搜索|搜|回复|关注|追踪|订阅(?!不|率|量|比)|走一[波个]|加入|添加|加个?|进入|进群|设为?|星标|标星|收藏|存入|存到|记住|牢记|认准|投个?|催更|转发|转给|分享|移步|前往|升级|安装|登[录入]|注册|留言|评论|保存|按赞|按个?[推赞]|求|解锁|预约|来串门|唤醒|开启|挂上?|标上|置顶|发送|私信|推荐(?:使用|下载)|建议(?:使用|下载|打开|升级)|切换(?:线路|到)|丢[个张]|砸)';
const IMPERATIVE = new RegExp(
  `(?:^|\\P{L})${BEFORE}{0,3}${VERB}|请(?:在|到|用|上)?${VERB}|三连走|请(?:至|到|去|回|前往|移步|上|在)[^,。他她]{1,12}(?:\\bapp|客户端|小程序|公众号|本站|原站|首发|平台|移动版|手机端)|(?:视频号|公众号|微信|抖音|b站|小红书|\\bapp)[上里]?(?:搜|关注)|\\bapp[内中]?(?:打开|查看|观看|阅读)`,
  'u',
);

/** Things that only a page, an app or a channel has. */
const OF_PAGES =
  /蓝(?:色)?(?:字|小字)|星标|标星|[“"「『]在看[”"」』]|[左右][上下]角|^[↑↓▲▼👆👇\s]{2,}.*(?:名片|二维码|卡片|链接)|阅读原文|原文链接|(?:上方|下方|下面|上面|文末|底部)(?:的)?(?:名片|卡片|二维码|链接|按钮|蓝|图片|图标|公众号|小卡片)|[上下]图|图中(?:二维码|小程序)|三连|推荐票|月票|催更|(?:加入|放入|放进|收进|同步)书[架签]|收藏夹|首发站|本[站号书章]|移动版|不迷路|走[丢散]|失联|(?:粉丝|读者|福利|交流|书友|打卡|学习)[群团]|(?:我们|小编|作者|本台)的?(?:公众号|视频号|小程序|app|客户端|line|ig|频道|账号|帐号|粉专|名片|微信)|视频号|往期|好文|追更|(?:app|客户端)[内中]|(?:按个?|点个?)[推赞]|盗[版摘文]|正版|追书|无弹窗|最新章节|全本|粉专|贴文|对话框|扫码(?:添加|进群|加|领|关注|入群)|网页版|手机端|[换切]源|切换线路|阅读(?:进度|记录|历史)|开通会员|原站|本页|本文未完|剩余内容|(?:阅读|查看|浏览)(?:全文|余下)|新用户|首月/u;
/** Things that pages, shops and towns have. */
const OF_ANY =
  /二维码|公众号|小程序|名片|客户端|\bapp|qr ?code|帐号|账号|卡片|书架|书签|(?:交流|微信)群|微信|抖音|微博|小红书|\bb站|\bline\b|\big\b|facebook|youtube|阅读器|网页版|最新版|完整版|评论区|留言区|关键[词字]|[在再]看/;
/** What whoever obeys is given. */
const GAINS =
  /领[^导悟养会海袖事]|自动|奉上|全程|回放|一步|结局|体验|找到|获取|查看|更多|全文|完整|不丢失|永不|错过|第一时间|同步|全本|最新|免费|预约|继续(?:阅读|看|观看)|下期|福利|干货|抽(?:奖|好)|名额|剩余|余下|流畅|更快|更爽|更?精彩|一键|解锁|不见不散|等[你您]|串门|好礼|好康|超清|无广告|无弹窗|试听|不迷路|再走|支持|鸡腿|拉[你您]|带[你您]|开白|送到|方便|后续|独家|随时|每[天日晚周]|下次|抢先/;
/** Whom it speaks to, and who speaks. */
export const SPEAKS =
  /我们|本[号站书]|小编|作者(?!的)|各位|书友|大大|看官|读者|亲[,们爱]|[您你]|大家|小伙伴|家人们|宝子|老铁/;
/** Somebody does it, did it, or tells of it. */
export const TELLS =
  /(?<![加找撩])[他她它]|我(?!们)|(?:[说问答喊写]|写着|道)[,:。]|(?<!别忘|要忘)[了过](?:[,。;]|[一二三两几四五六七八九十百]|[^,。]{0,6}的)(?<!走[丢散]了[,。])|(?:群|号|客户端|\bapp|小程序|书架|收藏夹|星标)的(?!朋友|小伙伴|读者|宝子|亲)|那[天年时块张个]|当时|后来|曾|已经(?!开)|从来|第一次|没有|据|因为|才(?!能)/;
/** An office, a school, a shop lets its own people know. */
export const OF_PLACES =
  /馆|学校|医院|窗口|居民|村|游客|观众|参观|考生|乘客|旅客|顾客|食客|市民|车站|银行|政务|办事|挂号|缴费|社区|物业|报名|展[品览柜厅位]|家长|学生|同学|老师|患者|病人|药|发票|合作社|[镇县乡](?!村?[味愁])|(?<![论言])区|街道|公园|图书|[车门票]票|现场|入口|登记|志愿|景|店|票据|课本|作业|会议|订单|快递|包裹|设备|屏幕|密码|黑板|课程|活动(?!策)|电源|按键|菜谱里/;

/** Whether it asks for something, and whether it says what is given for it. */
export const isImperative = (folded: string) => IMPERATIVE.test(folded);
export const givesGain = (folded: string) => GAINS.test(folded);

/** How much of a call a line or a sentence is: 0, or what it has of one. */
export function weighChineseCall(folded: string): { points: number; isOfPages: boolean } {
  const isOfPages = OF_PAGES.test(folded);
  if (!isOfPages && !OF_ANY.test(folded)) return NOTHING;
  if (TELLS.test(folded) || OF_PLACES.test(folded) || !IMPERATIVE.test(folded)) return NOTHING;
  const points = (isOfPages ? 3 : 2) + Number(GAINS.test(folded)) + Number(SPEAKS.test(folded));
  return { points, isOfPages };
}
const NOTHING = { points: 0, isOfPages: false };

/** What begins or ends a line that is no sentence of an article. */
export const IS_OPEN = /[^。.」』”’;:,，…]$|^[\s]*[↑↓▲▼👆👇【[(（]/u;

/** Whole lines whose form alone tells, wherever they stand. */
const FORMS = [
  // What a page can't show.
  String.raw`(?:此处|该|当前|本页|本段|视频|图片|音频|网页|页面)(?![^。]{0,8}[里上])[^。他她了]{0,14}(?:请(?:在|到|去|前往|移步|升级|刷新|使用|用|下载)|不支持)[^。他她]{0,20}(?:客户端|\bapp\b|最新版本?|小程序|微信|浏览器|重试)[^。]{0,6}`,
  // Who reads a copy, a chapter without its end, or on a small screen.
  '[您你](?:正在|现在|当前|目前)?(?:看|阅读|浏览|读)(?:到)?的(?:可能|也许|或许)?(?:是|页面|内容|章节|这[页章])[^。他她]{0,12}(?:搬运|残章|盗[摘版文]|转载|非正版|采集|残缺|缺失)[^。]{0,40}',
  '(?:手机|电脑|移动端?|平板|安卓|苹果)(?:用户|书友|读者)请[^。他她]{2,12}(?:阅读|浏览|访问|看)[^。]{0,14}',
  '(?:若|如果?|如遇|遇到|发现)?(?:本章|章节|本页|内容|页面)?(?:出现|发现|显示)[^。他她]{0,10}(?:乱码|缺字|缺页|错乱|不全|空白)[^。他她]{0,10}请[^。]{0,20}(?:阅读模式|刷新|转码|重试|浏览器)[^。]{0,10}',
  '为(?:了)?(?:防止?|避免)(?:丢失|失联|走失|走散|迷路|找不到)[^。他她]{0,6}请[^。]{0,40}(?:收藏|书签|书架|网址|星标|首发|本站|桌面)[^。]{0,10}',
  '(?:\\bapp|客户端|本站|网站|正版站?)\\s?端?已?(?:更新|连载)[至到]第[^。]{2,30}',
  '(?:长时间|久)?未登[录入][^。他她]{0,10}(?:阅读)?(?:进度|记录|书架)[^。他她]{2,24}',
  '[^。他她]{0,6}剩余\\s?\\d{1,6}\\s?(?:字|%|页|张)[^。他她]{0,6}(?:登[录入]|会员|购买|付费|解锁|打开|下载|客户端|\\bapp)[^。他她]{0,16}',
  '(?:全文|完整(?:版|内容)?|剩余|更多|后半部?分?|高清|视频|音频|此[视音]频|图集)[^。他她了]{0,10}(?:请|仅(?:支持)?(?:可)?)(?:至|到|在|去|前往|于)[^。他她]{0,12}(?:\\bapp|客户端|小程序|公众号|平台|原站|手机端)[^。他她]{0,10}',
  '下载[「“《【][^」”》】]{1,12}[」”》】],[^。他她了]{0,10}(?:新闻|资讯|大事|口袋|掌上|离线|随时|阅读|听书|好文)[^。他她]{0,10}',
  '[[【(][^\\])】他她]{0,16}(?:请|仅可?)(?:升级|下载|打开|登[录入]|前往|在)[^\\]】)]{0,12}(?:客户端|\\bapp|小程序|微信)[^\\]】)]{0,8}[\\]】)]',
  // What writers of such sites beg for.
  '[^。他她“”「」]{0,20}(?:书友|大大|看官|老爷|宝子|各位)[^。他她“”「」]{0,16}(?:月票|推荐票|收藏|打赏|催更|评论|追读)[^。“”「」]{0,14}',
  '(?:觉得|喜欢|认同)[^。他她]{0,12}[,，](?:请|就|记得|欢迎|不妨)?(?:转给|转发给|分享给|转发)[^。他她了]{1,16}',
].map((form) => new RegExp(`^\\P{L}*(?:${form})\\P{L}*$`, 'u'));
const BEGS = /求(?:月票|推荐票?|收藏|订阅|打赏|评论|催更|票|追读|好评|五星)/g;

/** Whether a whole line is what a page or a reading site says, by its form. */
export function isChineseForm(folded: string): boolean {
  if (FORMS.some((form) => form.test(folded))) return true;
  return !/[“”「」我]|。$/.test(folded) && new Set(folded.match(BEGS)).size > 1;
}
