import type { DataScope } from '../../../core/export/dataWish';
import type { Case } from '../../../core/language/caseFile';
import type { Kind, LinkType } from '../../../core/language/kind';
import type { Sliced } from '../../../core/sliced';
import type { OwnedConnection } from '../../connection/connection';
import { readModels } from '../../reads/model';
import { assessmentModel } from '../../reads/models/assessmentModel';
import { caseModel } from '../../reads/models/caseModel';
import { judgementModel } from '../../reads/models/judgementModel';
import { passageModel } from '../../reads/models/passageModel';
import { readLanguageView } from '../../reads/readLanguageView';
import { Refused } from '../../refused';
import type { Said } from '../said';
import type {
  Assessment,
  ExportedAnnotation,
  ExportedAttribution,
  ExportedClaim,
  ExportedEntity,
  ExportedLink,
  ExportedSource,
  Judgement,
  Passage,
} from './exported';
import { countScope, fillScope, type ScopedTable } from './fillScope';
import { readFieldKeys, type FieldKey } from './readFieldKeys';
import { readLastEdits } from './readLastEdits';
import { readPages } from './readPages';
import { readPart, type ExportedChart } from './readPart';
import { sayWhatIsOutside } from './sayWhatIsOutside';
import { streamEntities } from './streamEntities';
import { streamAnnotations, streamClaims, streamSources } from './streamEvidence';
import { streamAttributions, streamLinks } from './streamLines';

/**
 * What every format writes from, narrowed to what is asked for, and with the facts that they have to
 * agree on. Each list is read anew whenever it is asked for, a page at a time, in the order in which
 * things were recorded.
 */
export interface ExportSource {
  readonly info: Case;
  readonly scope: DataScope;
  /** The day or moment whose beliefs these are; null is the present. */
  readonly asOf: string | null;
  /** Only where one chart is exported. */
  readonly chart: ExportedChart | null;
  readonly kinds: readonly Kind[];
  readonly linkTypes: readonly LinkType[];
  readonly counts: Readonly<Record<ScopedTable, number>>;
  readonly fieldsOf: (table: 'entity' | 'link') => readonly FieldKey[];
  readonly entities: () => Iterable<ExportedEntity>;
  readonly links: () => Iterable<ExportedLink>;
  readonly attributions: () => Iterable<ExportedAttribution>;
  readonly sources: () => Iterable<ExportedSource>;
  readonly passages: () => Iterable<Passage>;
  readonly claims: () => Iterable<ExportedClaim>;
  readonly judgements: () => Iterable<Judgement>;
  readonly assessments: () => Iterable<Assessment>;
  readonly annotations: () => Iterable<ExportedAnnotation>;
  /** When things were edited last, by their uids; in pieces. */
  readonly lastEdits: () => Generator<void, ReadonlyMap<string, string>>;
  /** How many things have been read so far, of all lists. */
  readonly read: () => number;
}

function refuseEmpty(scope: DataScope, asOf: string | null): Refused {
  const then = asOf === null ? '' : ` as of ${asOf}`;
  const what =
    scope.kind === 'case'
      ? `There is nothing in the case${then} yet`
      : scope.kind === 'chart'
        ? `There is nothing to be seen on the chart${then}`
        : `None of the chosen entities is in the case${then}`;
  return new Refused('export.empty', `${what}, so nothing was written.`);
}

/** On a connection of its own, on which the state stays as it is. */
export function* openExportSource(
  connection: OwnedConnection,
  { scope, asOf = null }: { readonly scope: DataScope; readonly asOf?: string | null | undefined },
  said: Said,
): Sliced<ExportSource> {
  const language = readLanguageView(connection);
  const { part, chart } = yield* readPart(connection, scope, language, said);
  yield* fillScope(connection, part);
  const counts = countScope(connection);
  if (counts.entity + counts.source === 0) throw refuseEmpty(scope, asOf);
  if (part !== null) sayWhatIsOutside(connection, said);
  const kinds = language.kinds.map(({ count: _, ...kind }): Kind => kind);
  const linkTypes = language.linkTypes.map(({ count: _, ...type }): LinkType => type);
  const kindOf = new Map(kinds.map((kind) => [kind.key, kind]));
  const typeOf = new Map(linkTypes.map((type) => [type.key, type]));
  const [info] = readModels(connection, caseModel, '');
  let read = 0;
  const counting = <T>(things: () => Iterable<T>) =>
    function* () {
      for (const thing of things()) {
        read += 1;
        yield thing;
      }
    };
  const plain = <M>(table: ScopedTable, model: Parameters<typeof readPages<M>>[2]) =>
    counting(function* () {
      for (const page of readPages(connection, table, model)) {
        for (const { model: thing } of page) yield thing;
      }
    });
  return {
    info: info as Case,
    scope,
    asOf,
    chart,
    kinds,
    linkTypes,
    counts,
    fieldsOf: (table) => readFieldKeys(connection, table),
    entities: counting(() => streamEntities(connection, kindOf, chart)),
    links: counting(() => streamLinks(connection, typeOf)),
    attributions: counting(() => streamAttributions(connection, chart)),
    sources: counting(() => streamSources(connection)),
    passages: plain('passage', passageModel),
    claims: counting(() => streamClaims(connection)),
    judgements: plain('judgement', judgementModel),
    assessments: plain('assessment', assessmentModel),
    annotations: counting(() => streamAnnotations(connection)),
    lastEdits: () => readLastEdits(connection, asOf),
    read: () => read,
  };
}
