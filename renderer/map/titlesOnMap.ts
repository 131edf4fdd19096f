import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import { attributionFooting, attributionLabel } from '../canvas/elements/attributionLabel';
import { lineState, stateInWords } from '../canvas/elements/lineState';
import { describeMark } from './describeMark';
import type { MapArc, MapItem, MapLine, PlacedMark } from './draw/mapState';

/** So many names fit where a pointer rests. */
const MOST_NAMES = 20;

/** What symbols and lines of a picture are, for who cannot see them. */
export function titlesOnMap(
  marks: readonly PlacedMark[],
  language: LanguageView,
): (of: MapItem | MapArc) => string {
  const names = new Map<Uid, string>(marks.map(({ node }) => [node.uid, node.name]));
  const types = new Map(language.linkTypes.map(({ key, label }) => [key, label]));

  function titleOfLine(line: MapLine): string {
    const parts =
      line.what === 'attribution'
        ? [`attribution: ${attributionLabel(line.of)}`, attributionFooting(line.of)]
        : [types.get(line.of.type) ?? line.of.type, ...stateInWords(lineState(line.of))];
    const ends = `${names.get(line.from) ?? ''} → ${names.get(line.to) ?? ''}`;
    return [ends, ...parts].join(', ');
  }

  function listed(titles: readonly string[]): string {
    const more = titles.length - MOST_NAMES;
    const shown = titles.slice(0, MOST_NAMES).join('; ');
    return more > 0 ? `${shown}; and ${more.toLocaleString('en')} more` : shown;
  }

  return (of) => {
    if ('lines' in of) return listed(of.lines.map(titleOfLine));
    const [mark, second] = of.marks;
    if (mark && !second) return describeMark(mark, language);
    return listed(of.marks.map(({ node }) => node.name));
  };
}
