import type { Chart } from '../../../core/language/chart';
import { chartTable } from '../../tables/chartTable';
import { defineModel } from '../model';
import { recordedOf } from './sharedParts';

export type ChartWithoutPlaces = Omit<Chart, 'places'>;

export const chartModel = defineModel(chartTable, {}, (row): ChartWithoutPlaces => ({
  uid: row.uid,
  title: row.title,
  description: row.description,
  filter: row.filter,
  styling: row.styling,
  ...recordedOf(row),
}));
