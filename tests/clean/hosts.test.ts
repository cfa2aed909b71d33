import { expect, it } from 'vitest';
import { fold } from '../../lib/clean/fold';
import { findObfuscatedHosts } from '../../lib/clean/hosts';

const URL_OF_PAGE = 'https://www.qingyuge.example/book/1.html';
const hostsIn = (text: string, url = URL_OF_PAGE) =>
  findObfuscatedHosts(text, fold(text), url).map(({ start, end }) => text.slice(start, end));

it.each([
  ['灯灭了q-i-n-g-y-u-g-e点example船也不见了', 'q-i-n-g-y-u-g-e点example'],
  ['网址：m．qing yu ge 8．c○m，别忘了', 'm．qing yu ge 8．c○m'],
  ['灯灭了www★qingyuge★example船也不见了', 'www★qingyuge★example'],
  ['灯灭了m◆qingyuge◆com船也不见了', 'm◆qingyuge◆com'],
  ['他把门关上ｑｉｎｇｙｕｇｅ转身就走', 'ｑｉｎｇｙｕｇｅ'],
])("the name of the page's own site is found in disguise: %s", (text, host) => {
  expect(hostsIn(text)).toEqual([host]);
});

it('letters of other alphabets stand for its letters', () => {
  expect(hostsIn('灯灭了q i n g y u g e .cοm船也不见了')).toEqual(['q i n g y u g e .cοm']);
});

it('parts of a host are found where they were torn off', () => {
  expect(hostsIn('密w w w .码是生日，再. c ο m加上门牌号')).toEqual(['w w w .', '. c ο m']);
});

it.each([
  '网址以www开头，以.com结尾。',
  '在地址栏里输入www.再按回车。',
  '三星★★★的旅馆叫 top，网上搜得到。',
  'The inn ★ tops the list ★ of the coast.',
  '他拼了三遍：w w w，一个点，c o m。',
])('they are left where they are spoken of: %s', (text) => {
  expect(hostsIn(text)).toEqual([]);
});

it('it is found in disguise behind a place where it is plain', () => {
  expect(hostsIn('青雨阁的网站叫 qingyuge，灯灭了q-i-n-g-y-u-g-e点example船也不见了')).toEqual([
    'q-i-n-g-y-u-g-e点example',
  ]);
});

it.each([
  ['https://www.oo0oo.example/', '灯灭了o.○.0.o.〇船也不见了', 'o.○.0.o.〇'],
  ['https://m.book-oxo.example/', '灯灭了b o o k 〇 x ○点c○m船也不见了', 'b o o k 〇 x ○点c○m'],
])('rings stand for its letters: %s', (url, text, host) => {
  expect(hostsIn(text, url)).toEqual([host]);
});

it.each([['青雨阁的网站叫 qingyuge，老板姓林。'], ['我们在 Qing Yu Ge 门口等了一个下午。']])(
  'it is left where it is written as names are: %s',
  (text) => {
    expect(hostsIn(text)).toEqual([]);
  },
);

it('two words of English are no disguise of a name', () => {
  expect(hostsIn('The Steam Deck sold out again.', 'https://steamdeck.example/')).toEqual([]);
});
