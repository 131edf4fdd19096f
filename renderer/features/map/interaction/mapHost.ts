import type { LanguageView } from '../../../../core/views/caseView';
import type { Uid } from '../../../../core/uid';
import type { SelectHow } from '../../../store/selection';
import type { MapScene } from '../../../map/draw/createMapScene';
import type { MapItem } from '../../../map/draw/mapState';

/** What gestures work with. */
export interface MapHost {
  readonly scene: MapScene;
  /** Has the keyboard; the canvases lie in it. */
  readonly frame: HTMLElement;
  readonly language: () => LanguageView;
  readonly onSelect: (uids: readonly Uid[], how: SelectHow) => void;
  readonly onOpen: (uid: Uid) => void;
  readonly onMenu: (target: Uid | null, client: { readonly x: number; readonly y: number }) => void;
  /** More stand at one spot than can be fanned out. */
  readonly onList: (item: MapItem) => void;
  readonly announce: (text: string) => void;
}
