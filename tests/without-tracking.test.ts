import { expect, test } from 'vitest';
import { withoutTracking } from '../lib/without-tracking';

test.each([
  ['https://a.example/?utm_source=x#part', 'https://a.example/#part'],
  ['https://a.example/%7Ea?q=a+b&emailmd5=0f&x&fbclid=1', 'https://a.example/%7Ea?q=a+b&x'],
  ['HTTPS://A.example?UTM_medium=x', 'HTTPS://A.example'],
  ['https://a.example/#!/b?c=1&yclid=2', 'https://a.example/#!/b?c=1'],
  ['https://a.example/go?to=https://b.example/?utm_source=x', null],
  ['https://a.example/?utmost=1&mail=me&gclidx=1', null],
  ['mailto:me@a.example?subject=x&utm_source=y', null],
  ['?utm_source=x', null],
])('%s without tracking', (url, without) => {
  expect(withoutTracking(url)).toBe(without ?? url);
});
