import { commandArguments } from '../../../core/commands/command';
import type { ImportedThing } from '../../../core/import/importOutcome';
import type { Uid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';
import { readModels, type Model } from '../../reads/model';
import { attributionModel } from '../../reads/models/attributionModel';
import { claimModel } from '../../reads/models/claimModel';
import { entityModel } from '../../reads/models/entityModel';
import { linkModel } from '../../reads/models/linkModel';
import { passageModel } from '../../reads/models/passageModel';
import { sourceModel } from '../../reads/models/sourceModel';
import type { CreateArguments } from './comparable';

const models: Readonly<Record<ImportedThing, Model<object>>> = {
  source: sourceModel,
  passage: passageModel,
  entity: entityModel,
  link: linkModel,
  attribution: attributionModel,
  claim: claimModel,
};

/** How a thing would be made that is as this one is now; null where it is not there any more. */
export function presentArguments(
  connection: ReadConnection,
  thing: ImportedThing,
  uid: Uid,
): CreateArguments[ImportedThing] | null {
  const [model] = readModels(connection, models[thing], 'WHERE t.uid = ?', uid);
  if (!model) return null;
  const wanted = Object.keys(commandArguments[`${thing}.create`].shape);
  const parts = Object.entries(model).filter(([key]) => wanted.includes(key));
  return Object.fromEntries(parts) as CreateArguments[ImportedThing];
}
