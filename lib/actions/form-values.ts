/** Is what a form says, by field: a text, or a list where a field came more than once or is named `…[]`. */
export function formValues(form: FormData): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const key of new Set(form.keys())) {
    if (key.startsWith("$ACTION")) continue;
    const all = form.getAll(key);
    if (key.endsWith("[]")) values[key.slice(0, -2)] = all;
    else values[key] = all.length > 1 ? all : all[0];
  }
  return values;
}
