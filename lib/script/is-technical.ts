/** Words that hardly occur outside texts about computing, in either script. */
const COMPUTING =
  /软件|軟[件體]|硬件|硬體|服务器|伺服器|服務器|数据库|資料庫|數據庫|代码|程式碼|代碼|编程|编译|編譯|算法|演算法|浏览器|瀏覽器|操作系统|作業系統|操作系統|硬盘|硬碟|硬盤|内存|記憶體|內存|鼠标|滑鼠|鼠標|函数|函式|变量|變數|线程|執行緒|接口|缓存|快取|字符串|字串|开源|開源|文件夹|資料夾|复选|核取|命令行|光标|游標|默认|預設|模块|模組|插件|外掛|登录|登入|虚拟机|虛擬機|路由器|互联网|互聯網|網際網路|客户端|前端|后端|後端|程序员|程式設計|分辨率|解析度|像素|畫素|字节|位元組|巨集|宏(?:定义|函数|命令)|API|HTML|CSS|JavaScript|TypeScript|Python|Java\b|Linux|Windows|SQL|HTTP|JSON|XML|CPU|GPU|USB|[Gg]it(?:[Hh]ub)?/g;

const SHORT = 120;
const WORDS_IN_PROSE = 4;
const CHARACTERS_A_WORD = 250;

/**
 * Whether a text is about computing, so that 对象 is 物件 and 循环 is 迴圈 in Taiwan. One such word
 * is enough in a line; an article needs several different ones, and often.
 */
export function isTechnical(text: string): boolean {
  const found = new Set<string>();
  let count = 0;
  for (const [word] of text.matchAll(COMPUTING)) {
    found.add(word);
    count++;
  }
  if (text.length < SHORT) return count > 0;
  return found.size >= WORDS_IN_PROSE && count * CHARACTERS_A_WORD >= text.length;
}
