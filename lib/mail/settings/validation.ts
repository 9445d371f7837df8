import { z } from "zod";

/** What the unsubscribe page sends: the token of its address. */
export const mailTokenInput = z.object({ token: z.string().max(400) });
