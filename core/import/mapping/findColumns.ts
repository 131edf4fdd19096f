/** What columns are called in files that people make, in the order of how telling it is. */
const names = {
  latitude: ['latitude', 'lat', 'y'],
  longitude: ['longitude', 'long', 'lon', 'lng', 'x'],
  both: [
    'coordinates',
    'coords',
    'latlong',
    'lat long',
    'lat lon',
    'position',
    'gps',
    'geo',
    'الاحداثيات',
    'الإحداثيات',
  ],
  date: ['date', 'event date', 'incident date', 'when', 'day', 'datum', 'التاريخ', 'تاريخ'],
  id: ['id', 'uid', 'event id', 'incident id', 'key', 'no', 'nr'],
  name: ['name', 'title', 'label', 'event', 'incident', 'headline', 'nom', 'titel', 'الاسم'],
  description: [
    'description',
    'notes',
    'summary',
    'details',
    'comment',
    'beschreibung',
    'الوصف',
    'ملاحظات',
  ],
  place: ['place', 'location', 'city', 'town', 'where', 'site', 'ort', 'lieu', 'المكان'],
  country: ['country'],
  actor: [
    'perpetrator',
    'attacker',
    'attributed to',
    'responsible',
    'suspect',
    'group',
    'actor',
    'who',
    'täter',
    'auteur',
    'الجهة',
  ],
  suspected: ['suspected', 'uncertain', 'is suspected'],
  likelihood: ['likelihood', 'probability', 'how likely'],
  target: ['target', 'victim', 'targeted', 'الهدف'],
  killed: ['killed', 'dead', 'deaths', 'fatalities', 'tote', 'morts', 'القتلى'],
  wounded: ['wounded', 'injured', 'verletzte', 'blessés', 'الجرحى'],
  cited: ['source', 'sources', 'reported by', 'المصدر'],
  from: ['from', 'source', 'start', 'subject', 'actor a', 'من'],
  to: ['to', 'target', 'end', 'object', 'actor b', 'إلى', 'الى'],
  relation: ['type', 'relation', 'relationship', 'link type', 'link', 'label', 'العلاقة'],
  aliases: ['aliases', 'alias', 'also known as', 'aka', 'other names'],
} as const;

export type Purpose = keyof typeof names;

/** Which columns are likely to be for what, by their names. */
export function findColumns(columns: readonly string[]): ReadonlyMap<Purpose, string> {
  const plain = new Map(
    columns.map((column) => [
      column
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
      column,
    ]),
  );
  const found = new Map<Purpose, string>();
  for (const [purpose, known] of Object.entries(names) as [Purpose, readonly string[]][]) {
    const name = known.find((one) => plain.has(one));
    const column = name === undefined ? undefined : plain.get(name);
    if (column !== undefined) found.set(purpose, column);
  }
  return found;
}
