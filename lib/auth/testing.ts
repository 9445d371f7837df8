import type { Admin } from "./admin";

/** Makes an administrator for tests of what one may do once known to be one. */
export function anAdmin(name = "Editor of the tests"): Admin {
  return { name } as Admin;
}
