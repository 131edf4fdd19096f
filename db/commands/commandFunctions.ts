import type { CommandName } from '../../core/commands/command';
import { createAttribution } from './attribution/createAttribution';
import { editAttribution } from './attribution/editAttribution';
import { judgeAttribution } from './attribution/judgeAttribution';
import { rateAssessment } from './attribution/rateAssessment';
import { removeAttribution } from './attribution/removeAttribution';
import { createAnnotation } from './chart/createAnnotation';
import { createChart } from './chart/createChart';
import { editAnnotation } from './chart/editAnnotation';
import { editChart } from './chart/editChart';
import { placeOnChart } from './chart/placeOnChart';
import { removeAnnotation } from './chart/removeAnnotation';
import { removeChart } from './chart/removeChart';
import { takeFromChart } from './chart/takeFromChart';
import { createClaim } from './claim/createClaim';
import { editClaim } from './claim/editClaim';
import { removeClaim } from './claim/removeClaim';
import { createEntity } from './entity/createEntity';
import { editEntity } from './entity/editEntity';
import { mergeEntity } from './entity/mergeEntity';
import { nameEntity } from './entity/nameEntity';
import { removeEntity } from './entity/removeEntity';
import { splitEntity } from './entity/splitEntity';
import { defineKind } from './language/defineKind';
import { defineLinkType } from './language/defineLinkType';
import { describeCase } from './language/describeCase';
import { removeKind } from './language/removeKind';
import { removeLinkType } from './language/removeLinkType';
import { createLink } from './link/createLink';
import { editLink } from './link/editLink';
import { removeLink } from './link/removeLink';
import { editQuery } from './query/editQuery';
import { removeQuery } from './query/removeQuery';
import { saveQuery } from './query/saveQuery';
import { createPassage } from './source/createPassage';
import { createSource } from './source/createSource';
import { editPassage } from './source/editPassage';
import { editSource } from './source/editSource';
import { removePassage } from './source/removePassage';
import { removeSource } from './source/removeSource';
import type { CommandFunction } from './commandFunction';
import { retractionCommands } from './retractionCommands';

/** What each command does. A command without a function does not compile. */
export const commandFunctions: { readonly [N in CommandName]: CommandFunction<N> } = {
  ...retractionCommands,
  'case.describe': describeCase,
  'kind.define': defineKind,
  'kind.remove': removeKind,
  'linkType.define': defineLinkType,
  'linkType.remove': removeLinkType,
  'entity.create': createEntity,
  'entity.edit': editEntity,
  'entity.name': nameEntity,
  'entity.merge': mergeEntity,
  'entity.split': splitEntity,
  'entity.remove': removeEntity,
  'link.create': createLink,
  'link.edit': editLink,
  'link.remove': removeLink,
  'source.create': createSource,
  'source.edit': editSource,
  'source.remove': removeSource,
  'passage.create': createPassage,
  'passage.edit': editPassage,
  'passage.remove': removePassage,
  'claim.create': createClaim,
  'claim.edit': editClaim,
  'claim.remove': removeClaim,
  'attribution.create': createAttribution,
  'attribution.edit': editAttribution,
  'attribution.judge': judgeAttribution,
  'attribution.remove': removeAttribution,
  'assessment.rate': rateAssessment,
  'chart.create': createChart,
  'chart.edit': editChart,
  'chart.remove': removeChart,
  'chart.place': placeOnChart,
  'chart.take': takeFromChart,
  'annotation.create': createAnnotation,
  'annotation.edit': editAnnotation,
  'annotation.remove': removeAnnotation,
  'query.save': saveQuery,
  'query.edit': editQuery,
  'query.remove': removeQuery,
};
