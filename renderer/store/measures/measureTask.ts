import type { Found } from '../../../core/graph/measures/measureColumns';
import type { MeasureName } from '../../../core/graph/measures/measures';
import type { CaseColumns } from '../../../core/views/measureView';

export interface MeasureTask {
  readonly name: MeasureName;
  readonly columns: CaseColumns;
}

export type WorkerMessage =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'found'; readonly found: Found };
