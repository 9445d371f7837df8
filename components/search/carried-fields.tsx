import type { SearchInput } from "@/lib/search/types";

import { carriedFields } from "./links";

interface CarriedFieldsProps {
  input: SearchInput;
  /** The fields the form shows itself. */
  shown: readonly (keyof SearchInput)[];
}

/** The rest of the search, kept when a form that shows part of it is sent. */
export function CarriedFields({ input, shown }: CarriedFieldsProps) {
  return carriedFields(input, shown).map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
