import type { Admin } from "./admin";

/** Makes an administrator for tests, where no request is behind one. */
export function anAdmin(name = "Editor of the tests"): Admin {
  return { name } as Admin;
}
