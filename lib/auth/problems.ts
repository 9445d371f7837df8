const ours = ["unverified", "signed-out", "started-elsewhere"] as const;

/** What next-auth calls a failure, in the address it leads to, and what our pages call it. */
const theirs: Readonly<Record<string, "not-linked" | "refused">> = {
  OAuthAccountNotLinked: "not-linked",
  OAuthCallbackError: "refused",
  AccessDenied: "refused",
};

/** Is what the address of a page says went wrong at the identity provider, or `null` when it says nothing. */
export function signInProblem({ problem, error }: { problem?: unknown; error?: unknown }) {
  const own = ours.find((one) => one === problem);
  if (own !== undefined) return own;
  if (typeof error !== "string") return null;
  return theirs[error] ?? ("provider" as const);
}
