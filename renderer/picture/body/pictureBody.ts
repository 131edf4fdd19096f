import type { RecordingContext } from '../../drawing/recordingContext';

/** What a picture is of, in the middle of its page. */
export interface PictureBody {
  /** Draws what is not laid out as elements; false: it is not there yet. */
  readonly record: (context: RecordingContext) => boolean;
}
