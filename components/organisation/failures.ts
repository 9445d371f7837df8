import { useMessages } from "next-intl";

/** Gives what each refusal of the organisation's actions is called, for components of the browser. */
export function useFailureWords(): Readonly<Record<string, string>> {
  return useMessages().organisation.failed;
}
