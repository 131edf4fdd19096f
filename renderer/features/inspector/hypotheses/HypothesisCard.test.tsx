import { describe, expect, it } from 'vitest';
import { render } from '../../../testing/render';
import { claimFrom, hypothesis } from '../../../testing/exampleViews';
import { HypothesisCard } from './HypothesisCard';

function sentences(page: HTMLElement): string[] {
  return (page.querySelector('.hypothesis-words')?.textContent ?? '').split(/(?<=\.)\s+/);
}

describe('a card of a hypothesis', () => {
  it('never says likelihood and confidence in one sentence', async () => {
    const view = hypothesis({ likelihood: 'likely', confidence: 'low' });
    const page = await render(<HypothesisCard view={view} readFrom="incident" isLikeliest />);
    const said = sentences(page);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/likely/);
    expect(said[0]).not.toMatch(/confidence/i);
    expect(said[1]).toMatch(/confidence/i);
    expect(said[1]).not.toMatch(/likely/);
  });

  it('shows a likelihood that nobody gave as not given, without a band', async () => {
    const page = await render(
      <HypothesisCard view={hypothesis()} readFrom="incident" isLikeliest={false} />,
    );
    expect(page.querySelector('.band-part')).toBeNull();
    expect(page.querySelector('.band-bar')?.textContent).toBe('not given');
    expect(sentences(page)[1]).toBe('No confidence has been given.');
  });

  it('keeps a grade that nobody gave apart from F and 6', async () => {
    const view = hypothesis({}, [claimFrom('paper')]);
    const page = await render(
      <HypothesisCard view={view} readFrom="incident" isLikeliest={false} />,
    );
    const grade = page.querySelector('.grade');
    expect(grade?.textContent).toContain('––');
    expect(grade?.textContent).toContain('source not graded; information not graded');
    expect(grade?.textContent).not.toMatch(/[F6]/);
  });

  it('says that no source puts it forward, and that a claim is not rated', async () => {
    const bare = await render(
      <HypothesisCard view={hypothesis()} readFrom="incident" isLikeliest={false} />,
    );
    expect(bare.textContent).toContain('unsourced');
    const claimed = await render(
      <HypothesisCard
        view={hypothesis({}, [claimFrom('paper')])}
        readFrom="incident"
        isLikeliest={false}
      />,
    );
    expect(claimed.textContent).not.toContain('unsourced');
    expect(claimed.textContent).toContain('not rated yet');
  });
});
