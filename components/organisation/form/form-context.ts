"use client";

import { createContext, use } from "react";

import type { ProfileModel } from "./form-model";
import type { ProfileState } from "./form-state";

interface ProfileView {
  model: ProfileModel;
  state: ProfileState;
}

/** The profile form that fields stand in. */
export const ProfileContext = createContext<ProfileView | null>(null);

/** Gives a field the profile form it stands in. */
export function useProfileForm(): ProfileView {
  const view = use(ProfileContext);
  if (view === null) throw new Error("A field of the profile form stands outside of it.");
  return view;
}
