interface SelectOption {
  value: string;
  label: string;
}

interface SelectProps {
  id: string;
  name: string;
  /** The chosen value; empty for the first, empty option. */
  value: string;
  /** What the empty option says: the filter is off. */
  emptyLabel?: string;
  options: readonly SelectOption[];
}

/** A native select; a change of `value` from outside, as by the back button, replaces it. */
export function Select({ id, name, value, emptyLabel, options }: SelectProps) {
  return (
    <select key={value} id={id} name={name} defaultValue={value} className="field-line">
      {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
