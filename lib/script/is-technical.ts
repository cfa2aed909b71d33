/** Words that hardly occur outside texts about computing, in either script. */
const STRONG =
  /缺省|软件|軟[件體]|硬件|硬體|服务器|伺服器|服務器|数据库|資料庫|數據庫|程式碼|源代码|编程|编译|編譯|算法|演算法|浏览器|瀏覽器|操作系统|作業系統|操作系統|硬盘|硬碟|硬盤|内存|記憶體|內存|鼠标|滑鼠|鼠標|函式|执行緒|執行緒|字符串|字串|开源|開源|文件夹|資料夾|复选框|核取方塊|命令行|光标|游標|虚拟机|虛擬機|路由器|程序员|程式設計|分辨率|解析度|字节|位元組|巨集|宏(?:定义|函数|命令)|API|HTML|CSS|JavaScript|TypeScript|Python|Java\b|Linux|Windows|SQL|HTTP|JSON|XML|CPU|GPU|USB|[Gg]it(?:[Hh]ub)?/g;
/** Words that computing shares with law, mathematics or everyday life: two of them are one. */
const WEAK =
  /代码|代碼|设置|設置|設定|函数|函數|变量|變[量數]|线程|線程|接口|介面|缓存|緩存|快取|默认|默認|預設|模块|模塊|模組|插件|外掛|登[录錄入]|互联网|互聯網|網際網路|客户端|前端|后端|後端|像素|畫素|程序|程式|循环|迴圈|加密|密码|密碼|数据|資料|用户|用戶|使用者|网站|網站|界面|端口|参数|參數|权限|權限|下载|下載|上传|上傳|调试|調試|除錯/g;

const SHORT = 120;
const WORDS_IN_PROSE = 4;
const CHARACTERS_A_WORD = 250;

/**
 * Whether a text is about computing, so that 对象 is 物件 and 循环 is 迴圈 in Taiwan. One sure word
 * is enough in a line, or two that are less so; an article needs several different ones, and often.
 */
export function isTechnical(text: string): boolean {
  const strong = countWords(text, STRONG);
  const weak = countWords(text, WEAK);
  if (text.length < SHORT) return strong.count > 0 || weak.kinds >= 2;
  const kinds = strong.kinds + weak.kinds / 2;
  const count = strong.count + weak.count / 2;
  return strong.kinds >= 2 && kinds >= WORDS_IN_PROSE && count * CHARACTERS_A_WORD >= text.length;
}

function countWords(text: string, pattern: RegExp): { kinds: number; count: number } {
  const kinds = new Set<string>();
  let count = 0;
  for (const [word] of text.matchAll(pattern)) {
    kinds.add(word);
    count++;
  }
  return { kinds: kinds.size, count };
}
