/** What stands in front of what is told of a meeting or an event, line by line, in both scripts. */
const OF_EVENT =
  /^[\s\p{P}\d]{0,6}(?:会议|會議|活动|活動|集合|比[赛賽]|演出|展[览覽]|讲座|講座|报名|報名)?(?:地[点點]|会[场場址]|會[场場址]|出席|列席|缺席|[请請]假|主持|[主会會][议議]?主席|[与與][会會]|到[会會]|[参參][会會加]|主[讲講])[\u4e00-\u9fff]{0,4}\s{0,3}[:：]/mu;
/** When it was: a page's day has such a label too. */
const WHEN =
  /^[\s\p{P}\d]{0,6}(?:会议|會議|活动|活動|集合|比[赛賽]|演出|展[览覽]|讲座|講座)?(?:日期|[时時][间間])\s{0,3}[:：]/u;
/** Within so many lines, its own the first, the place or those who came are told. */
export const LINES_OF_EVENT = 3;

/** Whether the first of some lines tells when a meeting or an event was, and not when the page came out. */
export function isDayOfEvent(lines: readonly string[]): boolean {
  return WHEN.test(lines[0] ?? '') && lines.some((line) => OF_EVENT.test(line) || ofOneLine(line));
}

/** `日期：3月2日 地點：二樓`: both in one line. */
function ofOneLine(line: string): boolean {
  return (
    /[:：].*[:：]/.test(line) && line.split(/[\s\u3000；;|｜]+/).some((part) => OF_EVENT.test(part))
  );
}
