import { Choices, type Option } from "./group";
import { LineField } from "./line-field";

/** What the days are called, here and on the page of the organisation. */
export interface DaysWords {
  more: string;
  moreHint: string;
}

interface DaysFieldProps {
  offered: readonly Option[];
  texts: { offsets: readonly string[]; moreDays: string };
  moreError: string | undefined;
  words: DaysWords;
}

/** Days before a deadline: the usual ones to tick, any others to type. */
export function DaysField({ offered, texts, moreError, words }: DaysFieldProps) {
  return (
    <>
      <Choices
        type="checkbox"
        name="offsets[]"
        options={offered}
        chosen={texts.offsets}
        className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-x-4"
      />
      <LineField
        name="moreDays"
        label={words.more}
        hint={words.moreHint}
        error={moreError}
        value={texts.moreDays}
        inputMode="numeric"
        className="mt-3 max-w-[20rem]"
      />
    </>
  );
}
