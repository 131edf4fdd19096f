import { coloursOnPaper } from '../../../core/styling/coloursOnPaper';
import type { Uid } from '../../../core/uid';
import type { When } from '../../../core/views/sliceView';
import { howMany, type Said } from '../said';
import type { ExportSource } from '../source/exportSource';
import type { ExportedAttribution, Spot } from '../source/exported';
import {
  attributionToValues,
  entityToValues,
  fieldsToValues,
  linkToValues,
  type GraphValues,
} from './graphAttributes';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly when: When | null;
  /** In chart units, downwards. */
  readonly spot: Spot | null;
  readonly colour: string;
  readonly values: GraphValues;
}

export interface GraphEdge {
  readonly id: Uid;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly when: When | null;
  /** As on the graph: a hypothesis is dashed, what no claim supports is dotted. */
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly values: GraphValues;
}

/** A hypothesis without an actor has a node of its own in the actor's place: these are not one. */
function nobodyOf({ attribution, spot }: ExportedAttribution): GraphNode {
  const label =
    attribution.hypothesis === 'other' ? 'someone not among the named' : 'nobody we can name';
  return {
    id: nobodyId(attribution.uid),
    label,
    when: null,
    spot,
    colour: coloursOnPaper.grey,
    values: { class: 'unknown-actor', label, retracted: attribution.retraction !== null },
  };
}

function nobodyId(uid: Uid): string {
  return `${uid}-actor`;
}

const typesOf = (source: ExportSource, table: 'entity' | 'link') =>
  new Map(source.fieldsOf(table).map(({ key, type }) => [key, type]));

function isOneDay({ date, earliest, latest }: When): boolean {
  return date === earliest && date === latest;
}

function sayVague(when: When | null, said: Said): void {
  if (!when || isOneDay(when)) return;
  said.count(
    'vague dates',
    (count) =>
      `${howMany(count, 'date is', 'dates are')} no single day: the file has the first and the last possible one, and the date as it was given in the attribute edtf.`,
  );
}

export function* graphNodes(source: ExportSource, said: Said): Iterable<GraphNode> {
  const types = typesOf(source, 'entity');
  for (const found of source.entities()) {
    const { entity, name, when, spot, colour, merged } = found;
    sayVague(when, said);
    said.count(
      'merged',
      (count) =>
        `${howMany(count, 'merged entity is', 'merged entities are')} in the node of the one that stands for ${count === 1 ? 'it' : 'them'}: names and identities are kept, other facts are not.`,
      merged.length,
    );
    yield {
      id: entity.uid,
      label: name,
      when,
      spot,
      colour,
      values: { ...entityToValues(found), ...fieldsToValues(entity.fields, types) },
    };
  }
  for (const attribution of source.attributions()) {
    if (attribution.actor === null) yield nobodyOf(attribution);
  }
}

export function* graphEdges(source: ExportSource, said: Said): Iterable<GraphEdge> {
  const types = typesOf(source, 'link');
  for (const found of source.links()) {
    const { link, type, from, to, when, unsourced } = found;
    sayVague(when, said);
    yield {
      id: link.uid,
      label: type.label,
      from: from.uid,
      to: to.uid,
      directed: type.directed,
      when,
      line: unsourced ? 'dotted' : 'solid',
      values: { ...linkToValues(found), ...fieldsToValues(link.fields, types) },
    };
  }
  for (const found of source.attributions()) {
    const { attribution, actor, incident, label, unsourced } = found;
    if (actor === null) {
      said.count(
        'attributions without an actor',
        (count) =>
          `${howMany(count, 'attribution names nobody: it has', 'attributions name nobody: each has')} a node of its own in the actor’s place, of the class unknown-actor.`,
      );
    }
    yield {
      id: attribution.uid,
      label,
      from: actor?.uid ?? nobodyId(attribution.uid),
      to: incident.uid,
      directed: true,
      when: null,
      line: unsourced ? 'dotted' : 'dashed',
      values: attributionToValues(found),
    };
  }
}

/** What no format of a graph can hold. */
export function sayWhatIsNoGraph({ counts }: ExportSource, said: Said): void {
  said.count(
    'attributions',
    (count) =>
      `${howMany(count, 'attribution is an edge', 'attributions are edges')} of the class attribution, with likelihood, confidence and status: read ${count === 1 ? 'it as a hypothesis, not as a link' : 'them as hypotheses, not as links'}.`,
    counts.attribution,
  );
  said.count(
    'claims',
    (count) =>
      `${howMany(count, 'claim is', 'claims are')} only counted on the edges, by stance and independent sources. CSV and case JSON have what each says, and its grades.`,
    counts.claim,
  );
  said.count(
    'judgements',
    (count) =>
      `Of ${howMany(count, 'judgement', 'judgements')} the file has the latest of each attribution.`,
    counts.judgement,
  );
  said.count(
    'notes',
    (count) => `${howMany(count, 'note is', 'notes are')} not in the file.`,
    counts.annotation,
  );
}
