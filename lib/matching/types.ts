import type { DismissalReason, OrganisationType } from "@/db/vocabulary";
import type { CallDemands } from "@/lib/calls/rules/demands";
import type { CallState } from "@/lib/calls/vocabulary";
import type { Profile } from "@/lib/organisations/types";
import type { RegionCategory } from "@/lib/regions/vocabulary";
import type { Hit, SearchedWhere, SearchWarning, WhereChoices } from "@/lib/search/types";

import type {
  BecauseKey,
  CriterionName,
  MatchGroup,
  MatchShow,
  Question,
  Verdict,
} from "./vocabulary";

/** What calls are judged against: a profile in which nothing need be answered yet. */
export interface MatchProfile extends Omit<Profile, "type" | "populationBand"> {
  type: OrganisationType | null;
}

/** Why a verdict was given: a key of the messages and what goes into them, so that any language can say it. */
export interface Because {
  readonly key: BecauseKey;
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
}

/** One thing a call was judged by, and the question whose answer would settle it. */
export interface Criterion {
  readonly criterion: CriterionName;
  readonly verdict: Verdict;
  readonly because: Because;
  readonly ask: Question | null;
}

/** What judging reads of a call at a moment. */
export interface JudgedCall {
  readonly demands: CallDemands;
  readonly state: CallState;
}

/** A call judged for a profile, its criteria in their order. */
export interface Judgement {
  readonly group: MatchGroup;
  readonly criteria: readonly Criterion[];
}

/** A judged call as a row of a list. */
export interface MatchRow extends Judgement {
  readonly hit: Hit;
  /** True where everybody came to see the call after the reader's last visit. */
  readonly isNew: boolean;
}

/** How many calls there are of every sort, those put aside left out. */
export interface MatchCounts {
  readonly fits: number;
  readonly couldFit: number;
  readonly offSubject: number;
  readonly doesNotFit: number;
  /** What shuts calls out, by criterion; a call can fail by several. */
  readonly failing: Readonly<Partial<Record<CriterionName, number>>>;
}

/** A call the organisation has put aside. */
export interface Dismissal {
  readonly callId: string;
  readonly slug: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly reason: DismissalReason;
  readonly by: string | null;
  readonly dismissedAt: Date;
}

/** A member's page of matches. */
export interface Matches {
  readonly show: MatchShow;
  readonly rows: readonly MatchRow[];
  readonly page: number;
  readonly pages: number;
  readonly counts: MatchCounts;
  /** The first calls of the lists that are folded away. */
  readonly previews: Readonly<Record<Exclude<MatchShow, "matches">, readonly MatchRow[]>>;
  readonly dismissed: readonly Dismissal[];
  /** New is what everybody came to see after this; `null` on a first visit. */
  readonly since: Date | null;
  readonly newCount: number;
}

/** The first rows of a group and how many it holds. */
export interface MatchGroupList {
  readonly total: number;
  readonly rows: readonly MatchRow[];
}

/** The first rows of what fits, could, could on other subjects, and does not. */
export type MatchesApart = Readonly<
  Record<"fits" | "couldFit" | "offSubject" | "excluded", MatchGroupList>
>;

/** What a stranger's answers were understood as. */
export interface QuickAnswered {
  readonly profile: MatchProfile;
  readonly where: readonly SearchedWhere[];
  readonly choices: readonly WhereChoices[];
  readonly warnings: readonly SearchWarning[];
}

/** A place that has to be said more closely: what was typed, and what it may mean. */
export interface PlaceQuestion {
  readonly text: string;
  /** False where nobody knows a place of that name, and the choices are names near it. */
  readonly known: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The likely ceiling of the rate in shared funds, by the category of a region, in basis points. */
export interface LikelyCeiling {
  readonly region: string;
  readonly category: RegionCategory;
  readonly rate: number;
}

/** One call judged for a member's organisation. */
export interface CallMatch extends Judgement {
  readonly ceiling: LikelyCeiling | null;
  readonly dismissal: Dismissal | null;
}
