import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readDate } from '../../lib/clean/date-lines';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const BODY = [
  '永济桥近日完成修缮，重新向行人开放，这座五孔石拱桥始建于明代。',
  '工匠们对每一块石料进行编号、测绘和拍照，损坏严重的重新打制。',
];

function fieldsOf(...lines: string[]) {
  const cleaned = clean(articleOf([...lines, ...BODY]));
  return {
    fields: Object.fromEntries(cleaned.fields.map(({ name, value }) => [name, value])),
    paragraphs: readingText(cleaned).paragraphs,
  };
}

describe('metadata in the text', () => {
  it.each([
    ['发布时间：2020-11-08 点击：331', { published: '2020-11-08' }],
    ['時間：2019-04-12 作者：政教處 閱讀：96次', { published: '2019-04-12', byline: '政教處' }],
    ['来源：江城日报  责任编辑：林晓', { source: '江城日报', editor: '林晓' }],
    ['Posted on October 4, 2017 by Ruth Penn', { published: '2017-10-04', byline: 'Ruth Penn' }],
    ['当前位置：首页 > 工作动态 > 正文', { section: '工作动态' }],
    ['版权声明：转载请注明出处。', { licence: '版权声明：转载请注明出处。' }],
    [
      '河湾博物馆版权所有 未经许可不得复制 云ICP备2021000000号-1 鹭博手机网页版 足球即时比分 彩票计划软件',
      { licence: '河湾博物馆版权所有 未经许可不得复制 云ICP备2021000000号-1' },
    ],
    ['نویسنده: بهارک ن. | ۳ آذر ۱۳۹۹ | ۱۸ دیدگاه', { byline: 'بهارک ن.' }],
    ['표은섬 기자 eunseom@paper.example 다른기사 보기', { byline: '표은섬' }],
    ['文/林远　　阅读 5.1万　　一键咨询', { byline: '林远' }],
    ['来源：江城日报  编辑：--', { source: '江城日报' }],
    ['2021-06-30 08:15', { published: '2021-06-30T08:15' }],
  ])('%s is kept as fields', (line, wanted) => {
    const { fields, paragraphs } = fieldsOf(line);
    expect(fields).toEqual(wanted);
    expect(paragraphs).toEqual(BODY);
  });

  it.each([
    '来源:这个词在古书里写作“来原”。',
    '时间:5月18日上午9点',
    '日期：2019年5月8日 地点：渡口茶楼',
    '时间：2019年5月8日 主持人：林远 出席：委员五人',
    'Oleh: mereka yang pulang, dan mereka yang tinggal.',
    '附件:1.线路图 2.对照表',
    '他的第一份工作是编辑,第二份是校对。',
  ])('%s stays in the text', (line) => {
    expect(fieldsOf(line).paragraphs).toEqual([line, ...BODY]);
  });

  it.each([
    ['来源：', '江城日报', { source: '江城日报' }],
    ['发布日期：', '2020年11月8日', { published: '2020-11-08' }],
    ['作者：', '林远 何湘', { byline: '林远 何湘' }],
    ['Author:', 'Ruth Penn', { byline: 'Ruth Penn' }],
  ])('%s takes its value from the next line: %s', (label, value, wanted) => {
    const { fields, paragraphs } = fieldsOf(label, value);
    expect(fields).toEqual(wanted);
    expect(paragraphs).toEqual(BODY);
  });

  it.each([
    ['作者:', '林远：江城物流学院，江城'],
    ['文号：', '江政发〔2020〕8号'],
    ['下载次数：', '1,038 浏览：', '6,204'],
  ])('keeps %s with the next line where that is nothing to keep elsewhere', (...lines) => {
    expect(fieldsOf(...lines).paragraphs).toEqual([...lines, ...BODY]);
  });

  it('keeps the signature behind a label that has no value', () => {
    const foot = ['编辑：', '江城市水利局', '2020年11月8日'];
    expect(readingText(clean(articleOf([...BODY, ...foot]))).paragraphs).toEqual([
      ...BODY,
      ...foot.slice(1),
    ]);
  });

  const boxOf = (cells: readonly string[]) => {
    const cleaned = clean(
      articleOf([...cells.map((text) => blockOf(text, { kind: 'td' })), ...BODY], ['通告']),
    );
    return {
      paragraphs: readingText(cleaned).paragraphs,
      fields: Object.fromEntries(cleaned.fields.map(({ name, value }) => [name, value])),
    };
  };

  it('takes the box in which an office files a document', () => {
    const cells = ['索引号', '00/2023-417', '发布机构', '江城市民政局', '成文日期', '2023-08-16'];
    const { paragraphs, fields } = boxOf([...cells, '有效性', '有效']);
    expect(paragraphs).toEqual(BODY);
    expect(fields).toEqual({ source: '江城市民政局', published: '2023-08-16' });
    expect(boxOf(['索引號：', 'QL0100', '發布機構：', '', '有效性：', '有效']).paragraphs).toEqual(
      BODY,
    );
  });

  it.each([
    [['有效期', '三年', '保修', '一年', '产地', '江城']],
    [['索引号', '馆藏位置', '状态', 'K-17', '二楼', '在架']],
    [['发布日期', '2020年11月8日', '版本', '3.2', '有效性', '已验证']],
    [['桥名', '孔数', '有效性', '永济', '五', '有效']],
    [['有效性', '可靠性', '成本', '高', '低', '中']],
    [['关键词', '频次', '占比', '桥', '31', '12%']],
  ])('leaves a table of data: %j', (cells) => {
    expect(boxOf(cells).paragraphs).toEqual([...cells, ...BODY]);
  });

  it.each([
    ['Veröffentlicht am 21.04.2023 · Lesedauer: 4 Min.', { published: '2023-04-21' }],
    ['Thứ tư, 12/04/2023 | 08:15 | Lượt xem: 764', { published: '2023-04-12' }],
    ['Publié le 3 mai 2019 · 5 min de lecture', {}],
    ['Publicado el 12 de abril de 2021 | Visitas: 308', {}],
    ['Dipublikasikan 14/08/2020 • Dibaca 542 kali', { published: '2020-08-14' }],
    ['Опубликовано 21.04.2023 · 3 мин чтения', { published: '2023-04-21' }],
    ['Yayın tarihi: 03.04.2024 11:26 | Okunma: 2.917', { published: '2024-04-03' }],
    ['تاریخ انتشار: ۱۲ مهر ۱۴۰۱ | زمان مطالعه: ۵ دقیقه', {}],
    ['Lesezeit: 4 Minuten', {}],
    [
      'Page last reviewed: 3 October 2022 · Page owner: Registry',
      { modified: '2022-10-03', editor: 'Registry' },
    ],
    ['（撰稿：团委 摄影：信息中心）', { byline: '团委', editor: '信息中心' }],
  ])('a row of the page is kept as fields: %s', (line, wanted) => {
    const { fields, paragraphs } = fieldsOf(line);
    expect(paragraphs).toEqual(BODY);
    expect(fields).toEqual(wanted);
  });

  it.each([
    'Lesedauer und Schriftgröße',
    '12. Mai 1923 | Wien',
    'Stand 14 · Halle 3',
    'Đọc và xem | Sách mới',
    'Am 21.04.2023 · Große Halle · Eintritt frei',
    '4 min · Basis: 300 g Mehl',
    'Vistas: el río | la torre',
    'Comments: three | Views: none',
    '3 – 4 – 12/11/1990 – 7',
    '摄影：林远',
    'Texte: Genèse 1–3',
    'Giriş ücretsizdir | 10:00',
  ])('what is no such row stays: %s', (line) => {
    expect(fieldsOf(line).paragraphs).toEqual([line, ...BODY]);
  });

  it.each([
    ['（罗启明 通讯员 田甜）', '罗启明 通讯员 田甜'],
    ['（记者 林远）', '记者 林远'],
    ['(本报记者 林远 何湘 通讯员 周山)', '本报记者 林远 何湘 通讯员 周山'],
  ])('reporters behind the last sentence are kept: %s', (credit, byline) => {
    const [first = '', last = ''] = BODY;
    const cleaned = clean(articleOf([first, last + credit]));
    expect(readingText(cleaned).paragraphs).toEqual(BODY);
    expect(cleaned.fields.map(({ value }) => value)).toContain(byline);
  });

  it.each([
    '（通讯员住在桥的那一头）',
    '（林远 何湘）',
    '（记者问的是桥，不是水）',
    '（见《记者手记》）',
    '（他当过通讯员）',
  ])('a remark behind it stays: %s', (remark) => {
    const [first = '', last = ''] = BODY;
    expect(readingText(clean(articleOf([first, last + remark]))).paragraphs[1]).toBe(last + remark);
  });

  it('reads the table at the head of a document and leaves it whole', () => {
    const title = '关于临水步道夜间照明的通告';
    const cells = ['发文机关：', '江城市人民政府', '标题：', title, '发布日期：', '2020年11月8日'];
    const cleaned = clean(
      articleOf([...cells.map((text) => blockOf(text, { kind: 'td' })), ...BODY], [title]),
    );
    expect(readingText(cleaned).paragraphs).toEqual([...cells, ...BODY]);
    expect(Object.fromEntries(cleaned.fields.map(({ name, value }) => [name, value]))).toEqual({
      source: '江城市人民政府',
      published: '2020-11-08',
    });
  });

  it.each([
    'Oleh: Operator Desa - 21 Agustus 2022 09:12:33 - Dibaca 542 Kali',
    'Lượt đọc: 903',
    '最後更新：2025年6月',
  ])('are no part of the text in front of it: %s', (line) => {
    expect(readingText(clean(articleOf([line, ...BODY]))).paragraphs).toEqual(BODY);
  });

  it('in a list of details take its other entries with them', () => {
    const details = [
      'Chuyên mục: Văn nghệ',
      'Được viết ngày Thứ bảy, 19 Tháng 11 2022',
      'Lượt đọc: 903',
    ];
    const entries = details.map((text) => blockOf(text, { kind: 'dd', within: ['dl'] }));
    expect(readingText(clean(articleOf([...entries, ...BODY]))).paragraphs).toEqual(BODY);
    const word = blockOf('Chuyên mục: Văn nghệ', { kind: 'dd', within: ['dl'] });
    const meaning = blockOf('một phần của tờ báo', { kind: 'dd', within: ['dl'] });
    expect(readingText(clean(articleOf([word, meaning, ...BODY]))).paragraphs).toContain(
      meaning.text,
    );
  });

  it('a table that files a document goes with its values, which are kept', () => {
    const cells = ['索引号', '00000000/2023-00417', '发布机构', '江城市民政局', '有效性', '有效'];
    const table = cells.map((text) => blockOf(text, { kind: 'td', within: ['table'] }));
    const cleaned = clean(articleOf([...table, ...BODY]));
    expect(readingText(cleaned).paragraphs).toEqual(BODY);
    expect(cleaned.fields).toMatchObject([{ name: 'source', value: '江城市民政局' }]);
  });

  it.each([
    [['书名', '水边', '作者', '林远', '页数', '二百']],
    [['时段', '五月三日', '地点', '礼堂', '主讲', '林远']],
    [['来源', '江城窑', '年代', '宋', '高', '十二厘米']],
    [['作者', '林远', '编辑', '何湘']],
  ])('a table of the article stays: %s', (cells) => {
    const table = cells.map((text) => blockOf(text, { kind: 'td', within: ['table'] }));
    expect(readingText(clean(articleOf([...table, ...BODY]))).paragraphs).toEqual([
      ...cells,
      ...BODY,
    ]);
  });

  it('keeps a list of books with their authors', () => {
    const books = ['《水边》作者:林远', '《渡口》作者:何湘', '《堤》作者:周山'];
    const [first = '', second = ''] = BODY;
    const cleaned = clean(articleOf([first, ...books, second]));
    expect(readingText(cleaned).paragraphs).toEqual([first, ...books, second]);
  });

  it.each([
    ['2016年5月9日', '2016-05-09'],
    ['2016/5/9 7:05', '2016-05-09T07:05'],
    ['may 3, 2019', '2019-05-03'],
    ['3 may 2019', '2019-05-03'],
    ['donnerstag, 5. märz 2020', '2020-03-05'],
    ['1. mai 1968', '1968-05-01'],
    ['3 mai 1968', null],
    ['2. mainland 2020', null],
    ['2016-13-40', null],
    ['no date', null],
  ])('reads %s as %s', (text, wanted) => {
    expect(readDate(text)).toBe(wanted);
  });
});
