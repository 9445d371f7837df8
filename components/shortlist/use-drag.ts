import { type DragEvent, useState } from "react";

import type { Stage } from "@/lib/shortlist/vocabulary";

/** The kind of thing that is dragged, so that files and texts from elsewhere are not taken. */
const kind = "application/x-citycalls-item";

/** Gives what makes entries draggable and stages their targets; `onDrop` is told what went where. */
export function useDrag(onDrop: (id: string, stage: Stage) => void) {
  const [over, setOver] = useState<Stage | null>(null);
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(kind);
  return {
    source: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(kind, id);
        event.dataTransfer.effectAllowed = "move";
      },
    }),
    target: (stage: Stage) => ({
      ...(over === stage ? { "data-over": "" } : {}),
      onDragOver: (event: DragEvent) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        setOver(stage);
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(null);
      },
      onDrop: (event: DragEvent) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        setOver(null);
        onDrop(event.dataTransfer.getData(kind), stage);
      },
    }),
  };
}
