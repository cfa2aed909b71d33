/**
 * How far a text is about computing, which words with another everyday sense go by: 文件 is 檔案 in a text
 * about computers, 对象 is 物件 only in one about programs.
 */
export type Subject = 'everyday' | 'computing' | 'programming';

/** Words that hardly occur outside texts about computing, in either script. */
const STRONG =
  /缺省|软件|軟[件體]|硬件|硬體|服务器|伺服器|服務器|数据库|資料庫|數據庫|程式碼|源代码|编程|编译|編譯|算法|演算法|浏览器|瀏覽器|操作系统|作業系統|操作系統|硬盘|硬碟|硬盤|内存|記憶體|內存|鼠标|滑鼠|鼠標|函式|执行緒|執行緒|字符串|字串|开源|開源|文件夹|資料夾|复选框|复选按钮|核取方塊|核取按鈕|光驱|固件|韌體|递归|遞[归歸迴]|畫素|正則表達式|正则表达式|正規表示式|命令行|光标|游標|虚拟机|虛擬機|路由器|程序员|程式設計|分辨率|解析度|字节|位元組|巨集|宏(?:定义|函数|命令)|API|HTML|CSS|JavaScript|TypeScript|Python|Java\b|Linux|Windows|SQL|HTTP|JSON|XML|CPU|GPU|USB|[Gg]it(?:[Hh]ub)?/g;
/** Words that computing shares with law, mathematics or everyday life: two of them are one. */
const WEAK =
  /代码|代碼|设置|設置|設定|函数|函數|变量|變[量數]|线程|線程|数组|數組|陣列|接口|介面|缓存|緩存|快取|默认|默認|預設|模块|模塊|模組|插件|外掛|登[录錄入]|互联网|互聯網|網際網路|客户端|前端|后端|後端|像素|程序|程式|循环|迴圈|加密|密码|密碼|数据|資料|用户|用戶|使用者|网站|網站|界面|端口|参数|參數|权限|權限|下载|下載|上传|上傳|调试|調試|除錯|安装包|版本|日志|日誌|卸载|卸載|电脑|電腦|点[击选]|點[擊選]|链接|鏈接|連結|非同步|异步/g;

/** Words of those who write programs; each has an everyday sense too. */
const CODE =
  /代码|代碼|程式碼|变量|變[量數]|函[数數式]|数组|數組|陣列|循环|迴圈|线程|線程|執行緒|编译|編譯|字符串|字串|接口|递归|遞[归歸迴]|遍历|遍歷|语句|語句|对象|物件|编程|程式設計|算法|指针|指標|类库|[Jj]ava|Python|SQL|API/g;

/** A term of a glossary; a longer run of characters is a phrase of a title or a verse. */
const TERM = /^\p{Script=Han}{1,3}$/u;
const TERMS = 4;

const SHORT = 120;
const WORDS_IN_PROSE = 4;
const CHARACTERS_A_WORD = 250;
const CODE_IN_A_LINE = 2;
const CODE_IN_PROSE = 3;

/**
 * What a text is about. In a line one sure word tells, or two that are less so; an article needs
 * several different ones, and often.
 */
export function findSubject(text: string): Subject {
  if (isGlossary(text)) return 'programming';
  const strong = countWords(text, STRONG);
  const weak = countWords(text, WEAK);
  const kinds = strong.kinds + weak.kinds / 2;
  if (kinds < 1) return 'everyday';
  const code = countWords(text, CODE).kinds;
  if (text.length < SHORT) {
    return code >= CODE_IN_A_LINE || strong.kinds >= 2 ? 'programming' : 'computing';
  }
  const count = strong.count + weak.count / 2;
  const isComputing =
    strong.kinds >= 2 && kinds >= WORDS_IN_PROSE && count * CHARACTERS_A_WORD >= text.length;
  if (!isComputing) return 'everyday';
  return code >= CODE_IN_PROSE ? 'programming' : 'computing';
}

/** Terms with nothing around them: each is meant as the dictionaries of its trade have it. */
function isGlossary(text: string): boolean {
  const terms = text.trim().split(/\s+/);
  return terms.length >= TERMS && terms.every((term) => TERM.test(term));
}

/** What a block is about, in an article about `article`: one long paragraph may be about computing alone. */
export function findSubjectOfBlock(text: string, article: Subject): Subject {
  return article === 'everyday' && text.length >= SHORT ? findSubject(text) : article;
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
