import { answeringGoals } from './answeringGoals';
import { centralityGoals } from './centralityGoals';
import type { GoalGroup } from './goal';
import { importGoals } from './imports/importGoals';
import { layoutGoals } from './layouts/layoutGoals';
import { neighbourhoodGoals } from './neighbourhoodGoals';
import { openingGoals } from './openingGoals';
import { overviewGoals } from './overviewGoals';
import { storedGraphGoals } from './storedGraphGoals';
import { typingGoals } from './typingGoals';
import { wayGoals } from './wayGoals';

/** All goals, in the order in which they are measured and listed. */
export const goalGroups: readonly GoalGroup[] = [
  openingGoals,
  answeringGoals,
  overviewGoals,
  neighbourhoodGoals,
  storedGraphGoals,
  wayGoals,
  centralityGoals,
  typingGoals,
  importGoals,
  layoutGoals,
];
