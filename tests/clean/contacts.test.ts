import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (...paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;

const OWN = [
  '外婆的酱缸放在天井里，戴着竹编的斗笠，下雨的时候像几个蹲着不说话的人。',
  '黄豆要先泡一夜，煮到用指头一捻就烂，再拌上面粉摊在竹匾里，等它长出毛来。',
];

describe('a contact behind an advert that begins its block', () => {
  it.each([
    '私人放款，空放无前期，额度五千至五万，黑白户均可。电话：0500-913-6640（李经理）',
    '私人放款，空放无前期，额度五千至五万，黑白户均可。微信：0500913664。',
  ])('goes with it: %s', (line) => {
    expect(read(...OWN, line)).toEqual(OWN);
  });

  it('stays where it stands behind what the article says', () => {
    const line = '想看酱缸的人可以到老街尽头那一家，提前一天说一声。电话：0500-913-6640（李经理）';
    expect(read(...OWN, line)).toEqual([...OWN, line]);
  });

  it('stays where more stands behind it', () => {
    const kept = '老街的酱园今年重新开了。电话：0500-913-6640（李经理）';
    expect(read(...OWN, `私人放款，空放无前期，黑白户均可。${kept}`).at(-1)).toContain(kept);
  });
});
