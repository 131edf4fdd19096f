import { expect, it } from 'vitest';
import { confidenceTerms } from '../../../../core/vocabularies/confidence';
import { likelihoodTerms } from '../../../../core/vocabularies/likelihood';
import { render } from '../../../testing/render';
import { hypothesis } from '../../../testing/exampleViews';
import { Judgement } from './Judgement';

const pairs = likelihoodTerms.flatMap(({ term: likelihood }) =>
  confidenceTerms.map(({ term: confidence }) => ({ likelihood, confidence })),
);

it.each(pairs)('$likelihood and $confidence stand in sentences of their own', async (judged) => {
  const page = await render(<Judgement view={hypothesis(judged)} canEdit={false} />);
  const said = [...page.querySelectorAll('.judged-words')].map(({ textContent }) => textContent);
  expect(said).toHaveLength(2);
  expect(said[0]).not.toMatch(/confidence/i);
  expect(said[1]).toBe(`Our confidence in this is ${judged.confidence}.`);
});
