import type { ReactElement } from 'react';
import type { Citations } from './citations';
import { EntityFacts } from './EntityFacts';
import type { Report } from './report';

interface KeyFactsProps {
  readonly report: Report;
  readonly citations: Citations;
}

export function KeyFacts({ report, citations }: KeyFactsProps): ReactElement | null {
  const { entities, language } = report;
  if (entities.length === 0) return null;
  return (
    <section>
      <h2>Key facts</h2>
      {entities.map((record) => (
        <EntityFacts
          key={record.entity.uid}
          record={record}
          kind={language.kinds.find(({ key }) => key === record.entity.kind)}
          citations={citations}
        />
      ))}
    </section>
  );
}
