/** An English word and its Arabic counterpart. The names that come of them are invented. */
export type Pair = readonly [english: string, arabic: string];

export const bodies: readonly Pair[] = [
  ['Brigade', 'لواء'],
  ['Battalion', 'كتيبة'],
  ['Front', 'جبهة'],
  ['Council', 'مجلس'],
  ['Movement', 'حركة'],
  ['Office', 'مكتب'],
  ['Union', 'اتحاد'],
  ['Guard', 'حرس'],
];

export const epithets: readonly Pair[] = [
  ['Dawn', 'الفجر'],
  ['River', 'النهر'],
  ['Falcon', 'الصقر'],
  ['Mountain', 'الجبل'],
  ['Desert', 'الصحراء'],
  ['Star', 'النجم'],
  ['Palm', 'النخيل'],
  ['Bridge', 'الجسر'],
  ['Lion', 'الأسد'],
  ['Sword', 'السيف'],
  ['Storm', 'العاصفة'],
  ['Sea', 'البحر'],
];

export const placeWords: readonly Pair[] = [
  ['Hill', 'تل'],
  ['Well', 'بئر'],
  ['Village', 'قرية'],
  ['Camp', 'معسكر'],
  ['Crossing', 'معبر'],
  ['Depot', 'مستودع'],
];

export const incidentWords: readonly Pair[] = [
  ['Rockets', 'صواريخ'],
  ['Drones', 'طائرات مسيرة'],
  ['Ambush', 'كمين'],
  ['Shelling', 'قصف'],
  ['Explosion', 'انفجار'],
  ['Raid', 'غارة'],
];

export const weapons = ['rocket', 'drone', 'mortar', 'explosive device', 'small arms'] as const;
