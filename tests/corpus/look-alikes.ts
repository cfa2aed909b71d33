import type { Case } from './generate';
import { type Language, readOriginals } from './originals';
import { layOut } from './templates';

/** Honest text that looks like the prey of a class. */
interface LookAlike {
  /** The class it looks like. */
  danger: string;
  language: Language;
  title: string;
  /** Its own paragraphs; an article of the corpus goes on behind them. */
  lines: (string | { html: string; text: string })[];
  pageTitle?: string;
}

const hans = (danger: string, title: string, ...lines: LookAlike['lines']): LookAlike => ({
  danger,
  language: 'zh-hans',
  title,
  lines,
});
const hant = (danger: string, title: string, ...lines: LookAlike['lines']): LookAlike => ({
  danger,
  language: 'zh-hant',
  title,
  lines,
});
const en = (danger: string, title: string, ...lines: LookAlike['lines']): LookAlike => ({
  danger,
  language: 'en',
  title,
  lines,
});
const other = (
  language: Language,
  danger: string,
  title: string,
  ...lines: LookAlike['lines']
): LookAlike => ({
  danger,
  language,
  title,
  lines,
});

const LOOK_ALIKES: LookAlike[] = [
  // A: readings that people wrote
  hant(
    'A1',
    '破音字教學:長與還',
    '「長」在「長(zhǎng)輩」裡讀第三聲,在「長(cháng)短」裡讀第二聲;「還」在「還(huán)書」裡讀第二聲,在「還(hái)有」裡也是第二聲而聲母不同。',
    '同樣的道理,「樂」在「音樂(yuè)」和「快樂(lè)」裡讀法不同,「調」在「調(diào)查」和「調(tiáo)整」裡也不同。',
  ),
  hant(
    'A1',
    '古文裡的通假字',
    '「說(yuè)」通「悅」,「見(xiàn)」通「現」,「還(xuán)」通「旋」,讀到這些字的時候不能照今天的讀音。',
  ),
  hant(
    'A1',
    '地名讀音小考',
    '浙江的麗(lí)水、安徽的六(lù)安、廣東的番(pān)禺,都不能照常讀的音去念;山西的繁(fán)峙也常有人念錯。',
  ),
  hant(
    'A1',
    '罕見姓氏的讀法',
    '客人姓鄺(kuàng),同桌的一位姓鄔(wū),另一位姓鄷(fēng),主持人念名單時停頓了三次。',
  ),
  hans('A1', '皋陶与濮阳', '皋陶(yáo)是传说中的法官,濮(pú)阳是中原古城,鼍(tuó)是扬子鳄的旧称。'),
  hans(
    'A1',
    '跟着拼音读诗',
    '床(chuáng)前(qián)明(míng)月(yuè)光(guāng),疑(yí)是(shì)地(dì)上(shàng)霜(shuāng)。',
    '举(jǔ)头(tóu)望(wàng)明(míng)月(yuè),低(dī)头(tóu)思(sī)故(gù)乡(xiāng)。',
  ),
  hans('A1', '旅行者的三句话', '见面先说你好(nǐ hǎo),问路用请问(qǐng wèn),道别说再见(zài jiàn)。'),
  hant(
    'A1',
    '演員王翀談新戲',
    '導演王翀(chōng)受訪時說,這齣戲他準備了三年,演員嚴(yán)立也從頭參與。',
  ),
  hans(
    'A2',
    '护照上的名字',
    '护照上写的是张(Zhang)伟(Wei),机票上却印成了章(Zhang),值机员核对了很久。',
  ),
  hans('A2', '棋谱记号说明', '棋谱里马(M)走日,象(X)走田,车(C)走直线,炮(P)隔子吃。'),
  hant('A2', '異體字對照', '台(臺)北、裡(裏)面、群(羣)眾、峰(峯)頂,都是兩種寫法並存的例子。'),
  hans('A3', '年轻人的缩写', '群里有人说yyds,有人回xswl,老陈一个也没看懂,只好发了一个微笑。'),
  // B: honest question marks
  hans(
    'B1',
    '问答录:你为什么留下',
    '“你真的不走了?!”他几乎是喊出来的。“不走了。”“为什么??你不是说只待一年?;再说,家里怎么办?”',
  ),
  en(
    'B1',
    'Really?! A Short History of the Interrobang',
    'Some writers stack their marks: "What?!" or even "You did what??;" until the sentence seems to lean over. The interrobang was meant to end this.',
  ),
  hans(
    'B3',
    '常见问题',
    '? 怎样报名',
    '? 费用是多少',
    '报名从周一开始,费用由学校承担,不另外收取材料费。',
  ),
  hans('B3', '大卫问的问题', '你认识他吗?大卫摇头。马克?莉娜?他一个一个数过去,最后只剩下自己。'),
  en(
    'B3',
    'A Copyright Question',
    'Was it 1984? 1985? Nobody on the committee could remember, and the minutes were silent.',
  ),
  hans(
    'B7',
    'HTML 实体入门',
    '在 HTML 里,&amp;nbsp; 表示不换行的空格,写成 &nbsp; 时浏览器会显示一个空白。',
    '换行符在 Windows 上是 \\r\\n,在 Unix 上是 \\n,转义的时候要留心编码。',
  ),
  en(
    'B8',
    'Two iPhones and a Tablet',
    'The lost box held two iPhones, a tablet and a note that evaluated every hotel on the coast.',
  ),
  // C: articles about what is advertised
  hans(
    'C2',
    '警方捣毁特大网络赌博团伙',
    '警方近日通报,一个以“澳门新葡京”为名的网络赌博平台被捣毁,涉案资金超过三亿元,抓获嫌疑人四十二名。',
    '据介绍,该平台以注册送彩金、提款秒到账为诱饵,通过微信群发展会员,参赌人员遍布六个省份。',
    '民警提醒,网上赌场的后台由庄家控制,所谓百家乐技巧、真人荷官都是骗局,切勿参与赌博。',
  ),
  hans(
    'C2',
    '老虎机简史',
    '十九世纪末,一位机械师在旧金山造出了第一台老虎机,三个转轮上画着马蹄、方块和自由钟。',
    '后来的赌场把它放在门口,因为硬币落下的声音比任何广告都管用。博彩史学者认为,它改变了赌博的速度。',
  ),
  hans(
    'C2',
    '本期双色球开奖公告',
    '中国福利彩票双色球第二零二三零一五期开奖,红球号码为零三、零九、十四、二十、二十二、三十一,蓝球号码为零七。',
    '本期全国销售额三亿余元,奖池累计二十一亿元。彩民请于六十日内兑奖。',
  ),
  hans(
    'C2',
    '威尼斯人酒店的运河',
    '旅行团下午参观了威尼斯人酒店的人工运河,船夫一边撑篙一边唱歌,孩子们把手伸进水里。',
  ),
  hans(
    'C2',
    '开云集团公布财报',
    '开云集团公布上半年财报,旗下品牌销售额下降百分之二,集团表示将调整门店布局。',
  ),
  hans('C2', '管家婆软件使用心得', '小店用管家婆记账三年,最方便的是库存盘点,最麻烦的是换季改价。'),
  hans(
    'C1',
    '影视分级与“三级片”一词的来历',
    '“三级片”一词来自香港一九八八年施行的电影分级制度,第三级只准十八岁以上人士观看。',
    '学者指出,色情与艺术的界线在每个年代都不同,情色电影的研究近年渐成专题。',
  ),
  hans(
    'C1',
    '扫黄打非专项行动启动',
    '今年的扫黄打非专项行动重点清理淫秽色情网站和直播平台,打击“福利视频”“约炮”等引流信息。',
    '行动将持续到年底,举报电话和网站同时开通。',
  ),
  hans(
    'C1',
    '关键词的写法',
    '关键词:大气污染,联防联控,环境质量,城市群',
    '论文的关键词一般三到八个,用逗号或分号隔开,按照从大到小的顺序排列。',
  ),
  hans(
    'C1',
    '国产手机在欧美和日韩',
    '国产手机在欧美市场的份额去年上升了四个百分点,在日韩仍然不足一成,高清摄像是主要卖点。',
  ),
  hans(
    'C1',
    '一区二区三区的由来',
    '厂区按照建成的先后分成一区、二区、三区,老工人至今这样叫,尽管围墙早就拆了。',
  ),
  hans(
    'C6',
    '税务机关提醒:警惕代开发票',
    '税务部门提醒,所谓代开发票、点数低、可验票的短信都是骗局,代开虚假发票属于违法行为。',
    '需要发票的单位应当到办税服务厅或者电子税务局办理,咨询电话为12366。',
  ),
  hans(
    'C6',
    '银行推出小额贷款新品',
    '江城银行推出面向个体工商户的小额贷款,最高额度三十万元,年利率百分之四点二,可以在网点申请。',
    '贷款审批一般不超过三个工作日,借款人应当如实填写用途,按时还款,维护征信。',
  ),
  hans(
    'C6',
    '反诈民警讲课记',
    '“凡是叫你加微信先交钱的,都是骗子。”民警把一张写着办证刻章的小广告贴在黑板上,台下的老人笑了。',
    '他说上个月有人为了办假证被骗八千元,证没办成,身份证复印件倒被拿去贷款。',
  ),
  hans(
    'C6',
    '癫痫患者的日常',
    '癫痫患者应当规律服药,避免熬夜。医院神经内科提醒,偏方和所谓专科医院的广告不可轻信。',
    '治疗期间请每三个月复查一次,手术只适合少数病人。',
  ),
  hans(
    'C6',
    '论文查重惹争议',
    '不少毕业生反映,论文查重费用过高,有的学校规定重复率不得超过百分之十五。',
    '专家认为,查重只能发现文字复制,代写论文的问题要靠导师把关,学术规范教育应当前移。',
  ),
  hans(
    'C6',
    '游戏公司起诉外挂制作者',
    '法院审理查明,被告制作的外挂程序能够自动瞄准,通过私服论坛销售,获利四十万元。',
    '游戏公司表示,外挂破坏了网游的公平,今后将继续起诉制作和销售者。',
  ),
  en(
    'C4',
    'What Sildenafil Taught Us About Blood Pressure',
    'Sildenafil, sold as Viagra, was first tested as a drug for angina. Patients in the trial reported an effect that nobody had asked about.',
    'Doctors warn against buying the medicine from an online pharmacy without prescription, since counterfeits often contain the wrong dose.',
  ),
  en(
    'C4',
    'Inside an Essay Mill',
    'The essay mill had four hundred writers and no sign on the door. "Write my essay" was what the customers typed, and that is what the writers called the place.',
    'Universities say that plagiarism software cannot catch work that is new, only work that is borrowed. The essay writing service closed last year.',
  ),
  en(
    'C4',
    'When the Casino Came to Town',
    'The casino opened in May with nine hundred slots and a promise of jobs. By August the gambling helpline had doubled its staff.',
    'Researchers who study gambling say that an online casino does more harm than a building, because it never closes.',
  ),
  en(
    'C4',
    'The Trouble With Payday Loans',
    'Payday loans look cheap because they are small. A borrower who rolls one over six times pays more in fees than the loan was worth.',
    'Lenders answer that people with bad credit have nowhere else to go. The debt charity disagrees.',
  ),
  en(
    'C4',
    'How to Spot a Fake Watch',
    'A replica Rolex has a second hand that ticks; the real one sweeps. Counterfeit makers know this and have begun to copy the movement too.',
    'Customs officers seized eleven thousand fakes last year, most of them ordered on social media.',
  ),
  en(
    'C4',
    'Poker Night at the Library',
    'On Thursdays the reference desk closes early and the librarians play poker for paper clips.',
  ),
  other(
    'ja',
    'C5',
    '偽ブランド品の見分け方',
    '偽ブランド品は縫い目の数で見分けられることが多い。税関によると、去年差し止められた偽物の財布は三万点を超えた。',
    '「激安」「送料無料」といった言葉だけで買わず、店の住所と電話番号を確かめてほしいと担当者は話す。',
  ),
  other(
    'ja',
    'C5',
    'ネット通販の送料を考える',
    '送料無料とうたう店でも、離島では別に料金がかかることがある。注文の前に確かめたい。',
  ),
  other(
    'ko',
    'C4',
    '불법 도박 사이트의 실태',
    '경찰은 토토사이트와 카지노사이트를 운영한 일당을 검거했다. 도박에 빠진 청소년이 늘고 있다고 한다.',
    '상담 기관은 꽁머니라는 말에 속지 말라고 당부했다. 도박 중독은 치료가 필요한 병이다.',
  ),
  // D: honest use of what cannot be seen
  other(
    'fa',
    'D6',
    'نیم‌فاصله چیست',
    'نیم‌فاصله میان «می» و «خواهم» می‌آید و واژه را یک‌پارچه نگه می‌دارد؛ بدون آن «می خواهم» دو تکه می‌شود.',
  ),
  en(
    'D6',
    'Families of Emoji',
    'The family 👨‍👩‍👧‍👦 is four people joined by three invisible characters, the flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 is spelled in tags, and the heart ❤️ needs a selector to be red.',
  ),
  other(
    'ja',
    'D6',
    '名前の字のかたち',
    '葛󠄀城市の「葛」と葛飾区の「葛」は字の形が少し違う。渡邉󠄂さんの「邉」にも何通りもある。',
  ),
  en(
    'D6',
    'Long Words in Narrow Columns',
    'The Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft has soft hyphens so that it may break at the end of a line.',
  ),
  other(
    'ar',
    'D6',
    'كلمات من لغتين',
    'اسم البرنامج هو\u200f Linux\u200f ويستخدمه المطورون في كل مكان، وقد كتب بحروف لاتينية.',
  ),
  en(
    'D6',
    'Formulas Without Tears',
    'The letter µ stands for a millionth, α for an angle and Σ for a sum; a π-shaped door is a joke among carpenters.',
  ),
  en(
    'D3',
    'Your First Table',
    'A row is written <tr></tr> and a cell <td></td>; leave them empty and the browser shows nothing.',
  ),
  en(
    'D7',
    'Part Numbers',
    'Order part A-17/b, the spring 4x9_2, and one tube of glue no. 8.',
    'Then paint it #ff8800 or rgb(12,40,9).',
  ),
  // E: talk about nags
  hans(
    'E1',
    '最后一位说书人',
    '“请记住我的地址,”老人说,“城南第三家,门口有棵槐树。”孩子们点点头,跑远了。',
  ),
  hans(
    'E1',
    '网络小说二十年',
    '笔趣阁之类的盗版小说网站曾经占据搜索结果的前几页,作者们看着自己的最新章节一小时后就出现在那里。',
    '“最快更新、无弹窗”成了一代读者的记忆,正版平台花了十年才把他们请回来。',
  ),
  hans('E3', '翻书声', '她读完这一页,停了很久才翻到下一页,那里只有一行字:未完待续。'),
  hans(
    'E7',
    '公众号编辑的一天',
    '早上八点,编辑小周打开后台,公众号昨天涨了三十个粉丝。她要在十点前写完推送。',
    '“扫码关注”四个字放在文末还是文首,她们争论过很多次。最后用数据说话:放在文末,取消关注的人少。',
    '她说,二维码只是入口,留住读者的还是文章本身。',
  ),
  hans('E7', '扫码点餐之后', '他掏出手机扫码付了款,服务员却说没有收到。后面的人开始不耐烦。'),
  hans(
    'E8',
    '版权法修订草案解读',
    '修订草案规定,未经授权转载他人作品的,最高可处五百万元罚款。版权所有人可以委托集体管理组织维权。',
    '专家认为,转载请注明出处并不等于获得授权,媒体之间的转载也需要许可。',
    '著作权法的修改还涉及视听作品的定义和合理使用的范围。',
  ),
  hans(
    'E8',
    '摄影师的烦恼',
    '他发现自己的照片被转载了上百次,没有一家注明来源。律师告诉他,如有侵权可以先发函。',
    '版权登记的费用不高,但是大多数人嫌麻烦。',
  ),
  hans('E9', '档案室的编号', '文档编号由年份、类别和流水号三部分组成,上传人需要填写保管期限。'),
  hans(
    'E10',
    '老师怎样看人工智能写作',
    '老师并不反对学生用人工智能写作工具,但要求注明使用的范围。',
    '人工智能生成的文章往往四平八稳,推荐学生把它当作第一个读者,而不是作者。',
    '有老师说,人工智能最大的问题不是写得差,而是写得太像。',
  ),
  en(
    'E11',
    'The Newsletter That Saved a Town',
    'Sign up for our newsletter, said the card on the bakery counter, and eleven people did. A year later the newsletter had more readers than the county paper.',
    'The editor says that a newsletter works because it arrives whether or not you remember to look for it.',
    'Subscribers pay nothing; the newsletter lives on a jar beside the till.',
  ),
  en(
    'E11',
    'Advertisement and Its Discontents',
    'Advertisement was not yet a trade in the town of my childhood; a shop was advertised by its smell.',
  ),
  en(
    'E11',
    'More From Habit Than Hunger',
    'More from habit than from hunger, she ate the pear and looked at the rain.',
    'Read more slowly, the second chapter gains a great deal.',
    'Related fields such as geology use the same word for something else.',
  ),
  en(
    'E11',
    'Share and Share Alike',
    'Share this bread with whoever comes, the old woman said, and closed the door behind her.',
    'Follow the path to the left, print the map if you must, and close the gate.',
  ),
  en(
    'E11',
    'Like Us on a Cold Day',
    'Like us, the swallows had stayed too long, and like us they left on the same morning.',
  ),
  en(
    'E12',
    'How We Test Kettles',
    'We may earn a commission if you buy through links on this page. It does not change what we write about a kettle.',
  ),
  en(
    'E13',
    'The Cookie Recipe',
    'We use cookies to test an oven: if the tray comes out evenly brown, the oven is sound.',
    'The cookies should be accepted by all children under ten.',
    'Cookies keep for a week in a tin.',
  ),
  en(
    'E14',
    'What the Machine Said',
    'As an AI language model, I cannot taste, it wrote, and went on to describe the soup in detail.',
    'The cook printed the answer and hung it over the stove.',
  ),
  hans(
    'E15',
    '新华社某地电',
    '(新华社江城5月1日电)今年一季度,全市港口吞吐量增长百分之六。',
    '【江城网讯】记者从港务局获悉,新码头将于八月启用。',
  ),
  en(
    'E15',
    'Ferry Returns to Service',
    'HARBOUR, May 3 (Courier) - The ferry returned to service on Monday after eleven weeks in dock.',
  ),
  hans(
    'E16',
    '三百零六人的村子',
    '全村306人,其中12人在外打工,5人在读大学。',
    '3000',
    '这是村口石碑上刻的数字,没有人知道它的意思。',
  ),
  // F: signatures, labels, lists
  hans(
    'F1',
    '“来源”一词的来源',
    '来源:这个词在古书里写作“来原”,指水流的起点,后来才引申为事物的出处。',
  ),
  hans(
    'F1',
    '五本写河流的书',
    '《水边》作者:林远,二零一一年出版,写的是一条北方的河。',
    '《渡口》作者:何湘,二零一五年出版,写三代摆渡人。',
    '《堤》作者:周山,二零一八年出版,写一次溃堤和一次重建。',
  ),
  hans(
    'F1',
    '老编辑',
    '他的第一份工作是编辑,第二份是校对,第三份还是编辑。责任编辑这个头衔他一直没有印在名片上。',
  ),
  hans(
    'F1',
    '活动安排',
    '时间:5月18日上午9点',
    '地点:市图书馆三楼报告厅',
    '主办单位:市图书馆,承办单位:江边书店。欢迎带上自己的旧书。',
  ),
  hans('F2', '2018年3月5日 星期一', '那天是星期一,我在日记的第一行写下了日期,然后什么也没有写。'),
  hans(
    'F3',
    '关于调整公交线路的通知',
    '因道路施工,自6月1日起12路公交车改道行驶,途经新桥、码头和北站。',
    { html: '附件:1.改道线路图 2.站点对照表', text: '附件:1.改道线路图 2.站点对照表' },
  ),
  hans(
    'F4',
    '上一篇与下一篇',
    '上一篇小说里他写的是冬天,下一篇他想写没有季节的地方。',
    '相关新闻学教材都会提到这个例子。',
  ),
  hans(
    'F5',
    '首页的设计',
    '首页是整本册子里最难画的一页,打印以后颜色总是偏暗,关闭窗口的阳光也不够。',
  ),
  hans(
    'F5',
    '船的当前位置',
    '船的当前位置不明,救援人员根据最后一次通话推算,它应当在灯塔以东六海里。',
  ),
  hans(
    'F6',
    '怎样联系我们村',
    '地址:云岭镇三棵树村,过了桥左转。',
    '电话:0796-8120011,农忙时节请晚上打来。',
    '村里的老屋可以住十二个人,饭菜自己做,柴火管够。',
  ),
  hant(
    'F6',
    '主辦單位的話',
    '本屆音樂節的主辦單位是一群退休教師,承辦的是他們教過的學生,技術支持來自鄰村的電器行。',
  ),
  hant('E7', '掃碼的老先生', '老先生舉著手機,問我怎樣掃碼,我說關注我們的粉絲專頁不用掃,他笑了。'),
  hant(
    'C2',
    '運彩與球迷',
    '世足賽期間,投注站外排起長龍,運彩公司說單日投注額創下紀錄,輔導團體則提醒賭博成癮的風險。',
    '一位球迷說他只買一百元,當作看球的門票,賭贏了就請大家喝汽水。',
  ),
  hant(
    'C1',
    '五月天演唱會側記',
    '五月天在線上與線下同時開唱,歌迷把激情留給最後一首歌,免費觀看的直播人數超過百萬。',
  ),
  other(
    'ko',
    'E11',
    '광고라는 말의 역사',
    '광고라는 말은 백 년 전 신문에서 처음 쓰였다. 그때는 알린다는 뜻이 더 컸다.',
  ),
  other(
    'ja',
    'E11',
    '続きを読む前に',
    '続きを読む前に、窓を開けて外の音を聞いてほしい、と著者は書いている。',
  ),
  en(
    'B4',
    'Tidying a Spreadsheet',
    'The column held values such as a|b, c_d and e-f, which is why the import failed on Friday, Saturday and Sunday.',
  ),
  {
    ...hans('C-title', '从头越——江城港区改造十年记'),
    pageTitle: '从头越——江城港区改造十年记_专题报道_江城新闻网',
    lines: ['江城港区的改造始于十年前的一个冬天,第一台推土机开进老船厂时,岸上站满了人。'],
  },
  {
    ...en('C-title', 'Rivers - a Memoir'),
    pageTitle: 'Rivers - a Memoir',
    lines: ['Rivers is a memoir of a childhood spent on barges, and it begins with a flood.'],
  },
  {
    ...hans('C-title', '早点_午饭_晚餐:一座城市的三顿饭'),
    pageTitle: '早点_午饭_晚餐:一座城市的三顿饭',
    lines: ['早点要热,午饭要快,晚餐要慢,这座城市的三顿饭各有各的脾气。'],
  },
  {
    ...en('C-title', 'Café | Bar: Two Words for One Room'),
    pageTitle: 'Café | Bar: Two Words for One Room',
    lines: [
      'A café is a bar in the morning, and a bar is a café after six, in one and the same room.',
    ],
  },
  // C: words of trades in honest mouths
  hans(
    'C1',
    '加速器里的一毫秒',
    '对撞机和直线加速器是两种机器，前者让两束粒子迎面相撞，后者只管把它们推快。控制室的墙上写着一行字：请勿修改器件编号。',
    '值夜班的老秦说，年轻人都管这里叫游戏机房，其实屏幕上跳的是束流位置，爆率为零，掉一次束要查三天。',
  ),
  hans(
    'C2',
    '代写书信的人走了',
    '邮局门口代写书信的摊子摆了四十年，一封家信两角，一份状纸五角，代写材料另算。识字的人多起来以后，摊主改给人写春联。',
    '他留下的账本记着每封信的去处，最远的一封寄到兰州，写的是“棉衣收到，勿念”。',
  ),
  hans(
    'C2',
    '一个反诈民警的抽屉',
    '抽屉里放着受害人留下的便签：刷单返现、跑分平台、收购银行卡、银行卡出售、贷款秒批。每一张后面都有一个被骗的人。',
    '民警说，凡是让你先交钱的“随借随还”，凡是“月入过万”的兼职，都先打电话问问家里人。',
  ),
  hans(
    'C2',
    '鼻炎季节的门诊',
    '鼻炎不能断根，但能管住。医生说，别信一贴见效的膏药，也别信祖传秘方，鼻喷药一天一次，贵在坚持。',
    '诊室外面坐满了揉鼻子的孩子，护士发号的时候顺手给每人一张纸巾。',
  ),
  hans(
    'C1',
    '赛马会旧看台要拆了',
    '马会的旧看台建于一九三一年，木头座位上刻满了名字。拆除之前，市民可以进去坐一坐，开放日一共三天。',
    '我父亲说，当年看马的人里十个有九个不买马票，为的是看台上的风。',
  ),
  hans(
    'C2',
    '学期期中考试与一张条码报名表',
    '本学期期中考试安排在第十一周，各班凭条码报名表入场。高三中二班的同学请到三楼，初二中二班的同学在原教室。',
    '监考老师请提前二十分钟到考务办公室领取试卷，并检查重点环节的录像设备。',
  ),
  hant(
    'C1',
    '茶莊的午後',
    '茶莊不大，靠牆一排錫罐，嫩茶在上，老茶在下。老闆娘說，品茶喝的是水，不是葉子，她每天清晨去後山挑兩桶泉水。',
    '客人多是熟客，坐下來先問茶訊，再問她兒子回來了沒有。',
  ),
  hant(
    'C2',
    '當舖街的汽車與機車',
    '當舖街以前收的是金飾，現在門口停的多半是機車。老師傅說，來借錢的人十之八九缺錢不缺物，他看人比看車仔細。',
    '縣府提醒民眾，借款前務必看清契約，有疑問可撥打一六五反詐騙專線。',
  ),
  en(
    'C2',
    'The sportsbook clerk who kept bees',
    'For eleven years my aunt took bets behind the counter of a bookmaker in a seaside town, and on Sundays she kept bees. Punters brought her jars to fill; she never told them that the odds of a wet July were better than any horse.',
    'When the shop closed, she was given a clock and a free bet. She spent the bet on a mare called Lady Propolis, which came last, and hung the clock in the honey shed.',
  ),
  en(
    'C2',
    'What the emergency plumber told us about old pipes',
    'A lawyer near me once asked why I write about drains. The accident that flooded our lane in March began with a backlink valve fitted the wrong way round, and the discount that the council had taken for buying it untested.',
    'The plumber arrived at four in the morning, drank our tea, and said that kratom, steroids and old lead pipes have one thing in common: somebody told you they were harmless.',
  ),
  other(
    'ja',
    'C2',
    '送料と代金引換のおぼえがき',
    '小さな種屋の送料は、種の重さではなく箱の大きさで決まる。代金引換は年寄りのために残してあるが、頼む人はもう年に数人しかいない。',
    '店じまいの前の在庫一掃では、売れ残った朝顔の種を近所の小学校に配った。副業で始めた店が、三十年続いた。',
  ),
  other(
    'ko',
    'C2',
    '충전소 옆 국수집',
    '전기차 충전을 기다리는 사람들이 늘면서 충전소 옆 국수집이 바빠졌다. 첫 충전을 하러 온 손님은 대개 삼십 분을 어떻게 보낼지 몰라 국수를 시킨다.',
    '주인은 무직자였던 아들에게 배달을 맡겼다. 아들은 당일 남은 국물을 이웃 어른들께 나누어 드린다.',
  ),
  // E: asides of a story, words of reading sites in its mouth
  hans(
    'E2',
    '第七章 书架后面的门',
    '他从书架上抽出那本小说，翻到正文第一页，收藏印还是湿的。（这一页他没有读完，就听见楼下有人刷门。）',
    '“正版都在柜子里，”掌柜说，“摆在外面的是手抄的，读者自己抄的。”【柜门上的封条写着：看书须登记】',
    '友情提示：两个字写得歪歪扭扭，贴在井台边，下面画了一只掉进水里的鞋。',
  ),
  hans(
    'C3',
    '一条街上的招牌',
    '沿街走一遍，能看见围挡出租、水箱维修、集装箱回收、招牌定制四块旧牌子，如今只剩维修那家还亮着灯。',
    '老师傅说，从前厂家直销的广告写在墙上，现在写在手机里，开锁的也一样。',
  ),
  hans(
    'E14',
    '我教母亲用聊天机器人',
    '母亲问它怎么腌雪里蕻，它回答：“这是一个很好的问题！以下是为您整理的做法：”后面列了九条，母亲说第四条不对。',
    '她问我，人工智能吃过雪里蕻没有。我说没有。她说那它整理什么。',
  ),
  hans(
    'F5',
    '论坛关站那一夜',
    '老版主数了数自己的帖子，主题十九，回帖四百零二，注册时间是二〇一二年五月。他把这三个数字抄在本子上。',
    '凌晨关站之前，还有人问沙发在哪里。',
  ),
  other(
    'ja',
    'C5',
    '革の長財布をなおす',
    '新作ではない長財布の修理は、まず縫い目をほどくことから始まる。送料無料の札がついたままの箱で届くことも多い。',
    'ブランドの名より、どの糸で縫うかを先に聞かれる。正規品かどうかは、うちでは聞かない。',
  ),
  hans(
    'E1',
    '一个网站的名字',
    '网站开张那天，他们把名字写成“honest 点 example”，怕人记不住，又在门口用粉笔画了一朵花。',
    '老板说网址里本来有一个点，写在墙上的时候被雨冲掉了，后来大家就当它没有。',
  ),
  hans(
    'D7',
    '师生对局三盘',
    '1.e4 e5',
    '2.Nf3 Nc6',
    '3.Bb5 a6',
    '4.Ba4 Nf6',
    '老师在第四手之后停下来，问学生为什么不吃那个兵。',
  ),
  hans(
    'F5',
    '木牌上的数',
    '他抬起头，那块只有自己看得见的木牌又浮在眼前。',
    '林远 等级 3 经验 120',
    '他伸手去摸，木牌后面空空的，连风都没有。',
  ),
  hans(
    'C7',
    '三问三答',
    '鲸是鱼吗？不是',
    '蝙蝠是鸟吗？不是',
    '蜘蛛是昆虫吗？不是',
    '海马是鱼吗？是的',
  ),
  en(
    'E13',
    'Forty for the fair',
    'We baked forty cookies for the fair.',
    'Save the butter paper for the tin.',
    'Rate the oven by the colour of the first tray.',
    'The recipe was first published in 1911 in the parish magazine, and it asks for lard.',
  ),
  other(
    'ja',
    'E7',
    '新人の一年目',
    '先輩が後輩をフォローする。',
    '昼のパンを三人でシェアする。',
    '庭のクッキーの木、と子どもは呼んでいた。',
  ),
  other(
    'ko',
    'E13',
    '할머니의 생강 과자',
    '쿠키는 스무 개 구웠다.',
    '할머니는 신문을 구독해 온 지 사십 년이다.',
  ),
  hans(
    'E10',
    '卫生院来了新机器',
    '会上，专家介绍了人工智能影像平台在三家乡镇卫生院的应用情况，医生们当场提了十一个问题。',
    '村里的王大夫说，机器看片子快，摸脉还得靠手。',
  ),
];

/** Honest pages that look like the prey, each with an article of the corpus behind its own lines. */
export function makeLookAlikes(): Case[] {
  return LOOK_ALIKES.map(({ danger, language, title, lines, pageTitle }, index) => {
    const originals = readOriginals(language);
    const filler = originals[index % originals.length]?.paragraphs.slice(1) ?? [];
    const escapeHtml = (text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const own = lines.map((line) =>
      typeof line === 'string' ? { html: escapeHtml(line), text: line } : line,
    );
    return {
      id: `look-alike ${index} ${danger} ${title}`,
      kind: 'Look-alike',
      template: 'plain',
      url: `https://honest.example/${index}.html`,
      html: layOut('plain', {
        lang: { 'zh-hans': 'zh-CN', 'zh-hant': 'zh-TW' }[language as string] ?? language,
        pageTitle: escapeHtml(pageTitle ?? title),
        headline: escapeHtml(title),
        paragraphs: [...own.map(({ html }) => html), ...filler.map(escapeHtml)],
        date: '2020-02-02',
        source: '',
        author: '',
        site: '',
      }),
      gold: {
        title,
        paragraphs: [...own.map(({ text }) => text), ...filler],
        injected: [],
        damaged: [],
        published: '',
      },
    };
  });
}
