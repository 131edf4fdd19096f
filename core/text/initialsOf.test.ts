import { expect, test } from 'vitest';
import { initialsOf } from './initialsOf';

test.each([
  ['Islamic Revolutionary Guard Corps', ['irgc']],
  ['Ministry of the Interior', ['moti', 'mi']],
  ['Šī ʿIrāq', ['si']],
  ['سپاه پاسداران انقلاب اسلامی', ['سپاا']],
  ['الحشد الشعبي', ['اا', 'حش']],
  ['Корпус стражей исламской революции', ['ксир']],
  ['Baghdad', []],
  ['', []],
])('%s is abbreviated to %j', (name, expected) => {
  expect(initialsOf(name)).toEqual(expected);
});
