"use server";

import { refresh } from "next/cache";

import { z } from "zod";

import { ownerAction, personAction } from "@/lib/actions/member-action";
import { now } from "@/lib/clock";

import { askToJoin, claimDomain, decideRequest, releaseDomain, withdrawRequest } from "./commands";

const anOrganisation = z.object({ organisationId: z.string() });

/** Says that the domain of one's own address is the organisation's. */
export const claimDomainAction = ownerAction(z.object({}), async (owner) => {
  const result = await claimDomain(owner, now());
  refresh();
  return result;
});

/** Lets go of a domain. */
export const releaseDomainAction = ownerAction(
  z.object({ domain: z.string() }),
  async (owner, given) => {
    const result = await releaseDomain(owner, given);
    refresh();
    return result;
  },
);

/** Asks to join an organisation of one's own mail domain. */
export const askToJoinAction = personAction(anOrganisation, async (person, given) => {
  const result = await askToJoin(person, given, now());
  refresh();
  return result;
});

/** Takes one's request to join back. */
export const withdrawRequestAction = personAction(anOrganisation, async (person, given) => {
  const result = await withdrawRequest(person, given);
  refresh();
  return result;
});

/** Lets somebody who asked join, or not. */
export const decideRequestAction = ownerAction(
  z.object({ requestId: z.string(), decision: z.enum(["editor", "reader", "refused"]) }),
  async (owner, given) => {
    const result = await decideRequest(owner, given, now());
    refresh();
    return result;
  },
);
