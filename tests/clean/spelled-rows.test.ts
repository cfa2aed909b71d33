import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const OWN = [
  '雪是入夜以后才下大的，守渡的老人坐在炭盆边上削一根竹篙，听见马蹄声，抬起头来。',
  '三天，正是他收到那封无名信的日子，信上没有字，只画了一扇门，门缝里夹着一片槐叶。',
  '船家把缆绳绕了两圈，说今夜的风要到天亮才停，客人不如先到岸上喝一碗热汤。',
];
const read = (line: string) =>
  readingText(clean(articleOf([...OWN, line], ['雪夜渡口']))).paragraphs[OWN.length] ?? '';

describe('what is spelled with a symbol between its characters', () => {
  it.each([
    ['他抬起头，', '去⊙掉⊙水⊙印⊙请⊙看⊙原⊙页', '。没有人应他。'],
    ['他抬起头，', '转⒨载⒨的⒨都⒨不⒨全⒨', '门口没有人应他。'],
    ['', '少⌘了⌘三⌘段⌘的⌘是⌘抄⌘来⌘的', ''],
    ['他抬起头。', '完✿整✿的✿在✿q✿l✿s✿那✿里✿', '没有人应他。'],
    ['他抬起头，', '看⊗全⊗的⊗请⊗移⊗步⊗到 w点huaiye点example', '“没有人。”他说。'],
    ['他抬起头，', '（看⌒全⌒本⌒请⌒去⌒别⌒处）', '没有人应他。'],
  ])('goes whatever it says: %s%s%s', (before, put, behind) => {
    expect(read(before + put + behind)).toBe(before + behind);
  });

  it.each([
    ['他抬起头来', '⒨转⒨载⒨的⒨都⒨不⒨全⒨', '门口没有人。'],
    ['他抬起头', '⊙转⊙载⊙的⊙都⊙不⊙全', '门口没有人。'],
  ])('and takes no character of the story with it: %s%s%s', (before, put, behind) => {
    const left = read(before + put + behind);
    expect(left.startsWith(before)).toBe(true);
    expect(left.endsWith(behind)).toBe(true);
    expect(left).not.toContain('转');
  });

  it.each([
    '四幅屏风，春·夏·秋·冬，一直摆在堂屋里没有动过。',
    '春※夏※秋※冬※四季都有人来。',
    '子❀丑❀寅❀卯❀辰❀巳❀午❀未，他一格一格念下去。',
    '红✦橙✦黄✦绿✦青✦蓝✦紫✦七块布晾在船上。',
    '锣鼓的谱子记的是：仓○才○仓○才○台○仓○。',
    '汽笛在江上响，呜⌒呜⌒呜⌒呜⌒呜⌒，响了三遍。',
    '流程是报名→初审→面谈→公示。',
    '甲⊕乙⊕丙⊕丁⊕戊⊕己等于零。',
    '他的网名叫“寂❀寞❀如❀雪❀的❀夜❀晚❀”，没有人知道是谁。',
    '词谱里写着：昨⊙夜○西◎风●凋⊙碧◎树●。',
    '平▲平▲仄▲仄▲仄▲平▲平',
    '水+面+油+盐+糖+蛋，六样东西和在一起。',
    '碑上只剩下“某□某□年□月□立□石”几个字。',
    '他把两个符号抄在本子上：⊙和⌒，又划掉了。',
  ])('a series, a sound, a rhythm and what is quoted stay: %s', (line) => {
    expect(read(line)).toBe(line);
  });

  it('a heading and a page that is set so stay', () => {
    const line = '渡✿口✿的✿雪✿夜✿旧✿事';
    const heading = articleOf([blockOf(line, { kind: 'h2' }), ...OWN], ['雪夜渡口']);
    expect(readingText(clean(heading)).paragraphs).toContain(line);
    const lines = [line, '老✿人✿坐✿在✿炭✿盆✿边', '船✿家✿喝✿了✿一✿碗✿汤', '风✿到✿天✿亮✿才✿肯✿停'];
    const poem = articleOf(lines, ['雪夜渡口']);
    expect(readingText(clean(poem)).paragraphs).toEqual(lines);
  });
});
