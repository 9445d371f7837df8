import { useTranslations } from "next-intl";

import { Select } from "@/components/ui/select";
import { type Part, parts } from "@/lib/timetable/vocabulary";

interface ColumnTableProps {
  caption: string;
  rows: readonly (readonly string[])[];
  header: readonly string[];
  columns: readonly (Part | null)[];
}

/** What a cell shows of its text here. */
const longestCell = 80;

/** The first rows of a file with a choice above each column: which part of a call it holds. */
export function ColumnTable({ caption, rows, header, columns }: ColumnTableProps) {
  const width = Math.max(...rows.map((row) => row.length));
  const numbers = Array.from({ length: width }, (_, at) => at);
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="relative overflow-x-auto border-y border-ink"
    >
      <table className="text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <Choices numbers={numbers} header={header} columns={columns} />
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} className="border-t border-rule">
              <th scope="row" className="p-2 text-right font-normal text-soft">
                {at + 1}
              </th>
              {numbers.map((column) => (
                <td
                  key={column}
                  className={`max-w-72 p-2 align-top ${row === header ? "font-semibold" : ""}`}
                >
                  {row[column]?.slice(0, longestCell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChoicesProps extends Pick<ColumnTableProps, "header" | "columns"> {
  numbers: readonly number[];
}

function Choices({ numbers, header, columns }: ChoicesProps) {
  const t = useTranslations("timetable");
  const choices = parts.map((part) => ({ value: part, label: t(`part.${part}`) }));
  const nameOf = (at: number) =>
    header[at]
      ? t("mapping.columnNamed", { number: at + 1, heading: header[at] })
      : t("mapping.column", { number: at + 1 });
  return (
    <tr>
      <td />
      {numbers.map((at) => (
        <th key={at} scope="col" className="min-w-44 p-2 text-left align-bottom font-normal">
          <label htmlFor={`column-${at}`} className="block text-fine text-soft">
            <span aria-hidden="true">{t("mapping.column", { number: at + 1 })}</span>
            <span className="sr-only">{nameOf(at)}</span>
          </label>
          <Select
            id={`column-${at}`}
            name="columns[]"
            value={columns[at] ?? ""}
            emptyLabel={t("mapping.ignore")}
            options={choices}
          />
        </th>
      ))}
    </tr>
  );
}
