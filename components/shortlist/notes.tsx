import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import type { Note } from "@/lib/shortlist/types";

import { EditNoteForm } from "./edit-note-form";
import { useFailureWords } from "./failure-words";
import { WriteNoteForm } from "./write-note-form";

interface NotesProps {
  itemId: string;
  notes: readonly Note[];
  viewerId: string;
  mayChange: boolean;
}

/** What members wrote, newest first, each with who and when; one's own can be changed. */
export function Notes({ itemId, notes, viewerId, mayChange }: NotesProps) {
  const t = useTranslations("shortlist.notes");
  const failures = useFailureWords();
  const words = {
    change: t("change"),
    text: t("text"),
    save: t("save"),
    delete: t("delete"),
    conflict: t.raw("conflict") as string,
  };
  return (
    <>
      {mayChange ? (
        <WriteNoteForm
          itemId={itemId}
          words={{ label: t("label"), write: t("write") }}
          failures={failures}
        />
      ) : null}
      {notes.length === 0 ? <p className="text-small text-soft">{t("none")}</p> : null}
      <ol className="border-b border-rule">
        {notes.map((note) => (
          <li key={note.id} className="border-t border-rule py-2">
            <Byline note={note} />
            <p className="measure-text whitespace-pre-line">{note.text}</p>
            {mayChange && note.authorId === viewerId ? (
              <EditNoteForm note={note} words={words} failures={failures} />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Byline({ note: { author, writtenAt, editedAt } }: { note: Note }) {
  const t = useTranslations("shortlist.notes");
  const locale = useLocale();
  const at = formatInstant(writtenAt, locale);
  const edited = editedAt === null ? null : t("edited", { at: formatInstant(editedAt, locale) });
  return (
    <p className="text-note text-soft">
      {t("by", { name: author ?? t("gone"), at })}
      {edited === null ? null : ` · ${edited}`}
    </p>
  );
}
