export {
  memberRoles,
  type MemberRole,
  organisationTypes,
  type OrganisationType,
  populationBands,
  projectRoles,
  targetGroups,
} from "@/db/vocabulary";

/** The languages an organisation can say it works in: the official ones of the EU. */
export const workingLanguages =
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");

/** Where partners can be: the EU, and countries that programmes of cities work with. */
export const partnerCountries =
  "AT BE BG CH CY CZ DE DK EE EL ES FI FR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA UK AL BA GE".split(
    " ",
  );

/** For how many days an invitation can be accepted. */
export const invitationDays = 14;

/** How many invitations of an organisation may be open at once. */
export const openInvitationsMax = 50;

/** How many days a refused person waits before asking the same organisation again. */
export const askAgainDays = 30;

/** How many days pass between asking to delete an organisation and its end. */
export const graceDays = 7;

/** Facts of a profile that are edited and told of one by one. */
export const profileFields = [
  "name",
  "type",
  "regions",
  "themes",
  "populationBand",
  "targetGroups",
  "role",
  "partners",
  "capacity",
  "projectMin",
  "projectMax",
  "languages",
  "pastProjects",
] as const;
export type ProfileField = (typeof profileFields)[number];
