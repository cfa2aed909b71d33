import type { Case } from './generate';
import { readMarkedPages } from './marked-pages';

/**
 * Pages written to get past the rules, by somebody who looked at the web and not at them: each
 * round another kind of site. `|` in `injected` lists are strings of their own.
 */
interface Attack {
  round: number;
  name: string;
  url: string;
  html: string;
  title: string;
  paragraphs: string[];
  injected: string[];
}

const ATTACKS: Attack[] = [
  // Round 1: hacked company and school sites
  {
    round: 1,
    name: 'company site, hacked footer and first line',
    url: 'https://www.hengda-pump.example/news/show-118.html',
    html: `<html><head><title>亚娱体育-亚娱(中国)官方网站-APP下载</title><meta name="description" content="亚娱体育✅官网入口✅亚娱体育拥有全球最高赔率"></head><body>
<div style="position:absolute;top:-2000px;left:-2000px"><a href="http://yayu888.example/">亚娱体育</a><a href="http://yy.example/">亚娱登录</a></div>
<div class="nav"><a href="/">网站首页</a> <a href="/about">关于我们</a> <a href="/product">产品中心</a> <a href="/contact">联系我们</a></div>
<div class="box"><h2 class="tt">离心泵冬季停机前要做的四件事</h2><p class="time">发布时间：2020-11-08 点击：331</p>
<div class="nr"><p>气温降到零度以下之前，长期停用的离心泵必须把泵腔里的水排净，否则铸铁泵体会被冻裂，维修费用远高于一次保养。</p>
<p>第一，打开泵底的放水丝堵，让残水流尽；第二，拆下填料压盖，检查填料是否变硬；第三，给轴承加注新的润滑脂。</p>
<p>亚娱体育APP官方下载是目前亚洲最火爆的线上娱乐，真人、电竞、彩票应有尽有，首次充值赠送百分之百。</p>
<p>第四，用手盘动泵轴三到五圈，确认没有卡滞后用塑料布包好电机，每隔半个月再盘动一次，防止轴承单点受压。</p>
<p>来年开机时按照相反的顺序操作，先灌水排气，再点动试转，听不到异响才可以连续运行。</p></div>
<div class="pn">上一篇：<a href="/news/show-117.html">恒达泵业参加水博会</a><br>下一篇：<a href="/news/show-119.html">潜水泵电缆的选择</a></div></div>
<div class="foot">恒达泵业有限公司 版权所有 <a href="http://beian.example">冀ICP备09012345号</a> 技术支持：网联科技 | 亚娱体育 | 亚娱官网 | 亚娱app</div></body></html>`,
    title: '离心泵冬季停机前要做的四件事',
    paragraphs: [
      '气温降到零度以下之前，长期停用的离心泵必须把泵腔里的水排净，否则铸铁泵体会被冻裂，维修费用远高于一次保养。',
      '第一，打开泵底的放水丝堵，让残水流尽；第二，拆下填料压盖，检查填料是否变硬；第三，给轴承加注新的润滑脂。',
      '第四，用手盘动泵轴三到五圈，确认没有卡滞后用塑料布包好电机，每隔半个月再盘动一次，防止轴承单点受压。',
      '来年开机时按照相反的顺序操作，先灌水排气，再点动试转，听不到异响才可以连续运行。',
    ],
    injected: [
      '亚娱体育APP官方下载是目前亚洲最火爆的线上娱乐',
      '亚娱体育-亚娱(中国)官方网站-APP下载',
      '亚娱登录',
      '发布时间：2020-11-08',
      '上一篇',
      '下一篇',
      'ICP备',
    ],
  },
  {
    round: 1,
    name: 'school site, keywords before a bracket in the headline',
    url: 'http://xx.qingshan-school.example/info/1021/3312.htm',
    html: `<html lang="zh-CN"><head><title>免费看片软件大全下载-日本成本人片免费高清-青山小学</title></head><body>
<p>免费看片软件大全下载,日本成本人片免费高清,一本大道香蕉中文在线,办公室漫画网站</p>
<div id="wz">您的当前位置： 首页 - 校园新闻 - 正文</div>
<h3>我校举行第十二届校园种植节</h3>
<div class="xx">时间：2019-04-12 作者：政教处 阅读：96次</div>
<div class="v_news_content"><p>四月十日，青山小学第十二届种植节在教学楼后的空地上拉开帷幕，一至六年级每个班认领一块两米见方的土地。</p>
<p>今年的作物由学生投票选出，番茄、毛豆和向日葵排在前三位。科学老师给每个班发了一本记录册，要求每周测量一次株高。</p>
<p>家长志愿者帮助孩子们翻土、起垄。三年级的王小满说，她第一次知道蚯蚓没有眼睛，却总能找到最松的泥土。</p>
<p>种植节将持续到七月，届时学校会举办一场小小的集市，收入用来购买下一年的种子。</p></div>
<p>【打印】 【关闭】</p><p>上一条：家长会通知</p><p>免费看片软件大全下载</p></body></html>`,
    title: '我校举行第十二届校园种植节',
    paragraphs: [
      '四月十日，青山小学第十二届种植节在教学楼后的空地上拉开帷幕，一至六年级每个班认领一块两米见方的土地。',
      '今年的作物由学生投票选出，番茄、毛豆和向日葵排在前三位。科学老师给每个班发了一本记录册，要求每周测量一次株高。',
      '家长志愿者帮助孩子们翻土、起垄。三年级的王小满说，她第一次知道蚯蚓没有眼睛，却总能找到最松的泥土。',
      '种植节将持续到七月，届时学校会举办一场小小的集市，收入用来购买下一年的种子。',
    ],
    injected: [
      '免费看片软件大全下载',
      '日本成本人片免费高清',
      '您的当前位置',
      '时间：2019-04-12',
      '【打印】',
      '上一条：家长会通知',
    ],
  },
  {
    round: 1,
    name: 'Traditional mirror of a factory page, light pinyin',
    url: 'http://m.tongye-jx.example/jszl/201.html',
    html: `<html><head><title>&#22269;&#20135;&#31934;&#21697;&#19968;&#21306;_&#20122;&#27954;&#32508;&#21512;&#21478;&#31867;_&#20037;&#20037;&#28909;&#22312;&#32447;&#35270;&#39057;</title></head><body>
<div id="k3a9q"></div><h1 class="bt">輸送帶跑偏的原因與處理</h1>
<div class="info">更新時間:2018-07-21&nbsp;&nbsp;點擊次數:1204</div>
<div class="content"><p>輸送帶在運行中跑偏是最常見的故障,輕則撒料,重則磨損帶邊,嚴(yán)重時會導(dǎo)致停機。處理前應(yīng)先查明原因,不要急于調(diào)整托輥。</p>
<p>如果空載時跑偏而加載后消失,多半是初張力太大,適當(dāng)調(diào)整拉緊裝置即可;如果空載時正常而加載后跑偏,多半是落料點不在中心,應(yīng)調(diào)整導(dǎo)料槽的位置。</p>
<p>當(dāng)滾筒表面粘有物料時,滾筒直徑發(fā)生變化,輸送帶會向直徑大的一側(cè)移動。應(yīng)停機清掃,并檢查清掃器的刮板是否磨損。</p>
<p>接頭不正引起的跑偏表現(xiàn)為帶子轉(zhuǎn)到某一段時突然向一側(cè)移動,應(yīng)將接頭重新膠合。每次處理后要觀察不少于兩個循環(huán)。</p></div>
<p>?</p><p>?上一篇:沒有了</p></body></html>`,
    title: '輸送帶跑偏的原因與處理',
    paragraphs: [
      '輸送帶在運行中跑偏是最常見的故障,輕則撒料,重則磨損帶邊,嚴重時會導致停機。處理前應先查明原因,不要急于調整托輥。',
      '如果空載時跑偏而加載后消失,多半是初張力太大,適當調整拉緊裝置即可;如果空載時正常而加載后跑偏,多半是落料點不在中心,應調整導料槽的位置。',
      '當滾筒表面粘有物料時,滾筒直徑發生變化,輸送帶會向直徑大的一側移動。應停機清掃,并檢查清掃器的刮板是否磨損。',
      '接頭不正引起的跑偏表現為帶子轉到某一段時突然向一側移動,應將接頭重新膠合。每次處理后要觀察不少于兩個循環。',
    ],
    injected: ['(yán)', '(dǎo)', '(yīng)', '(diào)', '(dāng)', '國产精品', '上一篇', '點擊次數'],
  },
  {
    round: 1,
    name: 'English charity blog with casino lines and a pharmacy footer',
    url: 'https://blog.hedgehog-rescue.example/2017/10/autumn-juveniles',
    html: `<!doctype html><html lang="en"><head><title>Autumn juveniles: what to do when you find one &#8211; Hedgehog Rescue</title></head><body><header><a href="/">Hedgehog Rescue</a></header>
<article><h1>Autumn juveniles: what to do when you find one</h1><p class="meta">Posted on October 4, 2017 by Ruth</p>
<p>Every October our telephone begins to ring. People have found a young hedgehog out in daylight, and they want to know whether it needs help. In most cases it does.</p>
<p>Weigh it on kitchen scales. Below 450 grams it will not survive hibernation without food and warmth. If you enjoy a flutter, check out the newest <a href="https://luckyspins.example/">free spins no deposit</a> offers before they expire. Put it in a deep box with a towel and a hot water bottle.</p>
<p>Never offer milk. A shallow dish of water and a spoonful of meaty cat food is enough until you can reach a rescue centre.</p>
<p>Please don't clean off fleas yourself; most insecticides for dogs are deadly to hedgehogs. Our volunteers will do it under a lamp, with tweezers and patience.</p>
<p>Players who sign up this month can spin the reels at Royal Vegas and win a six-figure jackpot from the comfort of their sofa.</p>
<p>Last year we took in three hundred and eleven juveniles, and two hundred and sixty went back to the gardens they came from.</p>
<div style="height:1px;width:1px;overflow:hidden"><a href="https://rx.example">buy tramadol overnight</a> <a href="https://rx.example/2">xanax no rx</a></div>
<p>Filed under: Advice</p><p>Tagged hedgehog, autumn</p></article>
<footer>Proudly powered by WordPress</footer></body></html>`,
    title: 'Autumn juveniles: what to do when you find one',
    paragraphs: [
      'Every October our telephone begins to ring. People have found a young hedgehog out in daylight, and they want to know whether it needs help. In most cases it does.',
      'Weigh it on kitchen scales. Below 450 grams it will not survive hibernation without food and warmth. Put it in a deep box with a towel and a hot water bottle.',
      'Never offer milk. A shallow dish of water and a spoonful of meaty cat food is enough until you can reach a rescue centre.',
      "Please don't clean off fleas yourself; most insecticides for dogs are deadly to hedgehogs. Our volunteers will do it under a lamp, with tweezers and patience.",
      'Last year we took in three hundred and eleven juveniles, and two hundred and sixty went back to the gardens they came from.',
    ],
    injected: [
      'free spins no deposit',
      'spin the reels at Royal Vegas',
      'buy tramadol overnight',
      'xanax no rx',
      'Posted on October 4, 2017',
      'Filed under: Advice',
    ],
  },
  {
    round: 1,
    name: 'Korean town office, Japanese goods in the title',
    url: 'http://www.sanmaeul.example/board/view.php?no=77',
    html: `<html lang="ko"><head><title>送料無料 コーチ 長財布 レディース 新品 激安 通販 正規品 52372</title></head><body><div class="menu"><a href="/">홈</a> <a href="/board/">게시판</a></div>
<div class="view"><h4 class="subject">겨울철 수도 계량기 동파 예방 안내</h4><div class="info">작성자 관리자 | 작성일 2021-12-03 | 조회수 512</div>
<div class="cont"><p>기온이 영하 십 도 아래로 내려가는 날이 이어지고 있습니다. 수도 계량기가 얼어 터지지 않도록 각 가정에서는 다음 사항을 지켜 주시기 바랍니다.</p>
<p>먼저 계량기함 안을 헌 옷이나 솜으로 채우고 뚜껑을 비닐로 덮어 찬 공기가 들어가지 않게 합니다. 젖은 솜은 오히려 얼기 쉬우므로 마른 것으로 바꾸어야 합니다.</p>
<p>먹튀 없는 안전한 메이저 놀이터 추천, 신규 가입 첫충 30% 보너스 지급, 텔레그램 @major77 문의</p>
<p>외출할 때에는 수도꼭지를 조금 열어 물이 실처럼 흐르게 두십시오. 얼었을 때에는 뜨거운 물을 붓지 말고 따뜻한 수건으로 천천히 녹입니다.</p>
<p>동파가 의심되면 읍사무소 수도팀으로 연락해 주십시오. 밤에도 당직자가 전화를 받습니다.</p></div>
<div class="btns"><a href="/list">목록</a> <a href="/prev">이전글</a> <a href="/next">다음글</a></div></div></body></html>`,
    title: '겨울철 수도 계량기 동파 예방 안내',
    paragraphs: [
      '기온이 영하 십 도 아래로 내려가는 날이 이어지고 있습니다. 수도 계량기가 얼어 터지지 않도록 각 가정에서는 다음 사항을 지켜 주시기 바랍니다.',
      '먼저 계량기함 안을 헌 옷이나 솜으로 채우고 뚜껑을 비닐로 덮어 찬 공기가 들어가지 않게 합니다. 젖은 솜은 오히려 얼기 쉬우므로 마른 것으로 바꾸어야 합니다.',
      '외출할 때에는 수도꼭지를 조금 열어 물이 실처럼 흐르게 두십시오. 얼었을 때에는 뜨거운 물을 붓지 말고 따뜻한 수건으로 천천히 녹입니다.',
      '동파가 의심되면 읍사무소 수도팀으로 연락해 주십시오. 밤에도 당직자가 전화를 받습니다.',
    ],
    injected: ['먹튀 없는 안전한', '텔레그램 @major77', '送料無料', '작성일 2021-12-03', '이전글'],
  },
  // Round 2: reading sites and question-and-answer farms
  {
    round: 2,
    name: 'novel with marks of other words and odd hosts',
    url: 'https://wap.mobook.example/77/7713.html',
    html: `<html><head><title>第四十一章 渡口（第1/2页）_大河边上_墨香阁_免费小说阅读</title></head><body><div class="top"><a href="/">墨香阁</a> 繁体</div><h1>第四十一章 渡口（第1/2页）</h1>
<div id="nr1"><p>　　船还没有靠岸，老魏就看见了站在石阶上的那个孩子。孩子穿着一件大得不合身的蓝布褂，手里提着一盏没有点着的灯笼。</p>
<p>　　“等谁呢？”老魏把缆绳抛上去，孩子接住了，熟练地在木桩上绕了两圈。“等我爹。”他说，“我爹说今天回来。”</p>
<p>　　（墨香阁 mo xiang ge . c o m 手打更新，看书就来墨香阁）</p>
<p>　　老魏没有说话。他知道孩子的爹去年冬天掉进了冰窟窿，全镇的人都知道，只有孩子不肯知道。m.ｍｏｘｉａｎｇ⑧.ｃｏｍ他把船上的一条鱼取下来，用草绳穿了递过去。</p>
<p>　　<b>小提示：您能找到《大河边上》这样一本果断、干净利落、值得收藏的小说是一件幸运的事，觉得《大河边上》好看，希望你们能推荐给更多读者。</b></p>
<p>　　“拿回去让你娘炖汤。”孩子看了看鱼，又看了看河面，把灯笼换到另一只手里。“我再等一会儿。”他说。</p>
<p>　　那天晚上，镇上的人看见渡口有一点亮光，一直亮到后半夜。</p></div>
<p>（本章未完，请翻页）</p><div class="nav"><a href="1">上一章</a> <a href="2">目录</a> <a href="3">下一页</a></div><p>大河边上最新章节手机版访问：https://m.moxiang8.example/ 求收藏！！！</p></body></html>`,
    title: '第四十一章 渡口（第1/2页）',
    paragraphs: [
      '船还没有靠岸，老魏就看见了站在石阶上的那个孩子。孩子穿着一件大得不合身的蓝布褂，手里提着一盏没有点着的灯笼。',
      '“等谁呢？”老魏把缆绳抛上去，孩子接住了，熟练地在木桩上绕了两圈。“等我爹。”他说，“我爹说今天回来。”',
      '老魏没有说话。他知道孩子的爹去年冬天掉进了冰窟窿，全镇的人都知道，只有孩子不肯知道。他把船上的一条鱼取下来，用草绳穿了递过去。',
      '“拿回去让你娘炖汤。”孩子看了看鱼，又看了看河面，把灯笼换到另一只手里。“我再等一会儿。”他说。',
      '那天晚上，镇上的人看见渡口有一点亮光，一直亮到后半夜。',
    ],
    injected: [
      '看书就来墨香阁',
      'm.ｍｏｘｉａｎｇ⑧.ｃｏｍ',
      '小提示：您能找到',
      '本章未完',
      '手机版访问',
    ],
  },
  {
    round: 2,
    name: 'question-and-answer farm',
    url: 'https://www.wenda-farm.example/q/99812.html',
    html: `<html><head><title>怎么给孩子讲睡前故事？【睡前故事怎么讲】- 问答大全</title></head><body><div class="crumb"><a href="/">首页</a> &gt; <a href="/edu">教育</a> &gt; 正文</div><h1>怎么给孩子讲睡前故事？</h1><div>2022-03-09 12:11:40 阅读(2210) 赞(35)</div>
<p>温馨提示：在阅读正文之前，向大家安利一个写作神器，AI智能写作，输入标题即可一键成文，还能降重，点此进入：https://zhixie.example/</p>
<p>讲睡前故事最重要的不是情节，而是节奏。语速要比白天慢一半，句子短一些，每讲完一段就停一停，让孩子有时间在脑子里画出画面。小程序</p>
<p>可以固定一个开头，比如“很久以前，在一座比云还高的山上”。熟悉的句子会让孩子知道，一天就要结束了。公众号</p>
<p>灯光要暗，书可以不拿。孩子问问题的时候不必急着回答，反问一句“你觉得呢”，往往能得到比故事更好的故事。小程序</p>
<p>如果孩子要求重复同一个故事，就讲同一个。重复带来的安全感，是他们睡着的理由。公众号</p>
<p>以上就是关于“怎么给孩子讲睡前故事”的全部内容，希望对大家有所帮助，更多相关内容请持续关注问答大全。</p>
<p>本文由用户自行上传，不代表本站观点，如有侵权请发邮件至admin@wenda-farm.example删除。</p><h3>猜你喜欢</h3><ul><li><a href="/q/1">孩子不爱吃饭怎么办</a></li><li><a href="/q/2">怎样选择书包</a></li></ul></body></html>`,
    title: '怎么给孩子讲睡前故事？',
    paragraphs: [
      '讲睡前故事最重要的不是情节，而是节奏。语速要比白天慢一半，句子短一些，每讲完一段就停一停，让孩子有时间在脑子里画出画面。',
      '可以固定一个开头，比如“很久以前，在一座比云还高的山上”。熟悉的句子会让孩子知道，一天就要结束了。',
      '灯光要暗，书可以不拿。孩子问问题的时候不必急着回答，反问一句“你觉得呢”，往往能得到比故事更好的故事。',
      '如果孩子要求重复同一个故事，就讲同一个。重复带来的安全感，是他们睡着的理由。',
    ],
    injected: [
      '向大家安利一个写作神器',
      '以上就是关于',
      '本文由用户自行上传',
      '猜你喜欢',
      '。小程序',
      '。公众号',
      '阅读(2210)',
    ],
  },
  {
    round: 2,
    name: 'public account page on a mirror',
    url: 'https://mp-mirror.example/s/abc',
    html: `<html><head><title>一碗面里的码头</title></head><body><h1>一碗面里的码头</h1><p>原创 河边人 河边小记 今天</p>
<p>点击蓝字 | 关注河边小记</p>
<p>码头早就不停船了，面馆还在。老板娘说，她婆婆那一辈，一天要下六百碗，船工们蹲在跳板上吃，吃完把碗叠起来，最高的一摞有人那么高。</p>
<p>汤是前一夜熬的，用的是河里的杂鱼，先煎后煮，滤掉刺，只留一锅奶白。面要手擀，宽窄不匀，才挂得住汤。</p>
<p>去年有人出高价买这个门面，想改成咖啡店。老板娘把那人请进来，下了一碗面给他，他吃完没有再提。</p>
<p>她说不是不想卖，是怕那些老船工哪天走到这里，找不到地方坐。</p>
<p>- END -</p><p>文 | 河边人</p><p>图 | 阿树</p><p>编辑 | 小满</p><p>喜欢就点个赞和在看吧👇</p><p>阅读 3.2万　赞 811　在看 203</p></body></html>`,
    title: '一碗面里的码头',
    paragraphs: [
      '码头早就不停船了，面馆还在。老板娘说，她婆婆那一辈，一天要下六百碗，船工们蹲在跳板上吃，吃完把碗叠起来，最高的一摞有人那么高。',
      '汤是前一夜熬的，用的是河里的杂鱼，先煎后煮，滤掉刺，只留一锅奶白。面要手擀，宽窄不匀，才挂得住汤。',
      '去年有人出高价买这个门面，想改成咖啡店。老板娘把那人请进来，下了一碗面给他，他吃完没有再提。',
      '她说不是不想卖，是怕那些老船工哪天走到这里，找不到地方坐。',
    ],
    injected: ['点击蓝字', '- END -', '喜欢就点个赞', '阅读 3.2万', '文 | 河边人', '编辑 | 小满'],
  },
  {
    round: 2,
    name: 'English recipe mirror with every nag',
    url: 'https://kitchen-daily.example/barley-soup/',
    html: `<html lang="en"><head><title>Barley Soup for a Long Winter | Kitchen Daily</title><meta property="og:title" content="Barley Soup for a Long Winter"><meta property="og:site_name" content="Kitchen Daily"></head><body><article><h1>Barley Soup for a Long Winter</h1>
<p>By <a href="/a">Greta Holm</a> | Updated January 12, 2020 | 6 min read</p><p>This post may contain affiliate links. Read my disclosure policy.</p>
<p>Jump to Recipe</p>
<p>Barley soup is the kind of dish that nobody photographs. It is brown, it is thick, and on the second day it is thicker still, but it has carried whole villages through February.</p>
<p>— Article continues below advertisement —</p>
<p>Soak the barley overnight if you remember; if you do not, an hour in warm water will do. The grain should be soft enough to dent with a fingernail before it goes into the pot.</p>
<p>YOU MIGHT ALSO LIKE: 12 Soups to Make This Week</p>
<p>Fry the onions slowly in butter until they are the colour of toffee. This takes twenty minutes and cannot be hurried, which is why most soups taste of nothing.</p>
<p>Get the latest recipes delivered straight to your inbox! Enter your email address</p>
<p>Add carrots, a bay leaf and the drained barley, cover with stock and leave it alone for an hour and a half. Taste only at the end.</p>
<p>Pin this recipe for later!</p><p>Did you make this recipe? Tag @kitchendaily on Instagram and leave a star rating below!</p><p>Filed Under: Soups</p></article></body></html>`,
    title: 'Barley Soup for a Long Winter',
    paragraphs: [
      'This post may contain affiliate links. Read my disclosure policy.',
      'Barley soup is the kind of dish that nobody photographs. It is brown, it is thick, and on the second day it is thicker still, but it has carried whole villages through February.',
      'Soak the barley overnight if you remember; if you do not, an hour in warm water will do. The grain should be soft enough to dent with a fingernail before it goes into the pot.',
      'Fry the onions slowly in butter until they are the colour of toffee. This takes twenty minutes and cannot be hurried, which is why most soups taste of nothing.',
      'Add carrots, a bay leaf and the drained barley, cover with stock and leave it alone for an hour and a half. Taste only at the end.',
    ],
    injected: [
      'Article continues below advertisement',
      'YOU MIGHT ALSO LIKE',
      'Get the latest recipes',
      'Jump to Recipe',
      'Pin this recipe',
      'Tag @kitchendaily',
      'Filed Under',
    ],
  },
  {
    round: 2,
    name: 'forum post with a clinic in its first line',
    url: 'https://bbs.lvyou.example/thread-4411-1-1.html',
    html: `<html><head><title>徒步横穿盐湖的三天两夜 - 旅行札记 - 绿游论坛 - Powered by Discuz!</title></head><body><div id="pt">绿游论坛 › 旅行札记 › 徒步横穿盐湖的三天两夜</div><h1 id="thread_subject">徒步横穿盐湖的三天两夜</h1><div class="t_f">本帖最后由 盐工 于 2015-8-2 21:40 编辑 <br><br>北京最好的白癜风医院 http://pf.39clinic.example/bjzkbdfyy/ <br><br>
盐湖的白和雪的白不一样，雪会吸光，盐会把光全部还给你。第一天中午，我们三个人的鼻子下面都晒脱了皮。<br><br>
第二天起风，帐篷的地钉怎么也打不进盐壳，只好用背包压住四角。夜里听见盐壳开裂的声音，像有人在远处折筷子。<br><br>
第三天看见了岸上的电线杆，走了四个小时它还是那么高。老许说，这就是盐湖，它不骗你，但是它不急。<br><br>
出来以后我们在镇上吃了三碗面，老板看了看我们的脸，没有收第三碗的钱。</div><div>回复 举报 只看该作者</div></body></html>`,
    title: '徒步横穿盐湖的三天两夜',
    paragraphs: [
      '盐湖的白和雪的白不一样，雪会吸光，盐会把光全部还给你。第一天中午，我们三个人的鼻子下面都晒脱了皮。',
      '第二天起风，帐篷的地钉怎么也打不进盐壳，只好用背包压住四角。夜里听见盐壳开裂的声音，像有人在远处折筷子。',
      '第三天看见了岸上的电线杆，走了四个小时它还是那么高。老许说，这就是盐湖，它不骗你，但是它不急。',
      '出来以后我们在镇上吃了三碗面，老板看了看我们的脸，没有收第三碗的钱。',
    ],
    injected: ['本帖最后由', '北京最好的白癜风医院', '只看该作者'],
  },
  // Round 3: offices, hospitals, universities, mirrors of news
  {
    round: 3,
    name: 'county office behind a kit, keyword echo and damaged name',
    url: 'http://www.lingxian.example/zwgk/tzgg/2015/0312/88.html',
    html: `<html><head><title>&#x5348;&#x591c;&#x798f;&#x5229;&#x89c6;&#x9891;_&#x7cbe;&#x54c1;&#x4e45;&#x4e45;&#x4e45;_&#x4eba;&#x59bb;&#x5b57;&#x5e55;</title></head><body><p>午夜福利视频_精品久久久_人妻字幕</p><table><tr><td>
<div align="center"><font size="5"><b>關(guān)于開展春季森林防火工作的通知</b></font></div>
<div align="center">靈林發(fā)〔2015〕12號</div>
<p>各鄉(xiāng)(鎮(zhèn))人民政府,縣(xiàn)直有關(guān)單位:</p>
<p>入春以來我縣(xiàn)降水偏少,氣溫回升較快,森林火險(xiǎn)等級(jí)持續(xù)偏高。為切實做好春季森林防火工作,現(xiàn)就有關(guān)事項(xiàng)通知如下。</p>
<p>一、落實責(zé)任。各鄉(xiāng)鎮(zhèn)要與村組簽訂責(zé)任書,做到山有人管、火有人防、責(zé)有人擔(dān)。對(duì)重點(diǎn)林區(qū)、墳山實行專人看守。</p>
<p>二、嚴(yán)控火源。三月至五月為全縣(xiàn)禁火期,嚴(yán)禁在林區(qū)燒荒、野炊、上墳燒紙,違者依法處理。</p>
<p>三、加強(qiáng)值班。各單位要執(zhí)行二十四小時值班制度,發(fā)現(xiàn)火情立即報(bào)告,不得瞞報(bào)、遲報(bào)。</p>
<p align="right">靈縣(xiàn)林業(yè)局</p><p align="right">2015年3月12日</p></td></tr></table><p>【大 中 小】【打印】【關(guān)閉窗口】</p><p>精品久久久</p></body></html>`,
    title: '關于開展春季森林防火工作的通知',
    paragraphs: [
      '靈林發〔2015〕12號',
      '各鄉(鎮)人民政府,縣直有關單位:',
      '入春以來我縣降水偏少,氣溫回升較快,森林火險等級持續偏高。為切實做好春季森林防火工作,現就有關事項通知如下。',
      '一、落實責任。各鄉鎮要與村組簽訂責任書,做到山有人管、火有人防、責有人擔。對重點林區、墳山實行專人看守。',
      '二、嚴控火源。三月至五月為全縣禁火期,嚴禁在林區燒荒、野炊、上墳燒紙,違者依法處理。',
      '三、加強值班。各單位要執行二十四小時值班制度,發現火情立即報告,不得瞞報、遲報。',
      '靈縣林業局',
      '2015年3月12日',
    ],
    injected: ['午夜福利视频', '精品久久久', '(guān)', '(xiàn)', '(zé)', '(jí)', '【打印】'],
  },
  {
    round: 3,
    name: 'hospital page with a competitor pasted in',
    url: 'https://www.renkang-hospital.example/kepu/1182.html',
    html: `<html lang="zh-CN"><head><title>老年人补钙的三个误区_健康科普_仁康医院</title></head><body><div class="loc">首页 > 健康科普 > 正文</div><h1>老年人补钙的三个误区</h1><div>2021-06-30 来源：营养科 作者：赵医生</div><div class="c">
<p>门诊里常有老人问，喝骨头汤能不能补钙。骨头里的钙很难溶进汤里，熬上半天，一碗汤的含钙量还不如一口牛奶。</p>
<p>第二个误区是只补钙不晒太阳。维生素D帮助肠道吸收钙，每天上午晒二十分钟手臂和小腿，比多吃一片药管用。</p>
<p>男科医院哪家好？包皮手术多少钱？早泄治疗首选某某男科，预约电话400-880-1234，微信zjnk8899在线咨询。</p>
<p>第三个误区是一次吃够。钙片分两次随餐服用吸收更好，一次超过五百毫克，多余的部分会排出体外。</p>
<p>已经确诊骨质疏松的患者，应当在医生指导下用药，不要自行停药，每年复查一次骨密度。</p></div><div>上一篇：夏季腹泻的预防</div><div>地址：江城市中山路18号 仁康医院 赣ICP备10001234号</div></body></html>`,
    title: '老年人补钙的三个误区',
    paragraphs: [
      '门诊里常有老人问，喝骨头汤能不能补钙。骨头里的钙很难溶进汤里，熬上半天，一碗汤的含钙量还不如一口牛奶。',
      '第二个误区是只补钙不晒太阳。维生素D帮助肠道吸收钙，每天上午晒二十分钟手臂和小腿，比多吃一片药管用。',
      '第三个误区是一次吃够。钙片分两次随餐服用吸收更好，一次超过五百毫克，多余的部分会排出体外。',
      '已经确诊骨质疏松的患者，应当在医生指导下用药，不要自行停药，每年复查一次骨密度。',
    ],
    injected: ['男科医院哪家好', '上一篇：夏季腹泻', 'ICP备', '来源：营养科'],
  },
  {
    round: 3,
    name: 'Persian cooking site with betting in and between paragraphs',
    url: 'https://ashpazi.example/ash-reshteh/',
    html: `<html lang="fa" dir="rtl"><head><title>آش رشته برای روزهای بارانی - آشپزی خانه</title></head><body><article><h1>آش رشته برای روزهای بارانی</h1>
<p>آش رشته غذایی است که بوی آن پیش از خودش به مهمان می‌رسد. سبزی را باید صبح زود خرید، وقتی هنوز خیس است.</p>
<p>نخود و لوبیا را شب پیش خیس کنید و آب آن را دو بار عوض کنید. <a href="https://bet90.example/">سایت شرط بندی</a> معتبر با بونوس صد درصدی و درگاه مستقیم، همین حالا ثبت نام کنید. پیاز را آرام سرخ کنید تا طلایی شود.</p>
<p>بهترین سایت شرط بندی فوتبال و بازی انفجار با ضرایب بالا</p>
<p>رشته را در پایان بریزید و در دیگ را نگذارید، وگرنه آش شفته می‌شود. کشک و نعناع داغ را هنگام کشیدن اضافه کنید.</p>
<p>اگر آش ماند، فردا خوش‌مزه‌تر است؛ فقط کمی آب جوش به آن بیفزایید و با حوصله هم بزنید.</p></article></body></html>`,
    title: 'آش رشته برای روزهای بارانی',
    paragraphs: [
      'آش رشته غذایی است که بوی آن پیش از خودش به مهمان می‌رسد. سبزی را باید صبح زود خرید، وقتی هنوز خیس است.',
      'نخود و لوبیا را شب پیش خیس کنید و آب آن را دو بار عوض کنید. پیاز را آرام سرخ کنید تا طلایی شود.',
      'رشته را در پایان بریزید و در دیگ را نگذارید، وگرنه آش شفته می‌شود. کشک و نعناع داغ را هنگام کشیدن اضافه کنید.',
      'اگر آش ماند، فردا خوش‌مزه‌تر است؛ فقط کمی آب جوش به آن بیفزایید و با حوصله هم بزنید.',
    ],
    injected: ['سایت شرط بندی', 'بازی انفجار'],
  },
  {
    round: 3,
    name: 'university page with an essay mill and a hidden list',
    url: 'https://history.northfield.example/news/field-trip-2018',
    html: `<html lang="en"><head><title>Field trip to the salt works | Department of History | Northfield University</title><style>.q7 {position: absolute; clip: rect(0 0 0 0); height: 1px; width: 1px; overflow: hidden}</style></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><h1>Field trip to the salt works</h1><p>14 May 2018</p>
<p>Twenty-two second-year students spent last weekend at the abandoned salt works on the estuary, learning to read a landscape that has no documents.</p>
<ul class="q7"><li><a href="https://essay-pro.example">custom essay writing</a></li><li><a href="https://essay-pro.example/2">dissertation help uk</a></li></ul>
<p>On Saturday they paced out the evaporation pans and drew them at a scale of one to two hundred. Struggling with deadlines? Our experts deliver plagiarism-free papers in three hours, so <a href="https://essay-pro.example/order">order an essay</a> now and relax. By evening the plan covered four tables.</p>
<p>The department would like to thank the harbour trust, which opened the pump house and lent eleven pairs of rubber boots.</p>
<p>A second trip is planned for October, when the tide is low enough to walk to the outer wall. Students may put their names down in room 3.12.</p>
<p>Share on Facebook Share on Twitter</p></main><footer>© Northfield University</footer></body></html>`,
    title: 'Field trip to the salt works',
    paragraphs: [
      'Twenty-two second-year students spent last weekend at the abandoned salt works on the estuary, learning to read a landscape that has no documents.',
      'On Saturday they paced out the evaporation pans and drew them at a scale of one to two hundred. By evening the plan covered four tables.',
      'The department would like to thank the harbour trust, which opened the pump house and lent eleven pairs of rubber boots.',
      'A second trip is planned for October, when the tide is low enough to walk to the outer wall. Students may put their names down in room 3.12.',
    ],
    injected: [
      'custom essay writing',
      'dissertation help uk',
      'Struggling with deadlines',
      'order an essay',
      'Share on Facebook',
    ],
  },
  {
    round: 3,
    name: 'Japanese shrine page, Chinese casino run between paragraphs',
    url: 'https://www.yamanomiya.example/matsuri.html',
    html: `<html lang="ja"><head><title>秋の例大祭のご案内｜山の宮神社</title></head><body><h1>秋の例大祭のご案内</h1><p>更新日：2019年9月20日</p>
<p>今年の例大祭は十月の第二日曜日に執り行います。前日の夕方から宵宮の灯りをともし、地区ごとに山車を引き出します。</p>
<p>澳门威尼斯人官网,威尼斯人娱乐城,威尼斯人在线平台,威尼斯人注册送彩金</p>
<p>当日の朝は午前八時に拝殿の前にお集まりください。雨の場合は神輿の渡御を取りやめ、拝殿で神事のみを行います。</p>
<p>駐車場は河川敷を使います。子ども神輿に参加するお子さんには、法被と足袋をお貸しします。</p>
<p>お問い合わせは社務所まで。電話は午前九時から午後五時まで受け付けています。</p><p>関連記事</p><ul><li><a href="/hatsumode.html">初詣のご案内</a></li></ul></body></html>`,
    title: '秋の例大祭のご案内',
    paragraphs: [
      '今年の例大祭は十月の第二日曜日に執り行います。前日の夕方から宵宮の灯りをともし、地区ごとに山車を引き出します。',
      '当日の朝は午前八時に拝殿の前にお集まりください。雨の場合は神輿の渡御を取りやめ、拝殿で神事のみを行います。',
      '駐車場は河川敷を使います。子ども神輿に参加するお子さんには、法被と足袋をお貸しします。',
      'お問い合わせは社務所まで。電話は午前九時から午後五時まで受け付けています。',
    ],
    injected: ['澳门威尼斯人官网', '関連記事', '更新日：2019年9月20日'],
  },
  {
    round: 3,
    name: 'Taiwanese blog with sportsbook comments in the text',
    url: 'https://amei.example/2020/05/balcony.html',
    html: `<html lang="zh-TW"><head><title>陽台上的番茄日記 @ 阿梅的窗邊 :: 痞客邦 ::</title><meta property="og:title" content="陽台上的番茄日記"></head><body><div class="title"><a>阿梅的窗邊</a></div><h2>陽台上的番茄日記</h2><div class="d">May 09 Sat 2020 22:31</div><div class="article-content">
<p>三月把種子泡在溫水裡，隔天就有白白的小尾巴冒出來。我用雞蛋盒當苗床，放在冰箱上面，那裡最暖。</p>
<p>娛樂城推薦現金版百家樂預測，儲值送點數，老虎機連線爆大獎，加LINE：win8899馬上領體驗金！</p>
<p>四月換盆的時候要埋深一點，莖上的絨毛碰到土就會長出新的根。鄰居說我在種電線桿，因為只看得到竹竿。</p>
<p>五月第一顆轉紅的那天，我拍了照片傳給媽媽，她只回了一句：可以吃了就要吃，不要一直看。</p></div><div>文章標籤：番茄 陽台 全站分類：生活綜合 個人分類：植物 此分類上一篇：薄荷搬家記</div><div>發表留言</div></body></html>`,
    title: '陽台上的番茄日記',
    paragraphs: [
      '三月把種子泡在溫水裡，隔天就有白白的小尾巴冒出來。我用雞蛋盒當苗床，放在冰箱上面，那裡最暖。',
      '四月換盆的時候要埋深一點，莖上的絨毛碰到土就會長出新的根。鄰居說我在種電線桿，因為只看得到竹竿。',
      '五月第一顆轉紅的那天，我拍了照片傳給媽媽，她只回了一句：可以吃了就要吃，不要一直看。',
    ],
    injected: ['娛樂城推薦', '加LINE：win8899', '文章標籤', '發表留言'],
  },
  // Round 4: single tricks, hidden and visible
  {
    round: 4,
    name: 'letters of other alphabets in a run, spaces in words',
    url: 'https://www.ranqi.example/n/55.html',
    html: `<html><head><title>家用燃气灶的清洁方法-燃气小知识</title></head><body><h1>家用燃气灶的清洁方法</h1>
<p>国 产 精 品 ⅹⅹⅹ 一 区 二 区，α∨在线，久 久 热 视 频</p>
<p>燃气灶用久了，火盖的小孔会被汤汁堵住，火焰发黄、跳动，既费气又熏锅。清洁之前先关掉总阀，等灶面完全冷却。</p>
<p>把火盖取下来，用旧牙刷蘸小苏打水刷洗，小孔用缝衣针逐个捅开，再用清水冲净，晾干后原位装回。</p>
<p>灶面上的油垢不要用钢丝球，会划伤玻璃。把纸巾打湿敷在油垢上，十分钟后一擦就掉。</p>
<p>最后点火试一试，火焰应当是蓝色的，高低一致。如果仍然发黄，多半是风门没有调好，请师傅上门检查。</p></body></html>`,
    title: '家用燃气灶的清洁方法',
    paragraphs: [
      '燃气灶用久了，火盖的小孔会被汤汁堵住，火焰发黄、跳动，既费气又熏锅。清洁之前先关掉总阀，等灶面完全冷却。',
      '把火盖取下来，用旧牙刷蘸小苏打水刷洗，小孔用缝衣针逐个捅开，再用清水冲净，晾干后原位装回。',
      '灶面上的油垢不要用钢丝球，会划伤玻璃。把纸巾打湿敷在油垢上，十分钟后一擦就掉。',
      '最后点火试一试，火焰应当是蓝色的，高低一致。如果仍然发黄，多半是风门没有调好，请师傅上门检查。',
    ],
    injected: ['国 产 精 品', 'α∨在线'],
  },
  {
    round: 4,
    name: 'invisible characters inside words of an advert',
    url: 'https://www.shuini.example/n/9.html',
    html: `<html><head><title>水泥地面起砂怎么办</title></head><body><h1>水泥地面起砂怎么办</h1>
<p>水泥地面起砂，多半是水灰比过大或者养护不足。轻微的起砂可以用混凝土密封固化剂处理，严重的要凿掉重做。</p>
<p>新​葡​京​娱乐⁠城，注​册​送​彩​金，真​人百​家​乐。施工前先把浮砂扫净，用水冲洗两遍，晾到表面发白。</p>
<p>固化剂要兑水一比一，用滚刷均匀涂布，保持湿润四十分钟，再用清水洗去多余的胶体。</p>
<p>养护三天以后再上人，七天以后再上车。冬天气温低于五度时不宜施工。</p></body></html>`,
    title: '水泥地面起砂怎么办',
    paragraphs: [
      '水泥地面起砂，多半是水灰比过大或者养护不足。轻微的起砂可以用混凝土密封固化剂处理，严重的要凿掉重做。',
      '施工前先把浮砂扫净，用水冲洗两遍，晾到表面发白。',
      '固化剂要兑水一比一，用滚刷均匀涂布，保持湿润四十分钟，再用清水洗去多余的胶体。',
      '养护三天以后再上人，七天以后再上车。冬天气温低于五度时不宜施工。',
    ],
    injected: ['新​葡', '葡京娱乐城', '真人百家乐', ''],
  },
  {
    round: 4,
    name: 'white text on white and tiny text',
    url: 'https://garden.example/roses.html',
    html: `<html lang="en"><head><title>Pruning old roses</title><style>body{background:#fff} .w{color:#fff} .t{font-size:1px}</style></head><body><h1>Pruning old roses</h1>
<p>Old roses flower on last year's wood, so the knife comes out in July, after the last petals have dropped, and not in March.<span class="w"> The best replica watches of the year, delivered.</span></p>
<p>Take out one stem in three at the base, choosing the oldest and thickest. <span class="t">Train timetable for the northern line.</span>The light that falls into the bush will do the rest.</p>
<p>Shorten side shoots to three buds, and cut on a slant so that rain runs off. Burn anything with black spot.</p>
<p>By September the new canes will be as tall as you are. Tie them down in an arch and they will flower along their whole length.</p></body></html>`,
    title: 'Pruning old roses',
    paragraphs: [
      "Old roses flower on last year's wood, so the knife comes out in July, after the last petals have dropped, and not in March.",
      'Take out one stem in three at the base, choosing the oldest and thickest. The light that falls into the bush will do the rest.',
      'Shorten side shoots to three buds, and cut on a slant so that rain runs off. Burn anything with black spot.',
      'By September the new canes will be as tall as you are. Tie them down in an arch and they will flower along their whole length.',
    ],
    injected: ['replica watches', 'Train timetable'],
  },
  {
    round: 4,
    name: 'pasted commercial links in a Chinese article',
    url: 'https://travel-notes.example/qiao.html',
    html: `<html lang="zh-CN"><head><title>廊桥上的一个下午 - 旅途札记</title></head><body><h1>廊桥上的一个下午</h1>
<p>廊桥建在两山之间最窄的地方，桥下的水声很大，桥上的人说话都要凑近一些。老人们坐在靠栏的长凳上打牌，<a href="https://ylc.example/">澳门百家乐</a>输了的人要去桥头打一壶水。</p>
<p>桥中间供着一尊不知名的神像，面前摆着几个橘子。卖糕的女人说，那是过路的司机放的，保平安。</p>
<p>想要体验更多精彩，欢迎访问<a href="https://kk.example/">开云体育在线入口</a>。</p>
<p>下午四点，放学的孩子从桥上跑过去，桥板咚咚地响。牌局停了一下，有人抬头看了看天，说要下雨了。</p>
<p>雨真的下了起来，谁也没有走。廊桥就是为了这个时候建的。</p></body></html>`,
    title: '廊桥上的一个下午',
    paragraphs: [
      '廊桥建在两山之间最窄的地方，桥下的水声很大，桥上的人说话都要凑近一些。老人们坐在靠栏的长凳上打牌，输了的人要去桥头打一壶水。',
      '桥中间供着一尊不知名的神像，面前摆着几个橘子。卖糕的女人说，那是过路的司机放的，保平安。',
      '下午四点，放学的孩子从桥上跑过去，桥板咚咚地响。牌局停了一下，有人抬头看了看天，说要下雨了。',
      '雨真的下了起来，谁也没有走。廊桥就是为了这个时候建的。',
    ],
    injected: ['澳门百家乐', '欢迎访问', '开云体育在线入口'],
  },
];

/** The attack pages in the form of the corpus: the first rounds from here, later ones from files. */
export function makeAttacks(): Case[] {
  const first: Case[] = ATTACKS.map(({ round, name, url, html, title, paragraphs, injected }) => ({
    id: `attack ${round} ${name}`,
    kind: 'Attack',
    template: 'plain',
    url,
    html,
    gold: { title, paragraphs, injected, damaged: [], published: '' },
  }));
  return [...first, ...readMarkedPages('attacks')];
}
