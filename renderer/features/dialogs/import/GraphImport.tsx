import { Button, Classes } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { graphFormats } from '../../../../core/import/graphs/graphFormats';
import type { GraphFile } from '../../../../core/import/importFile';
import { ImportChoices } from './ImportChoices';
import { ImportFrame } from './ImportFrame';
import { ImportOutcomeView } from './ImportOutcomeView';
import { useImport } from './useImport';

interface GraphImportProps {
  readonly id: number;
  readonly file: GraphFile;
  readonly onClose: () => void;
}

const tabs = [
  { value: 'file', label: 'File' },
  { value: 'outcome', label: 'What would come' },
] as const;

const many = (count: number): string => count.toLocaleString('en');

/** What is in a graph of another program, which kinds its types are, and what would come of it. */
export function GraphImport({ id, file, onClose }: GraphImportProps): ReactElement {
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('file');
  const [kinds, setKinds] = useState<ReadonlyMap<string, string>>(
    new Map(file.types.map(({ words, kind }) => [words, kind])),
  );
  const run = useImport({ id, file }, file.origin, () => setTab('outcome'), onClose);
  // What is as it was guessed is guessed again when another file of it comes.
  const chosen = file.types.flatMap(({ words, kind }): [string, string][] => {
    const choice = kinds.get(words);
    return choice === undefined || choice === kind ? [] : [[words, choice]];
  });
  return (
    <ImportFrame
      {...{ file, run, tabs, tab, onClose }}
      onTab={setTab}
      wish={() => ({ of: 'graph', kinds: [...file.chosen, ...chosen] })}
    >
      {tab === 'file' && (
        <div className="import-columns">
          <div className="import-choices">
            <ImportChoices run={run} autoFocus />
            {file.origins.length > 0 && (
              <div className="import-origins">
                <span className="muted">Earlier graphs</span>
                {file.origins.map((origin) => (
                  <Button
                    key={origin}
                    size="small"
                    text={<bdi>{origin}</bdi>}
                    title={`It is a newer file of “${origin}”`}
                    onClick={() => run.setOrigin(origin)}
                  />
                ))}
              </div>
            )}
            <dl className="import-facts">
              <dt>Format</dt>
              <dd>{graphFormats[file.format]}</dd>
              <dt>Nodes</dt>
              <dd>{many(file.nodes)}</dd>
              <dt>Edges</dt>
              <dd>{many(file.edges)}</dd>
              {file.sources > 0 && (
                <>
                  <dt>Sources</dt>
                  <dd>{many(file.sources)}</dd>
                </>
              )}
              {file.sayings > 0 && (
                <>
                  <dt>Statements</dt>
                  <dd>{many(file.sayings)}</dd>
                </>
              )}
            </dl>
          </div>
          <div className="import-graph">
            <NodeTypes
              file={file}
              kinds={kinds}
              onChange={(to) => {
                setKinds(to);
                run.forget();
              }}
            />
            <EdgeTypes file={file} />
          </div>
        </div>
      )}
      {tab === 'outcome' &&
        (run.outcome === null ? (
          <p className="import-nothing muted">
            Look through the file to see what would come of it. Nothing is written by that.
          </p>
        ) : (
          <ImportOutcomeView
            outcome={run.outcome}
            decisions={run.decisions}
            onDecide={run.decide}
          />
        ))}
    </ImportFrame>
  );
}

interface NodeTypesProps {
  readonly file: GraphFile;
  readonly kinds: ReadonlyMap<string, string>;
  readonly onChange: (kinds: ReadonlyMap<string, string>) => void;
}

/** Each type of nodes with the kind that it becomes. */
function NodeTypes({ file, kinds, onChange }: NodeTypesProps): ReactElement {
  return (
    <table className="import-types" aria-label="Types of nodes">
      <thead>
        <tr>
          <th scope="col">Nodes</th>
          <th scope="col">Number</th>
          <th scope="col">Become</th>
          <th scope="col">Such as</th>
        </tr>
      </thead>
      <tbody>
        {file.types.map(({ words, type, count, first }) => (
          <tr key={words}>
            <th scope="row">{type === null ? 'without a type' : <bdi>{type}</bdi>}</th>
            <td>{many(count)}</td>
            <td>
              <span className={Classes.HTML_SELECT}>
                <select
                  aria-label={`What ${type ?? 'nodes without a type'} become`}
                  value={kinds.get(words)}
                  onChange={({ target }) => onChange(new Map(kinds).set(words, target.value))}
                >
                  {file.kinds.map(({ key, label, isNew }) => (
                    <option key={key} value={key}>
                      {isNew ? `${label} (new kind)` : label}
                    </option>
                  ))}
                </select>
              </span>
            </td>
            <td className="import-names">
              {first.map((name, place) => (
                <bdi key={place}>{`${place > 0 ? ', ' : ''}${name}`}</bdi>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EdgeTypes({ file }: { readonly file: GraphFile }): ReactElement {
  return (
    <table className="import-types" aria-label="Types of edges">
      <thead>
        <tr>
          <th scope="col">Edges</th>
          <th scope="col">Number</th>
          <th scope="col">Become</th>
        </tr>
      </thead>
      <tbody>
        {file.edgeTypes.map(({ type, count, becomes, isNew }, place) => (
          <tr key={place}>
            <th scope="row">{type === null ? 'without a type' : <bdi>{type}</bdi>}</th>
            <td>{many(count)}</td>
            <td>
              {becomes === null ? (
                'hypotheses between an actor and an incident, else links'
              ) : (
                <>
                  <bdi>{becomes}</bdi>
                  {isNew && ' (new type of link)'}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
