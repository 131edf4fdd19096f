import type {
  EntityRef,
  ExportedAttribution,
  ExportedEntity,
  ExportedLink,
} from '../source/exported';
import type { CypherNode } from './cypherStatements';
import { edgeStatement, nodeStatement } from './cypherStatements';
import { kindToLabel, linkTypeToType, type OwnLabel, type OwnType } from './cypherNames';
import {
  fieldProperties,
  footingProperties,
  recordProperties,
  whenProperties,
} from './cypherProperties';

export function entityNode({ uid, kind }: Pick<EntityRef, 'uid' | 'kind'>): CypherNode {
  return { label: kindToLabel(kind), uid };
}

export function ownNode(label: OwnLabel, uid: string): CypherNode {
  return { label, uid };
}

/** Between two nodes of which one is no entity; known by the uid of the one it starts from. */
export function ownEdge(from: CypherNode, type: OwnType, to: CypherNode): string {
  return edgeStatement(from, type, to, { uid: from.uid });
}

export function entityStatement(exported: ExportedEntity): string {
  const { entity, kind, name, otherNames, merged, when, spot } = exported;
  const { position } = entity;
  return nodeStatement(entityNode(entity), {
    name,
    kind: kind.key,
    kind_label: kind.label,
    base: kind.base,
    other_names: otherNames,
    description: entity.description,
    ...whenProperties('date', when),
    latitude: position?.latitude,
    longitude: position?.longitude,
    place_precision: position?.precision,
    ...fieldProperties(entity.fields),
    merged_uids: merged.map((other) => other.entity.uid),
    merge_reasons: merged.map((other) => other.merge.reason),
    chart_x: spot?.x,
    chart_y: spot?.y,
    ...recordProperties(entity),
  });
}

export function linkStatement(exported: ExportedLink): string {
  const { link, type, from, to, when } = exported;
  return edgeStatement(entityNode(from), linkTypeToType(type.key), entityNode(to), {
    uid: link.uid,
    properties: {
      label: type.label,
      directed: type.directed,
      description: link.description,
      ...whenProperties('date', when),
      ...fieldProperties(link.fields),
      from_recorded_as: from.recordedAs,
      to_recorded_as: to.recordedAs,
      ...footingProperties(exported),
      ...recordProperties(link),
    },
  });
}

/** A hypothesis is a node: no relationship leads from an actor to an incident by itself. */
export function* attributionStatements(exported: ExportedAttribution): Iterable<string> {
  const { attribution, incident, actor, label, sentence, spot } = exported;
  const node = ownNode('Attribution', attribution.uid);
  yield nodeStatement(node, {
    label,
    sentence,
    hypothesis: attribution.hypothesis,
    role: attribution.role,
    likelihood: attribution.likelihood,
    confidence: attribution.confidence,
    status: attribution.status,
    basis: attribution.basis,
    would_change: attribution.wouldChange,
    incident_recorded_as: incident.recordedAs,
    actor_recorded_as: actor?.recordedAs,
    ...footingProperties(exported),
    chart_x: spot?.x,
    chart_y: spot?.y,
    ...recordProperties(attribution),
  });
  yield ownEdge(node, 'OF_INCIDENT', entityNode(incident));
  if (actor !== null) yield ownEdge(node, 'BY_ACTOR', entityNode(actor));
}
