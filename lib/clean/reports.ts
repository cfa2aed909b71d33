/** Who reports on a trade speaks of police, harm or study; who advertises never does. Folded. */
const REPORT =
  /警方|警察|民警|公安|检察|法院|判处|判决|团伙|查获|查处|查明|捣毁|抓获|打击|整治|取缔|举报|骗局|诈骗|被骗|骗子|上当|违法|犯法|判几年|量刑|处罚|属于赌博|构成.{0,6}罪|后果|犯罪|非法|嫌疑|涉案|监管|专项行动|警惕|谨防|切勿|不可轻信|成瘾|戒(?!指)|危害|受害|依法|起诉|盗版|学者|专家|提醒|诱饵|税务机关|税务部门|\bwarn|polic[ey]|\bcourts?\b|illegal|unlawful|fraud|\bscams?\b|researcher|addict|counterfeit|charit|(?<!\b(?:without (?:a|seeing a)|no) )\bdoctors?\b(?! visit)|customs|seized|regulat|lawsuit|\bbann?ed|\bban\b|victim|criminal|investigat|critic|\bhistory|\bharm|plagiari(?!sm(?:[ -]free| report))|universit|\bif (?:some(?:one|body)|any(?:one|body)|a (?:man|stranger|caller|site|seller)) (?:offers|asks|tells|promises|says|calls|sends)|\bask (?:why|yourself|him|her|them)\b|\bnever (?:borrow|buy|send|pay|give|click|trust)|\bdo(?:n't|n’t| not) (?:buy|click|send|trust|pay|order)|\b(?:should|must|can|may)(?:n['’]t| not| never) (?:ever )?(?:buy|click|send|trust|pay|order|take|borrow|share)\b|controlled (?:drug|substance)|不要(?:购买|点击|相信|轻信|下载)|请勿(?:购买|点击|轻信|相信)|\bbeware|(?<!不)骗人|获刑|被告|原告|法官|公诉|庭审|出庭|没收|吊销|查扣|查禁|缴获|扣押|[对対]策|规制|股价|财报|营收|\bshares (?:fell|rose|in)\b|\banalysts\b|chief executive|prosecut|testif|\bjury\b|\bjudges?\b|convict|sentenced|defendant|spokes(?:man|woman|person)|detective|polícia|policial|investiga|justiça|\bgolpes?\b|fraude|polizei|gericht|staatsanwalt|verbot|glücksspielsucht|suchthilfe|betrug|شرطة|احتيال|تحذر|محكمة|ตำรวจ|ผิดกฎหมาย|หลอกลวง|警视庁|税関|违法|被害|摘発|逮捕|경찰|검거|불법|중독|수사|피해|\bpolisi\b|kepolisian|\b(?:di)?pidana|\b(?:me)?lapor(?:kan)?\b|\b(?:pos|posko|layanan|kanal) (?:pengaduan|aduan)|(?<!\b(?:tanpa|anti|bukan|bebas) )\bpenipuan|kecanduan|\bkorban\b|\bwaspada|\bilegal\b|\bmelanggar\b|\bditangkap|\bpenjara\b|pemblokiran/;

/** Somebody tells where it is written: `规矩写在黑板上：小额借款，免抵押`, `他递来名片：专业寻人`. Folded. */
const WRITTEN =
  /(?:(?<!代)[写贴印刻登念喊](?:[着了过]|在[^,，。:：]{1,8})|[递掏][^,，。:：]{1,3}(?:名片|纸条|传单))[:：]/;

/** Whether a folded sentence tells where something is written, before it says what. */
export function isWritten(folded: string): boolean {
  return WRITTEN.test(folded);
}

/** Whether a folded sentence speaks about a trade rather than for it. */
export function isReport(folded: string): boolean {
  return REPORT.test(folded) || isWritten(folded);
}
