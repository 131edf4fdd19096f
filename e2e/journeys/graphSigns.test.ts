import { newUid } from '../../core/uid';
import { asked, expect, test } from '../ascribe';
import { clickNode, firstSlice, graphReady, nodeNamed } from '../onGraph';

const ROCKET = 'Rocket at Ain al-Assad';

test('claims and sources are shown by a switch, and go again', async ({ start }) => {
  const { page } = await start();
  const graph = await graphReady(page);
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).not.toContainText('reliability (– not given)');
  await page.getByRole('button', { name: 'Claims and sources' }).click();
  await expect(legend).toContainText('reliability (– not given)');
  await expect(legend).toContainText('asserts');
  await graph.focus();
  await graph.press('ArrowRight');
  await expect(graph.getByRole('status')).not.toBeEmpty();
  await page.getByRole('button', { name: 'Claims and sources' }).click();
  await expect(legend).not.toContainText('reliability (– not given)');
});

test('a denial makes a line contested: the legend says so, and so does what is spoken', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  const slice = await firstSlice(page);
  const rocket = nodeNamed(slice, ROCKET);
  const line = slice.attributions.find(
    ({ incident, stances }) => incident === rocket.uid && stances.asserts + stances.suspects > 0,
  )!;
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).not.toContainText('contested');
  const [source, passage] = [newUid(), newUid()];
  await asked(page, 'case.execute', {
    commands: [
      {
        name: 'source.create',
        args: {
          uid: source,
          title: 'A statement',
          type: 'statement',
          publisher: null,
          author: null,
          url: null,
          published: null,
          language: null,
          reliability: null,
          reliabilityBasis: '',
          derivesFrom: null,
          description: '',
          text: '',
        },
      },
      {
        name: 'passage.create',
        args: { uid: passage, source, locator: '¶1', paragraph: 1, span: null, text: '' },
      },
      {
        name: 'claim.create',
        args: {
          uid: newUid(),
          passage,
          about: { attribution: line.uid },
          stance: 'denies',
          claimant: null,
          credibility: null,
          value: null,
          text: 'We had nothing to do with it.',
          saidOn: null,
          responsibility: null,
        },
      },
    ],
  });
  await expect(legend).toContainText('contested: some deny it');
  await clickNode(page, rocket.uid);
  await graph.press('ArrowUp');
  await graph.press('ArrowDown');
  await expect(graph.getByRole('status')).toContainText('attribution');
});
