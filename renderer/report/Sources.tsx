import type { ReactElement } from 'react';
import { dateToWords } from '../../core/dates/dateToWords';
import { reliabilityTerms } from '../../core/vocabularies/reliability';
import { termOf } from '../../core/vocabularies/termOf';
import { independenceToWords } from '../../core/wording/independenceToWords';
import { NotGiven } from '../controls/NotGiven';
import type { Citations } from './citations';
import type { Report } from './report';

interface SourcesProps {
  readonly citations: Citations;
  readonly origins: Report['origins'];
}

type Source = Citations['sources'] extends ReadonlyMap<string, infer C> ? C : never;

function Derivation({ cited, citations, origins }: SourcesProps & { cited: Source }): ReactElement {
  const { derivesFrom } = cited.view;
  if (derivesFrom === null) return <>nothing that is recorded</>;
  const listed = citations.sources.get(derivesFrom);
  const title = origins.find(({ uid }) => uid === derivesFrom)?.title ?? '';
  return (
    <>
      <bdi dir="auto">{title}</bdi>
      {listed && (
        <>
          {' '}
          (<a href={`#source-${String(listed.number)}`}>source {listed.number}</a>)
        </>
      )}
    </>
  );
}

function SourceItem(props: SourcesProps & { readonly cited: Source }): ReactElement {
  const { number, view } = props.cited;
  const { reliability, url } = view;
  return (
    <li id={`source-${String(number)}`} value={number}>
      <p>
        <strong>
          <bdi dir="auto" lang={view.language ?? undefined}>
            {view.title}
          </bdi>
        </strong>
        {view.retraction !== null && ' · retracted'}
      </p>
      <p>
        Reliability{' '}
        {reliability === null ? (
          <NotGiven />
        ) : (
          `${reliability}, ${termOf(reliabilityTerms, reliability).label}`
        )}
        {view.reliabilityBasis !== '' && <bdi dir="auto">: {view.reliabilityBasis}</bdi>}
      </p>
      <p className="muted">
        {view.type} · published{' '}
        {view.published === null ? (
          <NotGiven text="on a day not given" />
        ) : (
          dateToWords(view.published)
        )}
        {[view.publisher, view.author].map(
          (who) =>
            who !== null && (
              <span key={who}>
                {' '}
                · <bdi dir="auto">{who}</bdi>
              </span>
            ),
        )}{' '}
        · derives from <Derivation {...props} />
        {url !== null && (
          <>
            {' '}
            · <span className="address">{url}</span>
          </>
        )}
      </p>
    </li>
  );
}

/** The sources behind the notes. Repetition is not confirmation, so the independent ones are counted. */
export function Sources({ citations, origins }: SourcesProps): ReactElement | null {
  const { claims, sources } = citations;
  if (sources.size === 0) return null;
  const said = [...claims.values()].map(({ view }) => ({
    source: view.source.uid,
    root: view.sourceRoot,
  }));
  return (
    <section>
      <h2>Sources</h2>
      <p dir="auto">{independenceToWords(said, origins)}</p>
      <ol className="origins">
        {[...sources.values()].map((cited) => (
          <SourceItem key={cited.number} cited={cited} citations={citations} origins={origins} />
        ))}
      </ol>
    </section>
  );
}
