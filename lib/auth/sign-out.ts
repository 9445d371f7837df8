import { dropCookie, readSessionToken } from "./cookies";
import { endSession, revokeAllSessions } from "./sessions/commands/end-session";
import { getViewer } from "./viewer";

/** Ends the session of this browser, or every one of the person behind it, and takes the cookie away. */
export async function signOut({ everywhere }: { everywhere: boolean }): Promise<void> {
  const token = await readSessionToken();
  const viewer = everywhere ? await getViewer() : null;
  if (viewer) await revokeAllSessions(viewer);
  else if (token !== null) await endSession(token);
  await dropCookie("session");
}
