import type { ReactNode } from 'react';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { stanceTerms } from '../../../core/vocabularies/stance';
import { termOf } from '../../../core/vocabularies/termOf';
import type { LookRow } from '../../../core/styling/look';
import { KindSymbol } from '../../theme/KindSymbol';
import type { ThemeTokens } from '../../theme/tokens';
import { REJECTED_OPACITY } from '../style/graphStyle';
import {
  deniedDash,
  likelihoodLine,
  retractedDash,
  supersededDash,
  unsourcedCurveDash,
  unsourcedDash,
} from '../style/likelihoodLine';
import type { LineSign } from '../style/lineSigns';
import type { LegendEntries } from './legendEntries';
import { LegendLine } from './LegendLine';
import {
  AreaSign,
  BadgeSign,
  BundleSign,
  CalloutSign,
  ClaimSign,
  ClosedGroupSign,
  ComparedMark,
  DiscSign,
  ElsewhereSign,
  GroupSign,
  NobodySign,
  NoteSign,
  PinSign,
  RetractedSign,
  RivalsSign,
  SourceSign,
} from './legendSigns';

export interface LegendEntry {
  readonly text: string;
  readonly sign: ReactNode;
}

type MaybeEntry = LegendEntry | false;

const signTexts: Readonly<Record<LineSign, string>> = {
  contested: 'contested: some deny it',
  denied: 'all deny it',
  claimed: 'responsibility claimed',
  superseded: 'superseded',
  rejected: 'rejected',
};

function drawn(entries: readonly MaybeEntry[]): readonly LegendEntry[] {
  return entries.filter((entry) => entry !== false);
}

export function kindAndLinkRow(
  { kinds, links }: LegendEntries,
  tokens: ThemeTokens,
): readonly LegendEntry[] {
  const line = { colour: tokens.edge, width: 1.4 };
  return drawn([
    ...kinds.map((kind) => ({
      text: kind.kind,
      sign: kind.icon && <KindSymbol kind={{ ...kind, icon: kind.icon }} />,
    })),
    links.claimed && { text: 'link, claimed', sign: <LegendLine {...line} /> },
    links.unsourced && {
      text: 'link, claimed by none',
      sign: <LegendLine colour={tokens.edge} width={1.8} dash={unsourcedDash} />,
    },
    links.denied && { text: 'link, denied', sign: <LegendLine {...line} dash={deniedDash} /> },
    links.identity && {
      text: 'may be the same',
      sign: <LegendLine colour={tokens.edge} width={1.1} double />,
    },
  ]);
}

/** A size is shown by a disc, since it holds for nodes of all shapes. */
export function lookEntries({ entries }: LookRow, tokens: ThemeTokens): readonly LegendEntry[] {
  return entries.map(({ text, on, colour, icon, scale }) => ({
    text,
    sign:
      on === 'link' ? (
        <LegendLine colour={colour ? tokens.kind[colour] : tokens.edge} width={1.4 * scale} />
      ) : (
        <KindSymbol
          kind={{
            shape: 'ellipse',
            colour: colour ?? 'grey',
            icon: icon ?? 'tag',
          }}
          size={Math.round(11 * scale)}
          withIcon={icon !== null}
        />
      ),
  }));
}

export function attributionRow(
  entries: LegendEntries,
  tokens: ThemeTokens,
): readonly LegendEntry[] {
  const plain = { colour: tokens.muted, width: 2, curved: true };
  return drawn([
    ...entries.attributions.map((term) => {
      const { colour, width, dash } = likelihoodLine(term, tokens);
      return {
        text: term === 'none' ? 'not judged' : termOf(likelihoodTerms, term).label,
        sign: <LegendLine colour={colour} width={width} dash={dash} curved />,
      };
    }),
    entries.unsourcedAttributions && {
      text: 'claimed by none',
      sign: <LegendLine {...plain} dash={unsourcedCurveDash} />,
    },
    entries.supersededAttributions && {
      text: 'an earlier view',
      sign: <LegendLine {...plain} dash={supersededDash} opacity={REJECTED_OPACITY} />,
    },
  ]);
}

export function markRow(entries: LegendEntries, tokens: ThemeTokens): readonly LegendEntry[] {
  return drawn([
    entries.badge && { text: 'independent sources', sign: <BadgeSign tokens={tokens} /> },
    ...entries.signs.map((sign) => ({
      text: signTexts[sign],
      sign: <DiscSign sign={sign} tokens={tokens} />,
    })),
    entries.area && { text: 'place not exact', sign: <AreaSign tokens={tokens} /> },
    entries.nobody && { text: 'nobody named', sign: <NobodySign tokens={tokens} /> },
    entries.pinned && { text: 'pinned', sign: <PinSign tokens={tokens} /> },
    entries.elsewhere && {
      text: 'more, not on this chart',
      sign: <ElsewhereSign tokens={tokens} />,
    },
    entries.rivals && { text: 'rival hypotheses', sign: <RivalsSign tokens={tokens} /> },
    entries.openGroups && { text: 'group', sign: <GroupSign tokens={tokens} /> },
    entries.closedGroups && { text: 'closed group', sign: <ClosedGroupSign tokens={tokens} /> },
    entries.bundles && {
      text: 'several lines as one, drawn as the least certain',
      sign: <BundleSign tokens={tokens} />,
    },
    entries.callouts && { text: 'callout', sign: <CalloutSign tokens={tokens} /> },
    entries.notes && { text: 'note', sign: <NoteSign tokens={tokens} /> },
    entries.retractedNode && { text: 'retracted', sign: <RetractedSign tokens={tokens} /> },
    entries.retractedLine && {
      text: 'line retracted',
      sign: <LegendLine colour={tokens.muted} width={1.4} dash={retractedDash} />,
    },
  ]);
}

const comparedTexts = {
  added: 'added',
  gone: 'gone, where it stood',
  changed: 'recorded or judged otherwise',
} as const;

export function comparedRow(
  { compared }: LegendEntries,
  tokens: ThemeTokens,
): readonly LegendEntry[] {
  return compared.map((sign) => ({
    text: comparedTexts[sign],
    sign: <ComparedMark sign={sign} tokens={tokens} />,
  }));
}

export function evidenceRow(entries: LegendEntries, tokens: ThemeTokens): readonly LegendEntry[] {
  return drawn([
    ...entries.stances.map((stance) => ({
      text: termOf(stanceTerms, stance).label,
      sign: <ClaimSign stance={stance} tokens={tokens} />,
    })),
    entries.sources && {
      text: 'source, reliability (– not given)',
      sign: <SourceSign tokens={tokens} />,
    },
    entries.derived && {
      text: 'derives from: counts once',
      sign: <LegendLine colour={tokens.muted} width={1.2} curved />,
    },
  ]);
}
