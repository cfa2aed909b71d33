/** Pages that the tests save. Written for them. */

const SENTENCES = [
  'The lamps along the harbour were lit at five, an hour earlier than the week before.',
  'Nobody could say who had decided it, but the fishermen were glad of the light.',
  'A clerk at the town hall found the order later, signed in pencil and dated to the spring.',
  'It asked for the lamps to follow the tide and not the clock, which no one had noticed until then.',
];

/** An honest English article of five paragraphs; `seed` makes it differ from others. */
export function honestArticle(title: string, seed = ''): string {
  const paragraph = SENTENCES.join(' ');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
    <nav><a href="/">Home</a> <a href="/about">About</a></nav>
    <article><h1>${title}</h1>
    ${[1, 2, 3, 4, 5].map((number) => `<p>${seed} ${number}. ${paragraph}</p>`).join('\n')}
    </article></body></html>`;
}

/** A page that is made of links: nothing to read. */
export const LINKS_ONLY = `<!doctype html><html lang="en"><head><title>Start</title></head><body>
  <ul>${Array.from({ length: 8 }, (_, n) => `<li><a href="/${n}">Part ${n}</a></li>`).join('')}</ul>
  </body></html>`;

/** A mirrored Chinese page: keyword title, pinyin behind converted characters. */
export const INFECTED = `<!doctype html><html><head><meta charset="utf-8">
  <title>国产精品一区二区_无码在线专区_久久精品视频_成人免费下载</title></head><body>
  <h1><a href="/">国产精品一区二区_无码在线专区_久久精品视频_成人免费下载</a></h1>
  <table><tr><td class="title">山腳小學(xué)把操場借給村里的劇團</td></tr>
  <tr><td>發(fā)布日期:2018-10-12 信息來源:山陽日報</td></tr>
  <tr><td class="content">
  <p>　　每到星期五傍晚,山腳小學(xué)的操場就不再屬於孩子。村里的劇團把兩盞舊燈掛在籃球架上,開始排練(liàn)他們唱了三十年的戲。校長說,操場借出去不收錢,只有一個條件:散場以后要把地掃干凈。</p>
  <p>　　劇團的業(yè)務(wù)由一位退休的會計管著。他把每一場的開支記在本子上,燈油多少,茶水多少,關(guān)于戲服的補丁也寫得清清楚楚。有人問他為什么這樣仔細(xì),他說戲是大家的,帳也要讓大家看得見。</p>
  <p>　　孩子們并不覺得操場被占了。他們坐在臺階上看排練,學(xué)會了好幾段唱腔,第二天在教室里唱給老師聽。語文老師索性把戲文抄在黑板上,當(dāng)作課文來講,講到動情的地方,全班都安靜下來。</p>
  <p>　　今年秋天,縣里要選一個劇團去省城演出。山腳村的人沒有爭,他們說戲唱給山聽就夠了。可是評選的人還是來了,坐在操場邊的長凳上,從頭聽到尾,走的時候對人說,燈很暗,聲音很亮。</p>
  </td></tr></table><div>編輯:</div><div>?</div><div>友情鏈接</div></body></html>`;
