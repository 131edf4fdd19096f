import type { Locator } from '@playwright/test';
import { chooseMenu } from '../../e2e/inWindow';
import { asked } from '../../e2e/ascribe';
import { newUid } from '../../core/uid';
import { find, type SampleWindow } from './sampleWindow';

const TITLE = 'Invented dispatch, for this picture';

const paragraphs = [
  'Rockets fell near Ain al-Assad base on Monday. Iran said that it knew nothing of them.',
  'نفى الحشد الشعبي أي صلة بالهجوم.',
  'A spokesman of the Popular Mobilisation Forces denied any part in it. Nobody was hurt, the Security Media Unit said.',
];

const text = paragraphs.join('\n\n');

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/**
 * A text with one marked passage and names that are known, and words of it selected. The sample's
 * own article is not kept in the case.
 */
export async function readText({ app, page }: SampleWindow): Promise<Locator> {
  const [source, passage] = [newUid(), newUid()];
  const { items } = await asked(page, 'entity.list', { kind: null, offset: 0, limit: 200 });
  const forces = items.find(({ name }) => name === 'Popular Mobilization Forces');
  if (!forces) throw new Error('The sample has no Popular Mobilization Forces.');
  const ungiven = { publisher: null, author: null, url: null, published: null, language: null };
  await asked(page, 'case.execute', {
    commands: [
      {
        name: 'source.create',
        args: {
          ...ungiven,
          uid: source,
          title: TITLE,
          type: 'article',
          reliability: null,
          reliabilityBasis: '',
          derivesFrom: null,
          description: '',
          text,
        },
      },
      {
        name: 'passage.create',
        args: {
          uid: passage,
          source,
          locator: '¶3',
          paragraph: 3,
          span: spanOf('denied any part in it'),
          text: '',
        },
      },
      {
        name: 'claim.create',
        args: {
          uid: newUid(),
          passage,
          about: { entity: forces.uid, field: 'existence' },
          stance: 'asserts',
          claimant: null,
          credibility: null,
          value: null,
          text: '',
          saidOn: null,
          responsibility: null,
        },
      },
    ],
  });
  await find(page, TITLE);
  await chooseMenu(app, 'view.reader');
  const reader = page.getByRole('textbox', { name: TITLE });
  await reader.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await page.getByRole('toolbar', { name: 'Make of the selected words' }).waitFor();
  return page.locator('.chart-pane');
}
