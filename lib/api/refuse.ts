import { type ParameterProblem, problem } from "./respond";

/** Answers that some parameters cannot be understood, and names each. */
export function refuse(parameters: readonly ParameterProblem[]): Response {
  const named = parameters.map(({ parameter, value }) => `${parameter}=${value}`).join(", ");
  return problem(
    400,
    "Some parameters cannot be understood",
    `Correct or leave out: ${named}. /api/v1/openapi.json lists what each parameter takes.`,
    parameters,
  );
}
