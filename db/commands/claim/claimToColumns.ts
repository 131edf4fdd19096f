import type { Claim } from '../../../core/language/claim';
import { passageTable } from '../../tables/passageTable';
import type { Writer } from '../../writing/writer';
import { saidOnToColumns } from '../rows/dates';
import { needEntityOfBase } from '../rows/kinds';
import { needRow } from '../rows/needRow';

type Parts = Partial<Pick<Claim, 'passage' | 'claimant' | 'saidOn' | 'responsibility'>>;

export function passageToColumn(writer: Writer, uid: string) {
  return { passageId: needRow(writer, passageTable, uid).id };
}

export function claimantToColumn(writer: Writer, uid: NonNullable<Parts['claimant']> | null) {
  return { claimantId: uid === null ? null : needEntityOfBase(writer, uid, 'actor').id };
}

/** Neither given is the same as no word on responsibility. */
export function responsibilityToColumns(responsibility: Claim['responsibility']) {
  return {
    responsibilityCredibility: responsibility?.credibility ?? null,
    responsibilityMode: responsibility?.mode ?? null,
  };
}

/** The columns of the parts that are given; a part that is left out stays. */
export function partsToColumns(writer: Writer, parts: Parts) {
  const { passage, claimant, saidOn, responsibility } = parts;
  return {
    ...(passage === undefined ? {} : passageToColumn(writer, passage)),
    ...(claimant === undefined ? {} : claimantToColumn(writer, claimant)),
    ...(saidOn === undefined ? {} : saidOnToColumns(saidOn)),
    ...(responsibility === undefined ? {} : responsibilityToColumns(responsibility)),
  };
}
