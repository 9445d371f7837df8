"use client";

import { type ComponentType, type ReactNode, useState } from "react";

import type { DrawerProps } from "@/components/ui/drawer";

interface FilterDrawerProps {
  words: { open: string; title: string; close: string; show: string };
  children: ReactNode;
}

/**
 * Filters stand beside the results. On small screens they open as a drawer: by the address of
 * their anchor without JavaScript, as a dialog with it.
 */
export function FilterDrawer({ words, children }: FilterDrawerProps) {
  const [Drawer, setDrawer] = useState<ComponentType<DrawerProps> | null>(null);
  const [open, setOpen] = useState(false);

  async function show() {
    const { Drawer: loaded } = await import("@/components/ui/drawer");
    setDrawer(() => loaded);
    setOpen(true);
  }

  return (
    <>
      <a
        href="#filters"
        className="screen-only button button-quiet mb-4 w-full lg:hidden"
        onClick={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        {words.open}
      </a>
      <aside id="filters" aria-label={words.title} className="filter-aside screen-only">
        <a href="#results" className="button button-quiet mb-3 w-full lg:hidden">
          {words.close}
        </a>
        {open ? null : children}
      </aside>
      {Drawer === null ? null : (
        <Drawer open={open} onOpenChange={setOpen} title={words.title} closeLabel={words.show}>
          {children}
        </Drawer>
      )}
    </>
  );
}
