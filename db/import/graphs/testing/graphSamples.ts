import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Small graphs as other programs write them, with their quirks. The people in them do not exist. */
export const graphSamples = {
  'networkx.graphml': `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d4" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d3" for="edge" attr.name="relation" attr.type="string"/>
  <key id="d2" for="node" attr.name="score" attr.type="double"/>
  <key id="d1" for="node" attr.name="age" attr.type="long"/>
  <key id="d0" for="node" attr.name="type" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="Ana Kovar"><data key="d0">person</data><data key="d1">41</data><data key="d2">nan</data></node>
    <node id="Bo"><data key="d0">person</data><data key="d1">forty</data></node>
    <node id="Ridge Trading"><data key="d0">company</data></node>
    <edge source="Ana Kovar" target="Bo" id="0"><data key="d3">knows</data><data key="d4">0.5</data></edge>
    <edge source="Ana Kovar" target="Bo" id="1"><data key="d3">pays</data></edge>
    <edge source="Bo" target="Ridge Trading" id="0"><data key="d3">runs</data></edge>
    <edge source="Bo" target="Nobody Here" id="0"/>
  </graph>
</graphml>
`,
  'yed.graphml': `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:java="http://www.yworks.com/xml/yfiles-common/1.0/java" xmlns:y="http://www.yworks.com/xml/graphml">
  <!--Created by yEd 3.23-->
  <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
  <key for="port" id="d1" yfiles.type="portgraphics"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key attr.name="description" attr.type="string" for="node" id="d5"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <data key="d0" xml:space="preserve"/>
    <node id="n0" yfiles.foldertype="group">
      <data key="d6">
        <y:ProxyAutoBoundsNode><y:Realizers active="0">
          <y:GroupNode><y:NodeLabel alignment="right">The cell</y:NodeLabel></y:GroupNode>
          <y:GroupNode><y:NodeLabel alignment="right">Folder 1</y:NodeLabel></y:GroupNode>
        </y:Realizers></y:ProxyAutoBoundsNode>
      </data>
      <graph edgedefault="directed" id="n0:">
        <node id="n0::n0">
          <data key="d5"><![CDATA[Drives the <blue> van]]></data>
          <data key="d6">
            <y:ShapeNode><y:Geometry height="30.0" width="30.0" x="1" y="2"/><y:NodeLabel alignment="center">The
driver<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel></y:ShapeNode>
          </data>
          <port name="p"><data key="d5">not of the node</data></port>
        </node>
      </graph>
    </node>
    <node id="n1"><data key="d6"><y:UMLNoteNode><y:NodeLabel>Ask the driver</y:NodeLabel></y:UMLNoteNode></data></node>
    <edge id="e0" source="n0::n0" target="n1"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="standard"/><y:EdgeLabel>is told of by</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e1" source="n0::n0" target="n1"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="none"/></y:PolyLineEdge></data></edge>
    <hyperedge><endpoint node="n0"/><endpoint node="n1"/></hyperedge>
  </graph>
</graphml>
`,
  'maltego.graphml': `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <VersionInfo createdBy="Maltego" subtitle="" version="4"/>
  <key for="graph" id="d0" yfiles.type="postprocessors"/>
  <key attr.name="MaltegoEntity" for="node" id="d4"/>
  <key attr.name="MaltegoLink" for="edge" id="d9"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d4">
      <mtg:MaltegoEntity xmlns:mtg="http://maltego.paterva.com/xml/mtgx" id="a" type="maltego.Person">
        <mtg:Properties displayValue="person.fullname" value="person.fullname">
          <mtg:Property displayName="Full Name" name="person.fullname" type="string"><mtg:Value>Ana Kovar</mtg:Value></mtg:Property>
          <mtg:Property displayName="First Names" name="person.firstnames" type="string"><mtg:Value>Ana</mtg:Value></mtg:Property>
        </mtg:Properties>
        <mtg:Notes show="false"><![CDATA[seen]]></mtg:Notes>
      </mtg:MaltegoEntity></data></node>
    <node id="n1"><data key="d4">
      <mtg:MaltegoEntity xmlns:mtg="http://maltego.paterva.com/xml/mtgx" id="b" type="maltego.EmailAddress">
        <mtg:Properties value="email"><mtg:Property displayName="Email Address" name="email"><mtg:Value>ana@ridge.example</mtg:Value></mtg:Property></mtg:Properties>
      </mtg:MaltegoEntity></data></node>
    <edge id="e0" source="n0" target="n1"><data key="d9">
      <mtg:MaltegoLink xmlns:mtg="http://maltego.paterva.com/xml/mtgx" id="c" type="maltego.link.manual-link">
        <mtg:Properties><mtg:Property displayName="Label" name="maltego.link.manual.type"><mtg:Value>writes from</mtg:Value></mtg:Property>
        <mtg:Property displayName="Thickness" name="maltego.link.thickness"><mtg:Value>2</mtg:Value></mtg:Property></mtg:Properties>
      </mtg:MaltegoLink></data></edge>
  </graph>
</graphml>
`,
  'gephi.graphml': `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="Modularity Class" attr.type="int" for="node" id="modularity_class"><default>0</default></key>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<key attr.name="x" attr.type="float" for="node" id="x"/>
<key attr.name="size" attr.type="float" for="node" id="size"/>
<graph edgedefault="undirected">
<edge id="7" source="1" target="2"><data key="weight">2.0</data></edge>
<node id="1"><data key="label">Ana</data><data key="modularity_class">3</data><data key="size">10.0</data><data key="r">12</data><data key="x">-7.25</data></node>
<node id="2"><data key="label">Bo</data><data key="x">7.25</data></node>
<node id="2"><data key="label">Bo again</data></node>
</graph></graphml>
`,
  'gephi.gexf': readFileSync(resolve('samples', 'imports', 'network.gexf'), 'utf8'),
  'networkx.gexf': `<?xml version='1.0' encoding='utf-8'?>
<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz">
  <graph defaultedgetype="undirected" mode="static" name="">
    <attributes class="node" mode="static"><attribute id="0" title="age" type="long"/></attributes>
    <nodes>
      <node id="0" label="Ana" start="3" end="7"><attvalues><attvalue for="0" value="41"/><attvalue for="9" value="lost"/></attvalues></node>
      <node id="1" label="Bo"><nodes><node id="2" label="Bo's hand"/></nodes></node>
    </nodes>
    <edges><edge source="0" target="1" id="0" weight="1.5"/><edge source="0" target="1"/><edge source="0" target="1"/><edge source="1" target="1" id="4"/></edges>
  </graph>
</gexf>
`,
  'cytoscape.cyjs': `{
  "format_version" : "1.0", "generated_by" : "cytoscape-3.10.1", "target_cytoscapejs_version" : "~2.1",
  "data" : { "shared_name" : "Net", "name" : "Net", "SUID" : 52, "__Annotations" : [ ] },
  "elements" : {
    "nodes" : [
      { "data" : { "id" : "61", "shared_name" : "Ana", "name" : "Ana", "SUID" : 61, "selected" : false, "kind" : "person", "aliases" : ["A. K.", "Anna"] }, "position" : { "x" : 1, "y" : 2 }, "selected" : false },
      { "data" : { "id" : "62", "shared_name" : "Crew", "name" : "Crew", "SUID" : 62 } },
      { "data" : { "id" : "63", "name" : "Bo", "parent" : "62", "__proto__" : { "polluted" : true }, "deep" : {"a": [1, {"b": "x\\"y"}]} } },
      { "data" : { "name" : "nameless" } }
    ],
    "edges" : [
      { "data" : { "id" : "70", "source" : "61", "target" : "63", "shared_name" : "Ana (knows) Bo", "name" : "Ana (knows) Bo", "interaction" : "knows", "shared_interaction" : "knows", "SUID" : 70, "since" : "2020-05" } },
      { "data" : { "id" : "71", "source" : "61" } }
    ]
  }
}
`,
  'elements.json': `[{"data":{"id":"a","label":"Ana"}},{"data":{"id":"b"}},{"group":"edges","data":{"id":"ab","source":"a","target":"b","label":"knows"}}]`,
  'nodelink.json': `{"directed": false, "multigraph": true, "graph": {}, "nodes": [{"type": "person", "id": 1}, {"id": "two"}], "links": [{"source": 1, "target": "two", "key": 0}, {"source": 1, "target": "two", "key": 1}]}`,
  'bundle.json': `{
  "type": "bundle",
  "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d",
  "objects": [
    {"type": "relationship", "spec_version": "2.1", "id": "relationship--57b56a43-b8b0-4cba-9deb-34e3e1faed9e", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "created_by_ref": "identity--f431f809-377b-45e0-aa1c-6a4751cae5ff", "relationship_type": "attributed-to", "source_ref": "campaign--83422c77-904c-4dc1-aff5-5c38f3a2c55c", "target_ref": "threat-actor--56f3f0db-b5d5-431c-ae56-c18f02caf500", "confidence": 55},
    {"type": "relationship", "spec_version": "2.1", "id": "relationship--6ce78886-1027-4800-9301-40c274fd472f", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "relationship_type": "uses", "source_ref": "threat-actor--56f3f0db-b5d5-431c-ae56-c18f02caf500", "target_ref": "malware--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061", "start_time": "2031-01-01T00:00:00Z", "stop_time": "2031-03-01T00:00:00Z", "external_references": [{"source_name": "Harbour Gazette", "url": "https://gazette.example/moss", "description": "On Moss."}]},
    {"type": "relationship", "spec_version": "2.1", "id": "relationship--9ed2c2ef-0000-4e26-9b7b-000000000001", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "relationship_type": "attributed-to", "source_ref": "intrusion-set--4e78f46f-a023-4e5f-bc24-71b3ca22ec29", "target_ref": "threat-actor--56f3f0db-b5d5-431c-ae56-c18f02caf500"},
    {"type": "identity", "spec_version": "2.1", "id": "identity--f431f809-377b-45e0-aa1c-6a4751cae5ff", "created": "2031-05-10T16:27:17.760Z", "modified": "2031-05-10T16:27:17.760Z", "name": "Harbour Watch", "identity_class": "organization"},
    {"type": "identity", "spec_version": "2.1", "id": "identity--8c6af861-7b20-41ef-9b59-6344fd872a8f", "created": "2031-05-10T16:27:17.760Z", "modified": "2031-05-10T16:27:17.760Z", "name": "Ana Kovar", "identity_class": "individual"},
    {"type": "threat-actor", "spec_version": "2.1", "id": "threat-actor--56f3f0db-b5d5-431c-ae56-c18f02caf500", "created": "2031-05-11T16:27:17.760Z", "modified": "2031-05-11T16:27:17.760Z", "name": "Red Moss (old)", "threat_actor_types": ["crime-syndicate"]},
    {"type": "threat-actor", "spec_version": "2.1", "id": "threat-actor--56f3f0db-b5d5-431c-ae56-c18f02caf500", "created": "2031-05-11T16:27:17.760Z", "modified": "2031-06-11T16:27:17.760Z", "name": "Red Moss", "aliases": ["Moss", "The Moss Group"], "threat_actor_types": ["crime-syndicate"], "x_motive": {"deep": [1, 2]}, "object_marking_refs": ["marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "marking-definition--17eb5b60-1f30-4d1b-9f4b-7d2c1e2a3a4b"]},
    {"type": "intrusion-set", "spec_version": "2.1", "id": "intrusion-set--4e78f46f-a023-4e5f-bc24-71b3ca22ec29", "created": "2031-05-11T16:27:17.760Z", "modified": "2031-05-11T16:27:17.760Z", "name": "Moss set", "first_seen": "2030-12-01T00:00:00Z"},
    {"type": "campaign", "spec_version": "2.1", "id": "campaign--83422c77-904c-4dc1-aff5-5c38f3a2c55c", "created": "2031-05-09T08:17:27.000Z", "modified": "2031-05-09T08:17:27.000Z", "name": "Harbour raids", "first_seen": "2031-01-01T00:00:00Z", "last_seen": "2031-02-01T00:00:00Z"},
    {"type": "malware", "spec_version": "2.1", "id": "malware--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "name": "Barnacle", "is_family": true, "malware_types": ["ransomware", "worm"]},
    {"type": "location", "spec_version": "2.1", "id": "location--a6e9345f-5a15-4c29-8bb3-7dcc5d168d64", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "latitude": 48.8, "longitude": 2.3, "region": "western-europe"},
    {"type": "ipv4-addr", "spec_version": "2.1", "id": "ipv4-addr--ff26c055-6336-5bc5-b98d-13d6226742dd", "value": "198.51.100.3"},
    {"type": "x-acme-boat", "spec_version": "2.1", "id": "x-acme-boat--11111111-1111-4111-8111-111111111111", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "hull": "grey"},
    {"type": "sighting", "spec_version": "2.1", "id": "sighting--ee20065d-2555-424f-ad9e-0f8428623c75", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "first_seen": "2031-01-05T00:00:00Z", "last_seen": "2031-01-06T00:00:00Z", "count": 4, "sighting_of_ref": "malware--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061", "where_sighted_refs": ["identity--f431f809-377b-45e0-aa1c-6a4751cae5ff"]},
    {"type": "opinion", "spec_version": "2.1", "id": "opinion--b01efc25-77b4-4003-b18b-f6e24b5cd9f7", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "created_by_ref": "identity--8c6af861-7b20-41ef-9b59-6344fd872a8f", "object_refs": ["relationship--57b56a43-b8b0-4cba-9deb-34e3e1faed9e"], "opinion": "strongly-disagree", "explanation": "It was somebody else."},
    {"type": "note", "spec_version": "2.1", "id": "note--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "abstract": "On the group", "content": "They work at night.", "authors": ["A. K."], "object_refs": ["threat-actor--56f3f0db-b5d5-431c-ae56-c18f02caf500"]},
    {"type": "report", "spec_version": "2.1", "id": "report--84e4d88f-44ea-4bcd-bbf3-b2c1c320bcb3", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "created_by_ref": "identity--f431f809-377b-45e0-aa1c-6a4751cae5ff", "name": "The Moss report", "published": "2031-05-20T17:00:00.000Z", "object_refs": ["campaign--83422c77-904c-4dc1-aff5-5c38f3a2c55c", "relationship--9ed2c2ef-0000-4e26-9b7b-000000000001"]},
    {"type": "tool", "spec_version": "2.1", "id": "tool--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f", "created": "2031-05-12T08:17:27.000Z", "modified": "2031-05-12T08:17:27.000Z", "name": "Gone tool", "revoked": true},
    {"type": "marking-definition", "spec_version": "2.1", "id": "marking-definition--17eb5b60-1f30-4d1b-9f4b-7d2c1e2a3a4b", "created": "2031-05-12T08:17:27.000Z", "definition_type": "statement", "definition": {"statement": "For the harbour only"}},
    {"spec_version": "2.1", "id": "lost"}
  ]
}
`,
  'people.jsonl': `{"id": "p1", "schema": "Person", "properties": {"name": ["Ana Kovar", "Anna Kovar"], "alias": ["A.K."], "birthDate": ["1990-02-03"], "nationality": ["zz"]}, "datasets": ["zz_harbour_list"], "referents": ["other-1"]}
{"id": "o1", "schema": "Ownership", "properties": {"owner": ["p1"], "asset": ["c1"], "startDate": ["2020-01-05"], "endDate": ["2021"], "role": ["sole owner"], "percentage": ["100"]}, "datasets": ["zz_harbour_list"]}
{"id": "c1", "schema": "Company", "properties": {"name": ["Ridge Trading"], "jurisdiction": ["zz"]}}

{"id": "f1", "schema": "Family", "properties": {"person": ["p1"], "relative": ["p2"], "relationship": ["sister"]}}
{"id": "p2", "schema": "Person", "properties": {"name": ["Bo Kovar"], "previousName": ["Bo Ost"]}}
{"id": "a1", "schema": "Address", "properties": {"full": ["1 Quay"], "latitude": ["33.5"], "longitude": ["44.25"]}}
{"id": "u1", "schema": "UnknownLink", "properties": {"subject": ["p1"], "object": ["a1"], "role": ["seen at"], "date": ["2020-05"]}}
{"id": "x1", "schema": "SpaceShip", "properties": {"name": ["Comet"], "crew": ["3", "4"]}}
{"id": "d1", "schema": "Article", "properties": {"title": ["On the ridge"], "sourceUrl": ["https://gazette.example/ridge"], "publishedAt": ["2021-06-01"]}}
{"id": "dd", "schema": "Documentation", "properties": {"document": ["d1"], "entity": ["c1"], "summary": ["Trades at night."]}}
{"id": "m1", "schema": "Membership", "properties": {"member": ["p9"], "organization": ["c1"]}}
{"schema": "Person"}
`,
} as const;
