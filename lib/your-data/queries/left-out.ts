/** Tables that hold something of people or organisations and are in no export, each with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  attempts:
    "What is counted is kept as a keyed hash for an hour at most; nobody can tell whose it is.",
};
