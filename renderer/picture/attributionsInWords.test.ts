import { expect, test } from 'vitest';
import { attributionOf, nodeNamed } from '../canvas/testing/sliceParts';
import { attributionsInWords } from './attributionsInWords';

const [rocket, drone, front] = [nodeNamed('Rocket'), nodeNamed('Drone'), nodeNamed('A front')];

test('says of each hypothesis how likely it is and how sure we are, those of one incident together', () => {
  const words = attributionsInWords({
    nodes: [rocket, drone, front],
    attributions: [
      attributionOf(drone.uid, front.uid),
      attributionOf(rocket.uid, null, { likelihood: 'unlikely' }),
      attributionOf(rocket.uid, front.uid, { likelihood: 'likely', confidence: 'low' }),
    ],
  });
  expect(words.map(({ sentences }) => sentences)).toEqual([
    'It is unlikely that someone we cannot name carried out “Rocket”. No confidence has been given.',
    'It is likely that A front carried out “Rocket”. Our confidence in this is low.',
    'Nobody has judged yet how likely it is that A front carried out “Drone”. No confidence has been given.',
  ]);
});

test('says what stands against taking it at its word', () => {
  const [one, other] = attributionsInWords({
    nodes: [rocket, front],
    attributions: [
      attributionOf(rocket.uid, front.uid, { status: 'rejected', claimCount: 0, retracted: true }),
      attributionOf(rocket.uid, front.uid),
    ],
  });
  expect(one?.standing).toBe('(retracted, rejected, no source claims it)');
  expect(other?.standing).toBeNull();
});
