import { useMessages } from "next-intl";

/** Gives what each refusal of deleting is called, for components of the browser. */
export function useFailureWords(): Readonly<Record<string, string>> {
  return useMessages().yourData.failed;
}
