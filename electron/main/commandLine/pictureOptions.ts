import { paperKeys, type Paper } from '../../../core/picture/paper';
import {
  defaultForm,
  pictureFormSchema,
  withoutFooting,
  type PictureForm,
} from '../../../core/picture/pictureForm';
import { fail, ok, type Result } from '../../../core/result';

type Change = (form: PictureForm, value: string) => Result<PictureForm>;

interface PictureOption {
  readonly takesValue: boolean;
  readonly change: Change;
}

const defaultSheet = { paper: 'a4', landscape: true, tiled: false } as const;

function onSheet(part: Partial<NonNullable<PictureForm['sheet']>>): Change {
  return (form) => ok({ ...form, sheet: { ...(form.sheet ?? defaultSheet), ...part } });
}

/** A line that stands on the picture, held against what may stand there. */
function line(name: string, field: 'subtitle' | 'marking'): Change {
  return (form, value) => {
    const parsed = pictureFormSchema.shape[field].safeParse(value);
    return parsed.success
      ? ok({ ...form, [field]: parsed.data })
      : fail('usage', `The text of ${name} ${parsed.error.issues[0]?.message ?? 'is no line'}.`);
  };
}

const options: Readonly<Record<string, PictureOption>> = {
  '--paper': {
    takesValue: true,
    change: (form, value) => {
      const paper = value.toLowerCase() as Paper;
      return paperKeys.includes(paper)
        ? onSheet({ paper })(form, value)
        : fail('usage', `There is no paper “${value}”. There are ${paperKeys.join(', ')}.`);
    },
  },
  '--portrait': { takesValue: false, change: onSheet({ landscape: false }) },
  '--tiled': { takesValue: false, change: onSheet({ tiled: true }) },
  '--dpi': {
    takesValue: true,
    change: (form, value) => {
      const parsed = pictureFormSchema.shape.dpi.safeParse(Number(value));
      return parsed.success
        ? ok({ ...form, dpi: parsed.data })
        : fail('usage', `--dpi needs a whole number from 48 to 600, and “${value}” is none.`);
    },
  },
  '--dark': { takesValue: false, change: (form) => ok({ ...form, theme: 'dark' }) },
  '--transparent': { takesValue: false, change: (form) => ok({ ...form, transparent: true }) },
  '--no-footing': { takesValue: false, change: (form) => ok(withoutFooting(form)) },
  '--subtitle': { takesValue: true, change: line('--subtitle', 'subtitle') },
  '--marking': { takesValue: true, change: line('--marking', 'marking') },
};

export function isPictureOption(name: string): boolean {
  return Object.hasOwn(options, name);
}

/** How pictures are made, as the options of the command line add to it one after the other. */
export function readPictureOption(
  form: PictureForm | null,
  name: string,
  given: string | null,
  next: () => string | undefined,
): Result<PictureForm> {
  const option = options[name];
  if (!option) return fail('usage', `There is no option ${name}.`);
  if (!option.takesValue) {
    if (given !== null) return fail('usage', `${name} takes no value.`);
    return option.change(form ?? defaultForm, '');
  }
  const value = given ?? next();
  if (value === undefined || value === '') return fail('usage', `${name} needs a value.`);
  return option.change(form ?? defaultForm, value);
}
