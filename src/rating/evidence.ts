import type { Fraction } from '../text/number.js';
import type { Points } from './points.js';

/** A grade of a criterion, as the scheme of 2023 has four of them. */
export type CriterionGrade = 'excellent' | 'good' | 'average' | 'poor';

/** A share, in percent or as two counts. */
export type EvidenceShare = number | Fraction;

/** What is known of a subject in the time that is rated. What is absent is not known. */
export interface RatingEvidence {
  /** Points from 0 to 100. */
  readonly points?: Points;
  /** The lowest grade among the criteria. */
  readonly lowestCriterion?: CriterionGrade;
  /** The grade of the results of tasks. */
  readonly results?: CriterionGrade;
  /** Tasks done, of all. */
  readonly tasksDone?: EvidenceShare;
  /** Tasks done on time, of all. */
  readonly tasksOnTime?: EvidenceShare;
  /** Tasks done late, of all. */
  readonly tasksLate?: EvidenceShare;
  /** Tasks done beyond what was asked, of all. */
  readonly tasksExceeding?: EvidenceShare;
  /** Is the quality of the tasks assured? */
  readonly isQualityAssured?: boolean;
  /** Earlier shortcomings that are mended, of all. */
  readonly shortcomingsMended?: EvidenceShare;
  /** Do the five basic economic and social targets fail? */
  readonly failsBasicTargets?: boolean;
  /** Units in charge rated `not-completed`, of all. */
  readonly unitsNotCompleted?: EvidenceShare;
  /** Units in charge rated `completed` or better, of all. */
  readonly unitsCompleted?: EvidenceShare;
  /** Units in charge rated `good` or `excellent`, of all. */
  readonly unitsGood?: EvidenceShare;
  /** Votes of low confidence, of all. */
  readonly lowConfidence?: EvidenceShare;
  /** Was a subordinate unit or a member of the leadership disciplined? */
  readonly isSubordinateDisciplined?: boolean;
  /** Was the person disciplined, reprimand or heavier, for a breach of duty? */
  readonly isDisciplinedForDuty?: boolean;
  /** Was the person disciplined at all, by the Party or the administration? */
  readonly isDisciplined?: boolean;
  /** Was a member of the collective disciplined, reprimand or heavier, for a breach of duty? */
  readonly isMemberDisciplinedForDuty?: boolean;
  /** Was degradation (suy thoái) found, of the person or of a member of the collective? */
  readonly isDegraded?: boolean;
  /** Was someone in direct charge disciplined for corruption or waste? */
  readonly isCorruptionInCharge?: boolean;
  /** Were rules of personnel work broken, or is the collective divided? */
  readonly isDividedOrBreaksPersonnelRules?: boolean;
  /** Was broken, with bad effect, what members may not do or the duty to set an example? */
  readonly breaksMembersRules?: boolean;
  /** Is the committee divided? */
  readonly isCommitteeDivided?: boolean;
  /** Were corruption or degradation found, and a member disciplined for it? */
  readonly isCorruptionDisciplined?: boolean;
  /** Was the local government rated at its lowest level? */
  readonly isGovernmentLowest?: boolean;
  /** How many of the Front and the mass organisations were rated at their lowest level. */
  readonly massOrganizationsLowest?: number;
  /** Subordinate Party organisations rated `weak`, of all. */
  readonly subordinatesWeak?: EvidenceShare;
  /** Members rated `not-completed`, of all. */
  readonly membersNotCompleted?: EvidenceShare;
  /** Months of absence within the year. */
  readonly monthsAbsent?: number;
}

/** What evidence can be given of. */
export type EvidenceKey = keyof RatingEvidence;

/** What evidence must be, to meet a test. Shares are compared in percent, or as parts. */
export type EvidenceTest =
  | {
      /** So much, or more. */
      readonly atLeast: number | Fraction;
    }
  | {
      /** So much, or less. */
      readonly atMost: number;
    }
  | {
      /** More than this. */
      readonly above: number | Fraction;
    }
  | {
      /** Less than this. */
      readonly below: number;
    }
  | {
      /** This grade, or a better one. */
      readonly gradeAtLeast: CriterionGrade;
    }
  | {
      /** So, or not so. */
      readonly is: boolean;
    };
