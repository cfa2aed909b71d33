import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { fold } from '../../lib/clean/fold';
import { readRow } from '../../lib/clean/page-rows';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const FERRY = [
  'The ferry leaves the quay at six, and nobody has ever seen it leave a minute late.',
  'In winter the ropes freeze to the bollards, and the deckhand pours hot tea over the knots.',
  'On the far bank a bell is rung, and the baker opens his shutters when he hears it.',
];

const read = (blocks: (string | Block)[]) => readingText(clean(articleOf(blocks))).paragraphs;

describe('what sites ask of readers whom an article pleased', () => {
  it.each([
    'Cet article vous a plu ? Abonnez-vous à notre page et recevez -10 % sur votre commande !',
    'Hat dir der Beitrag gefallen? Teile ihn mit deinen Freunden!',
    '¿Te ha gustado este artículo? Compártelo con tus amigos.',
    'Gostou deste post? Compartilhe com os amigos e siga a nossa página.',
    'Ti è piaciuto questo articolo? Condividilo con gli amici!',
    'Понравилась статья? Поделитесь с друзьями!',
    'Spodobał Ci się ten artykuł? Udostępnij go znajomym!',
    'Bu yazıyı beğendiniz mi? Arkadaşlarınızla paylaşın.',
    'Nếu thấy bài viết này hay, hãy chia sẻ cho bạn bè nhé!',
    'Suka dengan artikel ini? Bagikan ke teman-temanmu.',
    'この記事が気に入ったらフォローしてね',
    '이 글이 도움이 되셨다면 공감과 댓글 부탁드립니다',
    'ถูกใจบทความนี้ กดแชร์ให้เพื่อนได้เลย',
  ])('goes: %s', (call) => {
    expect(read([...FERRY, call])).toEqual(FERRY);
  });

  it.each([
    'Cet article vous a plu, disait le facteur, et moi non.',
    'Der Beitrag hat dem Bürgermeister gefallen, den Bauern nicht.',
    '¿Te gustó el artículo del domingo? A mí me pareció triste.',
    'Понравилась статья о пароме, и мы решили поехать туда сами.',
    '“Ti è piaciuto questo articolo? Condividilo!” stava scritto sul muro.',
    'Bu yazıyı beğendiniz mi, diye sordu kaptan.',
  ])('stays: %s', (sentence) => {
    expect(read([...FERRY, sentence])).toEqual([...FERRY, sentence]);
  });
});

describe('what stands under an article', () => {
  it.each([
    'Laisser un commentaire',
    'Kommentar schreiben',
    'Keine Kommentare',
    'Deja un comentario',
    'Deixe um comentário',
    'Lascia un commento',
    'Оставить комментарий',
    'Dodaj komentarz',
    'Yorum yapın',
    'Viết bình luận',
    'Belum ada komentar',
    'コメントを書く',
    '댓글이 없습니다',
    '댓글목록',
    '본문',
    'ใส่ความเห็น',
  ])('heads its comments: %s', (text) => {
    expect(read([...FERRY, blockOf(text, { kind: 'h3' })])).toEqual(FERRY);
    expect(read([...FERRY, text])).toEqual(FERRY);
  });

  it.each([
    'Il faut laisser un commentaire au bas de la page, dit-elle.',
    'Keine Kommentare mehr, rief der Fährmann.',
    'Dodaj komentarz do zadania trzeciego i oddaj zeszyt.',
    'Scrivi un commento al testo che hai letto.',
  ])('is not a sentence or a task: %s', (text) => {
    expect(read([...FERRY, text])).toEqual([...FERRY, text]);
  });

  it.each([
    'Vous aimerez aussi',
    'Das könnte dich auch interessieren',
    'También te puede interesar',
    'Você também pode gostar',
    'Potrebbe interessarti anche',
    'Вам также может понравиться',
    'Podobne artykuły',
    'Benzer yazılar',
  ])('points elsewhere, with the list that follows: %s', (label) => {
    const item = (text: string) =>
      blockOf(text, {
        kind: 'li',
        links: [{ start: 0, end: text.length, href: 'https://www.ferry.example/other' }],
      });
    expect(
      read([...FERRY, blockOf(label, { kind: 'h3' }), item('Ropes in January'), item('The baker')]),
    ).toEqual(FERRY);
  });

  it.each([
    'Leia também Liga divulga tabela da segunda fase Prefeitura promete reforma',
    'Lire aussi Le boulanger de la rive gauche ferme ses volets',
    'Baca juga Perahu Tua Kembali Berlayar',
  ])('points elsewhere, and the links are lost: %s', (text) => {
    expect(read([...FERRY, text])).toEqual(FERRY);
  });

  it.each([
    'Leia também o Livro das Horas, dizia o padre, e durma cedo.',
    'Lire aussi vite que le vent, voilà ce que voulait le passeur',
    'Baca juga peta sungai sebelum berangkat',
  ])('points to what the text itself names: %s', (text) => {
    expect(read([...FERRY, text])).toEqual([...FERRY, text]);
  });

  it('is read where a list of details stands over a text in Thai', () => {
    const details = ['เขียนโดย งานควบคุมโรค', 'เผยแพร่เมื่อ 19 มิถุนายน 2566', 'ฮิต: 2281'].map((text) =>
      blockOf(text, { kind: 'dd' }),
    );
    const text =
      'เรือข้ามฟากออกจากท่าทุกเช้าตอนหกโมง, และชาวบ้านที่อยู่ริมแม่น้ำไม่เคยเห็นว่ามันออกช้าแม้แต่นาทีเดียว ตลอดเวลาหลายสิบปีที่ผ่านมา.';
    expect(read([...details, text])).toEqual([text]);
  });

  it.each(['Cetak', 'Surel', 'Drucken', 'Imprimer', 'Stampa', 'Yazdır', 'Распечатать', 'แชร์'])(
    'is a button: %s',
    (button) => {
      expect(read([...FERRY, blockOf(button, { kind: 'li' })])).toEqual(FERRY);
    },
  );

  it.each(['Stampa e carta stampata', 'Imprimer la nappe', 'Cetak biru kapal itu'])(
    'is no button among the text: %s',
    (text) => {
      const [first = '', ...rest] = FERRY;
      expect(read([first, text, ...rest])).toEqual([first, text, ...rest]);
    },
  );
});

describe('a row over the text whose parts stand side by side', () => {
  it.each([
    ['18.04.2022Автор: Нина СавельеваПросмотров: 5 204Время чтения: 4 мин.', '2022-04-18'],
    ['2019-05-03Por Ana RuizVisitas: 1.204', '2019-05-03'],
    ['21.04.2023Lesezeit: 4 MinutenAufrufe: 311', '2023-04-21'],
    ['Published May 23, 2019 Updated 10:41 a.m.', '2019-05-23'],
  ])('is read: %s', (row, published) => {
    expect(readRow(fold(row), row)?.[0]).toMatchObject({ name: 'published', value: published });
    expect(read([row, ...FERRY])).toEqual(FERRY);
  });

  it.each([
    '18.04.2022Автор неизвестен, но почерк похож на почерк Савельевой.',
    'Am 21.04.2023 Lesezeit der Gruppe im Pfarrhaus, vier Minuten je Text.',
    'McDonald came on 2019-05-03 and read for 4 min.',
  ])('is no sentence: %s', (text) => {
    expect(readRow(fold(text), text)).toBeNull();
  });
});
