"use client";

import { createContext, useContext } from "react";

import type { FormModel } from "./form-model";
import type { FormState } from "./form-state";

interface FormView {
  model: FormModel;
  state: FormState;
}

/** The form that fields stand in. */
export const FormContext = createContext<FormView | null>(null);

/** Gives a field the form it stands in. */
export function useForm(): FormView {
  const view = useContext(FormContext);
  if (view === null) throw new Error("A field of the call form stands outside of it.");
  return view;
}
