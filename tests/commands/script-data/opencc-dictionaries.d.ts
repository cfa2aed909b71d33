declare module 'opencc-js/dict/*' {
  /** `from to` pairs with `|` between. */
  const dictionary: string;
  export default dictionary;
}
