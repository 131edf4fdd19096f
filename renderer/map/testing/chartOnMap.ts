import { attributionOf, linkBetween, nodeNamed, sliceOf } from '../../canvas/testing/sliceParts';

export const base = nodeNamed('Base', {
  kind: 'place',
  position: { latitude: 33, longitude: 42 },
  precision: '1',
});
const area = nodeNamed('Area', {
  kind: 'place',
  position: { latitude: 33.5, longitude: 44 },
  precision: '2',
});
export const rocket = nodeNamed('Rocket', { kind: 'incident', detail: 'March 2021' });
export const threat = nodeNamed('Threat', { kind: 'incident' });
const brigade = nodeNamed('Brigade');
export const nobody = nodeNamed('Nobody');
export const placing = linkBetween(rocket.uid, base.uid, { type: 'happened-at' });
const stationed = linkBetween(brigade.uid, area.uid, { type: 'based-at' });
export const launched = linkBetween(rocket.uid, area.uid, { type: 'launched-from' });
export const suspected = attributionOf(rocket.uid, brigade.uid);
export const slice = sliceOf({
  nodes: [base, area, rocket, threat, brigade, nobody],
  links: [placing, stationed, launched],
  attributions: [suspected, attributionOf(rocket.uid, null)],
});
