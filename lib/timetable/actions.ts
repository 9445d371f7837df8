"use server";

import { redirect } from "next/navigation";

import { adminAction } from "@/lib/actions/admin-action";
import { now } from "@/lib/clock";

import { mapUpload } from "./commands/map-upload";
import { takeUpload } from "./commands/take-upload";
import { throwAwayUpload } from "./commands/throw-away-upload";
import { mapUploadInput, takeUploadInput, throwAwayUploadInput, withLocale } from "./validation";

/** Settles the columns of a file and leads to its preview. */
export const mapUploadAction = adminAction(
  withLocale(mapUploadInput),
  async (admin, { locale, ...input }) => {
    const result = await mapUpload(admin, input);
    return result.ok ? redirect(`/${locale}/admin/timetables/${result.uploadId}`) : result;
  },
);

/** Takes the ticked rows of a file and leads to what came of it. */
export const takeUploadAction = adminAction(
  withLocale(takeUploadInput),
  async (admin, { locale, ...input }) => {
    const result = await takeUpload(admin, input, now());
    return result.ok ? redirect(`/${locale}/admin/timetables/${result.uploadId}`) : result;
  },
);

/** Throws a file away and leads back to the list. */
export const throwAwayUploadAction = adminAction(
  withLocale(throwAwayUploadInput),
  async (admin, { locale, ...input }) => {
    const result = await throwAwayUpload(admin, input);
    return result.ok ? redirect(`/${locale}/admin/timetables`) : result;
  },
);
