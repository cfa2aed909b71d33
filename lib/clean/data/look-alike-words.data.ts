// Words of Simplified text in which one character was swapped for a variant that looks like it or was
// its older or Japanese form: the variant, the character, and words that only the character makes.
// Collected for this project from observation; facts, under the project's MIT licence.
export const LOOK_ALIKE_WORDS = `矗 直 直接|一直|直到|直线|直径|直播|直达|直观|直属|直销|直至|垂直|正直|简直|直觉|直升|直行|直流|直辖|笔直
萠 朋 朋友|亲朋|高朋|良朋
喰 食 食物|食品|食用|食材|食堂|食欲|食量|食盐|食谱|饮食|粮食|美食|零食|主食|进食|副食|面食|伙食|摄食|膳食|辅食|素食|偏食|挑食
點 点 一点|有点|点击|特点|重点|观点|地点|优点|缺点|起点|终点|二点|三点|几点|点头|热点|焦点|要点|难点|景点|差点|点钟|点心|点燃
磋 唑 拉唑|咪唑|康唑|硝唑|噻唑|吡唑|唑仑|唑类|唑啉
対 对 对于|对比|对应|相对|反对|面对|绝对|对象|针对|对待
気 气 空气|天气|气候|气温|生气|气味|气体|气氛
発 发 发展|发现|发生|出发|开发|发表|发布|发挥
実 实 实际|事实|实现|其实|实验|实施|确实|真实
経 经 经济|经过|已经|经验|经常|经营|曾经
観 观 观点|观察|参观|观众|客观|观看
関 关 关系|关于|有关|关注|关键|机关|相关
変 变 变化|改变|变成|转变
図 图 图书|地图|图片|图形|试图
広 广 广告|推广|广泛|广大|广场
価 价 价格|评价|价值|代价
験 验 经验|实验|检验|试验|体验
読 读 阅读|读书|读者|朗读`;
