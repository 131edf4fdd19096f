import { Checkbox } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { paperKeys, papers, type Paper } from '../../../../core/picture/paper';
import {
  footingParts,
  pictureFormats,
  type FootingPart,
  type PictureForm,
  type PictureFormat,
} from '../../../../core/picture/pictureForm';
import { pictureViews, type PictureViewName } from '../../../../core/picture/pictureWish';
import type { PictureScope } from '../../../store/exportPicture';
import { FormSelect, type FormOption } from '../FormSelect';
import { FormText } from '../FormText';

interface PictureOptionsProps {
  readonly form: PictureForm;
  readonly view: PictureViewName;
  readonly onView: (view: PictureViewName) => void;
  readonly scope: PictureScope;
  /** Those that there are. */
  readonly scopes: readonly PictureScope[];
  /** How many things are selected. */
  readonly selected: number;
  readonly onForm: (change: Partial<PictureForm>) => void;
  readonly onScope: (scope: PictureScope) => void;
  readonly subtitleProblem: string | undefined;
  readonly markingProblem: string | undefined;
}

const formatLabels: Readonly<Record<PictureFormat, string>> = {
  svg: 'SVG – vectors, for the web and for drawing programs',
  pdf: 'PDF – vectors, to print and to hand on',
  png: 'PNG – pixels, for documents and slides',
};

const viewLabels: Readonly<Record<PictureViewName, string>> = {
  graph: 'Graph',
  map: 'Map of the world',
  timeline: 'Timeline',
};

const partLabels: Readonly<Record<FootingPart, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  legend: 'Legend',
  asOf: 'As believed on',
  filters: 'Filters in force',
  hidden: 'What is not shown',
  sources: 'Sources and grades',
  attributions: 'Who did it, in sentences',
  author: 'Author',
  date: 'Date',
  case: 'Case',
  verification: 'Line to verify it by',
};

const resolutions = [96, 150, 192, 300, 600] as const;

const OWN_SIZE = 'own';

function sheetOptions(format: PictureFormat): readonly FormOption[] {
  const own = { value: OWN_SIZE, label: 'As large as the chart' };
  const fitted = paperKeys.map((paper) => ({
    value: paper,
    label: papers[paper].label,
    under: 'Fitted onto one sheet',
  }));
  const tiled = paperKeys.map((paper) => ({
    value: `${paper} tiled`,
    label: `Sheets of ${papers[paper].label}`,
    under: 'Over as many sheets as it takes',
  }));
  return [own, ...fitted, ...(format === 'pdf' ? tiled : [])];
}

function sheetOf(value: string, landscape: boolean): PictureForm['sheet'] {
  if (value === OWN_SIZE) return null;
  const [paper, tiled] = value.split(' ');
  return { paper: paper as Paper, landscape, tiled: tiled === 'tiled' };
}

/** What a picture shows, how large it is, and what stands around it. */
export function PictureOptions(props: PictureOptionsProps): ReactElement {
  const { form, view, onView, scope, scopes, selected, onForm, onScope } = props;
  const { sheet, parts } = form;
  const scopeLabels: Readonly<Record<PictureScope, string>> = {
    chart: 'The whole chart',
    selection: `What is selected (${selected})`,
    sight: 'What is in sight',
  };
  return (
    <div className="picture-options">
      <FormSelect
        label="Drawn as"
        autoFocus
        options={pictureViews.map((value) => ({ value, label: viewLabels[value] }))}
        value={view}
        onChange={(value) => onView(value as PictureViewName)}
      />
      <FormSelect
        label="Shows"
        options={scopes.map((value) => ({ value, label: scopeLabels[value] }))}
        value={scope}
        onChange={(value) => onScope(value as PictureScope)}
      />
      <FormSelect
        label="Format"
        options={pictureFormats.map((value) => ({ value, label: formatLabels[value] }))}
        value={form.format}
        onChange={(value) => {
          const format = value as PictureFormat;
          const keeps = format === 'pdf' || sheet === null;
          onForm({ format, sheet: keeps ? sheet : { ...sheet, tiled: false } });
        }}
      />
      <FormSelect
        label="Size"
        options={sheetOptions(form.format)}
        value={sheet === null ? OWN_SIZE : `${sheet.paper}${sheet.tiled ? ' tiled' : ''}`}
        onChange={(value) => onForm({ sheet: sheetOf(value, sheet?.landscape ?? true) })}
      />
      {sheet !== null && (
        <FormSelect
          label="Sheet"
          options={[
            { value: 'landscape', label: 'Landscape' },
            { value: 'portrait', label: 'Portrait' },
          ]}
          value={sheet.landscape ? 'landscape' : 'portrait'}
          onChange={(value) => onForm({ sheet: { ...sheet, landscape: value === 'landscape' } })}
        />
      )}
      {form.format === 'png' && (
        <FormSelect
          label="Dots per inch"
          options={resolutions.map((dpi) => ({ value: String(dpi), label: String(dpi) }))}
          value={String(form.dpi)}
          onChange={(value) => onForm({ dpi: Number(value) })}
        />
      )}
      <FormSelect
        label="Look"
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        value={form.theme}
        onChange={(value) => onForm({ theme: value === 'dark' ? 'dark' : 'light' })}
      />
      {form.format !== 'pdf' && (
        <Checkbox
          className="picture-transparent"
          checked={form.transparent}
          label="Transparent background"
          onChange={({ currentTarget }) => onForm({ transparent: currentTarget.checked })}
        />
      )}
      <fieldset className="picture-parts">
        <legend>Stands around it</legend>
        {footingParts.map((part) => (
          <Checkbox
            key={part}
            checked={parts[part]}
            label={partLabels[part]}
            onChange={({ currentTarget }) =>
              onForm({ parts: { ...parts, [part]: currentTarget.checked } })
            }
          />
        ))}
      </fieldset>
      {parts.subtitle && (
        <FormText
          label="Subtitle"
          value={form.subtitle}
          problem={props.subtitleProblem}
          onChange={(subtitle) => onForm({ subtitle })}
        />
      )}
      <FormText
        label="Handling"
        value={form.marking}
        placeholder="A marking at the top and bottom"
        problem={props.markingProblem}
        onChange={(marking) => onForm({ marking })}
      />
    </div>
  );
}
