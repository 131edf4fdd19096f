import type { ReactElement } from 'react';
import { countsToWords } from '../../core/compare/comparisonToWords';
import type { PictureForm } from '../../core/picture/pictureForm';
import { leftOutToText } from '../../core/wording/leftOutToText';
import { filterToText } from '../../core/wording/filterToText';
import { attributionsInWords } from './attributionsInWords';
import type { DrawnGraph } from './body/drawnGraph';
import { believedInWords, dayInWords } from './stateInWords';
import type { Picture } from './readPicture';

interface PictureFootingProps {
  readonly picture: Picture;
  readonly parts: PictureForm['parts'];
  /** Null: it is drawn in another way. */
  readonly graph: Pick<DrawnGraph, 'isOverview' | 'inGroups'> | null;
}

/** More would be longer than the picture; the rest is counted. */
const MOST_SOURCES = 24;
/** More stand in two. */
const ONE_COLUMN = 6;
const MOST_ATTRIBUTIONS = 12;

function Sources({ evidence, filtered }: Picture): ReactElement {
  const all = evidence?.sources ?? filtered.slice.sources;
  const sources = all.slice(0, MOST_SOURCES);
  const more = all.length - sources.length;
  return (
    <section className={sources.length > ONE_COLUMN ? 'picture-sources' : undefined}>
      <h3>Sources and their reliability</h3>
      {sources.length === 0 ? (
        <p>None: nothing in this picture is claimed by a source.</p>
      ) : (
        <ul>
          {sources.map(({ uid, title, reliability }) => (
            <li key={uid}>
              <strong>{reliability ?? '–'}</strong> <bdi>{title}</bdi>
              {reliability === null && <em> (not graded)</em>}
            </li>
          ))}
          {more > 0 && <li>and {more} more</li>}
        </ul>
      )}
    </section>
  );
}

function Attributions({ picture }: { readonly picture: Picture }): ReactElement | null {
  const all = attributionsInWords(picture.filtered.slice);
  if (all.length === 0) return null;
  const more = all.length - MOST_ATTRIBUTIONS;
  return (
    <section className="picture-attributions">
      <h3>Who did it, and how sure we are</h3>
      <ul>
        {all.slice(0, MOST_ATTRIBUTIONS).map(({ uid, sentences, standing }) => (
          <li key={uid}>
            <bdi>{sentences}</bdi>
            {standing !== null && <em> {standing}</em>}
          </li>
        ))}
        {more > 0 && <li>and {more} more attributions</li>}
      </ul>
    </section>
  );
}

function Shown({ picture, parts, graph }: PictureFootingProps): ReactElement {
  const { isOverview, inGroups } = graph ?? { isOverview: false, inGroups: 0 };
  const { state, counts, language, slice: whole, filtered, evidence, compared, asOf } = picture;
  const hidden = leftOutToText(filtered.leftOut);
  const { elsewhere } = filtered.slice;
  return (
    <section>
      <h3>What is shown</h3>
      {parts.hidden && (
        <p>
          {counts.entities === 0
            ? 'No entity: the case has none.'
            : elsewhere === 0
              ? 'Every entity of the case.'
              : `${elsewhere} of ${counts.entities} entities of the case are not on this chart.`}
        </p>
      )}
      {parts.hidden && picture.notChosen > 0 && (
        <p>Only what was selected: {picture.notChosen} more on the chart.</p>
      )}
      {parts.hidden && picture.view.sight && <p>A part of the chart: what was in sight.</p>}
      {(parts.filters || (parts.hidden && hidden !== '')) && (
        <p>
          {parts.filters &&
            `Filters: ${filterToText(whole.chart, { language, sources: whole.sources })}. `}
          {parts.hidden && hidden !== '' && `${hidden} left out.`}
        </p>
      )}
      {inGroups > 0 && (
        <p>
          {inGroups === 1 ? '1 entity stands' : `${inGroups} entities stand`} in closed groups,
          drawn as one node each.
        </p>
      )}
      {parts.asOf && <p>{believedInWords(asOf, state)}.</p>}
      {compared && (
        <p>
          {compared.words}: {countsToWords(compared.comparison)}
          {compared.comparison.leftOut > 0 &&
            `; ${String(compared.comparison.leftOut)} more left out by the filter`}
          .
        </p>
      )}
      {isOverview ? (
        <p>
          Too large to be drawn in detail, so this is an overview: lines are straight and without
          labels, and only entities with room for it are named.
          {evidence && ' Claims and sources are not drawn.'}
        </p>
      ) : (
        evidence && <p>Claims and sources are drawn as nodes.</p>
      )}
    </section>
  );
}

function Case({ picture, parts }: Pick<PictureFootingProps, 'picture' | 'parts'>): ReactElement {
  const { state, author, fingerprint } = picture;
  return (
    <section>
      <h3>Case</h3>
      {parts.case && (
        <p>
          <bdi>{state.case.title}</bdi> · <bdi>{state.fileName}</bdi>
        </p>
      )}
      {parts.author && (
        <p>
          Drawn by <bdi>{author}</bdi> with Ascribe.
        </p>
      )}
      {parts.date && <p>Drawn on {dayInWords(new Date().toISOString())}.</p>}
      {parts.verification && (
        <p className="picture-verification">
          {state.case.uid} · revision {state.revision} · {fingerprint}
        </p>
      )}
    </section>
  );
}

/** What a picture stands on, so that it can be shown without a covering letter. */
export function PictureFooting(props: PictureFootingProps): ReactElement | null {
  const { picture, parts } = props;
  const showsCase = parts.case || parts.author || parts.date || parts.verification;
  const showsShown = parts.asOf || parts.filters || parts.hidden;
  if (!parts.sources && !parts.attributions && !showsShown && !showsCase) return null;
  return (
    <footer className="picture-footing">
      {parts.attributions && <Attributions picture={picture} />}
      {parts.sources && <Sources {...picture} />}
      {showsShown && <Shown {...props} />}
      {showsCase && <Case picture={picture} parts={parts} />}
    </footer>
  );
}
