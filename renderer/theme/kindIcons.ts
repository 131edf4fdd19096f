import type { iconNames } from '../../core/language/kind';

export type IconName = (typeof iconNames)[number];

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/**
 * Own drawings on a 24 × 24 field, filled by the even-odd rule. They are plain and heavy because
 * they are mostly seen at 12 to 18 pixels.
 */
export const kindIcons: Readonly<Record<IconName, string>> = {
  person: `${disc(12, 7.6, 4.1)}M3.8 20.6c0-4.5 3.5-7 8.2-7s8.2 2.5 8.2 7Z`,
  people:
    `${disc(8.8, 8, 3.7)}M1.6 19.8c0-4 3-6.4 7.2-6.4s7.2 2.4 7.2 6.4Z` +
    `M14.1 10.7a4.9 4.9 0 0 0 .3-4.8 3.2 3.2 0 1 1-.3 4.8Z` +
    `M17.9 19.8c0-2.9-1-5-2.7-6.5 4-.6 7.2 1.6 7.2 5.4v1.1Z`,
  place: `M12 2.2c-4.1 0-7.3 3.2-7.3 7.2 0 5.1 7.3 12.4 7.3 12.4s7.3-7.3 7.3-12.4c0-4-3.2-7.2-7.3-7.2Z${disc(12, 9.4, 2.8)}`,
  incident: 'M14.2 1.8 4.6 13.4h5.6L8.4 22.2 19.4 9.6h-6.2Z',
  document:
    'M5 2h9.2L19 6.8V22H5ZM8 10.2v1.9h8v-1.9ZM8 13.9v1.9h8v-1.9ZM8 17.6v1.9h5.2v-1.9ZM13 3.9v4.2h4.2Z',
  vehicle: `M1.4 5.6h12.4v10.2h-3.1a3.4 3.4 0 0 0-6.6 0H1.4ZM15.2 8.6h4l3.4 3.9v3.3h-1.3a3.4 3.4 0 0 0-6.1-1.4Z${disc(7.4, 16.8, 2.2)}${disc(18, 16.8, 2.2)}`,
  weapon: `${disc(12, 12, 9)}${disc(12, 12, 6.8)}M10.9 0h2.2v3.1h-2.2ZM10.9 20.9h2.2V24h-2.2ZM0 10.9h3.1v2.2H0ZM20.9 10.9H24v2.2h-3.1Z${disc(12, 12, 2.4)}`,
  money: `M1.6 5.4h20.8v13.2H1.6ZM4 7.8v8.4h16V7.8Z${disc(12, 12, 3.1)}`,
  building:
    'M4.4 22V2.4h10V9h5.2v13h-7.2v-4h-2.6v4ZM7 5.4v2.2h1.9V5.4ZM10.4 5.4v2.2h1.9V5.4ZM7 9.4v2.2h1.9V9.4ZM10.4 9.4v2.2h1.9V9.4ZM7 13.4v2.2h1.9v-2.2ZM10.4 13.4v2.2h1.9v-2.2ZM15.6 12.4v2.2h1.9v-2.2ZM15.6 16.4v2.2h1.9v-2.2Z',
  network: `${disc(12, 4.8, 3.4)}${disc(4.6, 18.4, 3.4)}${disc(19.4, 18.4, 3.4)}M9.9 8.3l1.9.9-3.5 6.5-1.8-1ZM14.1 8.3l-1.9.9 3.5 6.5 1.8-1ZM8.6 17.4h6.8v2H8.6Z`,
  flag: 'M4.4 1.8h2.2V22H4.4ZM7.4 3.2c4.4-1.8 6.6 1.9 12.6 0v10c-6 1.9-8.2-1.8-12.6 0Z',
  tag: `M2.4 2.4h9.4l9.8 9.8-9.4 9.4-9.8-9.8Z${disc(7.3, 7.3, 1.8)}`,
};
