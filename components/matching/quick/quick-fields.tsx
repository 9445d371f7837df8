import type { QuickAnswers, QuickWords } from "./quick-words";

interface QuickFieldsProps {
  words: QuickWords;
  answers: QuickAnswers;
  /** Field → what is wrong with it. */
  missing: Readonly<Record<string, string>>;
}

/** The three questions and their button. */
export function QuickFields({ words, answers, missing }: QuickFieldsProps) {
  const problem = (field: string) => {
    const key = missing[field];
    return key === undefined ? undefined : (words.missing[key] ?? words.missing.other);
  };
  return (
    <>
      <Choice
        id="quick-who"
        name="organisationType"
        label={words.who}
        value={answers.organisationType}
        empty={words.choose}
        options={words.types}
        problem={problem("organisationType")}
      />
      <Labelled id="quick-where" label={words.where} problem={problem("place")}>
        <input
          id="quick-where"
          name="place"
          defaultValue={answers.place}
          maxLength={120}
          autoComplete="off"
          placeholder={words.whereHint}
          className="field-line mt-1"
          {...faulty("quick-where", problem("place"))}
        />
      </Labelled>
      <Choice
        id="quick-what"
        name="theme"
        label={words.what}
        value={answers.theme}
        empty={words.any}
        options={words.themes}
      />
      <button className="button button-quiet">{words.submit}</button>
    </>
  );
}

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  value: string;
  empty: string;
  options: QuickWords["types"];
  problem?: string | undefined;
}

function Choice({ id, name, label, value, empty, options, problem }: ChoiceProps) {
  return (
    <Labelled id={id} label={label} problem={problem}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        className="field-line mt-1"
        {...faulty(id, problem)}
      >
        <option value="">{empty}</option>
        {options.map(([word, words]) => (
          <option key={word} value={word}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface LabelledProps {
  id: string;
  label: string;
  problem: string | undefined;
  children: React.ReactNode;
}

function Labelled({ id, label, problem, children }: LabelledProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-small font-semibold">
        {label}
      </label>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} role="alert" className="text-small font-semibold">
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

function faulty(id: string, problem: string | undefined) {
  return problem === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-problem` };
}
