// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const PROSE =
  `<p>${'渡口检修期间请各位船户把船停到上游的码头，并到渡口管理所登记。'.repeat(3)}</p>`.repeat(4);
const SIGNED = '<p>渡口管理所</p><p>2021年3月4日</p>';

const texts = (behind: string) => {
  const body = `<div class="content"><h3>关于渡口检修的通知</h3><div id="text"><div class="news">${PROSE}${SIGNED}</div></div>${behind}<p align="right">【关闭窗口】</p><div>上一条：关于春汛的通知</div></div>`;
  const page = `<html><head><title>关于渡口检修的通知</title></head><body>${body}</body></html>`;
  const snapshot = snapshotOf(page, 'https://ferry.example/info/1.htm');
  return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
};

test('the files that a notice names behind its text belong to it', () => {
  const one = '附件：船户登记表.doc';
  expect(texts(`<p>${one}</p>`).slice(4)).toEqual(['渡口管理所', '2021年3月4日', one]);
  const strewn = texts('<p>附件\u0006\u0005：船户登记表.doc</p>').at(-1);
  expect(strewn).toContain('船户登记表.doc');
  const several = ['附件1：船户登记表.docx', '附件2：检修图（一）.pdf'];
  const list = `<ul>${several.map((name) => `<li><a href="/f">${name}</a></li>`).join('')}</ul>`;
  expect(texts(list).slice(6)).toEqual(several);
  const labelled = ['附件：', '1. 船户登记表.xls', '2. 停船位置.zip'];
  expect(texts(labelled.map((line) => `<p>${line}</p>`).join('')).slice(6)).toEqual(labelled);
  expect(texts(`<p>${one}</p><p>打印本页：</p>`).at(-1)).toBe(one);
});

test('but not a label without a file, files without a label, or what stands behind other lines', () => {
  for (const other of [
    '<p>附件：</p><p>暂无</p>',
    '<div>附件【船户登记表.wps】已下载12次</div>',
    '<p>附件下载：船户登记表.doc</p>',
    '<p>附件：船户登记表.doc（下载次数：12）</p>',
    '<p>船户登记表.doc</p><p>春汛值班表.doc</p>',
    '<p>更多通知</p><p>附件：春汛值班表.doc</p>',
  ]) {
    expect(texts(other)).toHaveLength(6);
  }
});
