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
  'gephi.gexf': `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <meta lastmodifieddate="2022-09-01"><creator>Gephi 0.10</creator></meta>
  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
    <attributes class="node" mode="static">
      <attribute id="kind" title="Kind" type="string"><default>person</default></attribute>
      <attribute id="lat" title="lat" type="double"/><attribute id="lng" title="lng" type="double"/>
    </attributes>
    <attributes class="node" mode="dynamic"><attribute id="rank" title="Rank" type="integer"/></attributes>
    <attributes class="edge" mode="static"><attribute id="0" title="Sure" type="boolean"/></attributes>
    <nodes count="4">
      <node id="1" label="Ana Kovar" start="2020-01-05" end="2021-03-01">
        <attvalues><attvalue for="rank" value="1" start="2020-01-05" end="2020-06-01"/><attvalue for="rank" value="2" start="2020-06-01"/></attvalues>
        <viz:size value="10.0"></viz:size><viz:position x="1" y="2"></viz:position><viz:color r="1" g="2" b="3"></viz:color>
      </node>
      <node id="2" label="Harbour raid"><attvalues><attvalue for="kind" value="event"/><attvalue for="lat" value="33.5"/><attvalue for="lng" value="44.25"/></attvalues></node>
      <node id="3" label="3"><spells><spell start="2020-01-01" end="2020-02-01"/><spell start="2020-05-01"/></spells></node>
      <node id="4" label="Ana's crew" pid="5"/>
      <node id="5" label="Everybody" pid="4"/>
    </nodes>
    <edges count="3">
      <edge id="0" source="2" target="1" kind="attributed to" start="2020-02-10" endopen="2020-02-12"><attvalues><attvalue for="0" value="false"/></attvalues></edge>
      <edge id="1" source="1" target="3" label="knows" weight="2.0"/>
      <edge id="2" source="3" target="9" type="undirected"/>
    </edges>
  </graph>
</gexf>
`,
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
} as const;
