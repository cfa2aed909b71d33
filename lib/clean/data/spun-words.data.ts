// Words that programs write in place of common ones, so that a copy reads as new: in Chinese by
// synonym tables, in English by translation and back ('tortured phrases').
// Collected for this project from observation; facts, under the project's MIT licence.
export const SPUN_WORDS = {
  zh: '糊口|小我|若何|经由过程|良多|时辰|今朝|手艺|工做|伴侣|进修|办事|公道|需要性|轻易|晋升|加倍|此刻|本身的|个人的|有用的|身分|前提|题目|咱们|仿佛|不竭|成长',
  en: 'bosom malignancy|breast malignancy|counterfeit consciousness|man-made consciousness|profound learning|profound neural|enormous information|colossal information|huge information|irregular woodland|irregular timberland|arbitrary forest|flag to clamor|signal to clamor|mean square blunder|leftover energy|sun oriented energy|sunlight based energy|web of things gadgets|kidney disappointment|heart disappointment|lactose bigotry|herbal cure|coronary heart assault|blood weight|underground creepy crawly|subterranean insect state|haze figuring|versatile terminal gadget|individual computerized collaborator',
};
