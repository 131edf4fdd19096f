import { expect, test } from 'vitest';
import { render } from '../../testing/render';
import { MarkdownText } from './MarkdownText';

test('emphasis and lists are drawn', async () => {
  const place = await render(<MarkdownText text={'**Not** where\n\n- one\n- two'} />);
  expect(place.querySelector('strong')?.textContent).toBe('Not');
  expect(place.querySelectorAll('li')).toHaveLength(2);
});

test('hostile Markdown makes no element that runs, loads or leads anywhere', async () => {
  const hostile = [
    '<script>document.title = "run"</script>',
    '<img src=x onerror="document.title = 1">',
    '<iframe src="https://example.org"></iframe>',
    '![a picture](https://example.org/track.png "seen")',
    '[a link](javascript:alert(1))',
    '<https://example.org/auto>',
    '[ref]: data:text/html,x',
    'see [ref]',
    '# A heading',
  ].join('\n\n');
  const place = await render(<MarkdownText text={hostile} />);
  expect(
    place.querySelectorAll('a, img, script, iframe, [onerror], [href], [src], h1'),
  ).toHaveLength(0);
  // It is shown as the text that it is: nothing is hidden from the analyst either.
  expect(place.textContent).toContain('<script>document.title = "run"</script>');
  expect(place.textContent).toContain('a picture (https://example.org/track.png)');
  expect(place.textContent).toContain('a link (javascript:alert(1))');
});
