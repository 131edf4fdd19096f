import type { Extension } from '@codemirror/state';
import { highlightSpecialChars } from '@codemirror/view';

/**
 * Controls, and marks that hide or reorder what a reader sees, stand as a sign with their name on
 * hover, and so do nothing. Not the joiners that Persian is written with, and not the end of a
 * line that came from Windows.
 */
const hidden =
  // eslint-disable-next-line no-control-regex -- these are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g;

const names: Readonly<Record<number, string>> = {
  0x061c: 'Arabic letter mark',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of embedding',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of isolate',
};

export const hiddenCharacters: Extension = highlightSpecialChars({
  specialChars: hidden,
  render: (code, description, placeholder) => {
    const sign = document.createElement('span');
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    const name = names[code] ?? description ?? 'control character';
    sign.className = 'cm-hidden-character';
    sign.textContent = placeholder;
    sign.title = `Hidden character: ${name} (U+${hex})`;
    sign.setAttribute('aria-label', sign.title);
    sign.setAttribute('role', 'img');
    return sign;
  },
});
