"use client";

import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

export interface DrawerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What closing it leads to, as "Show 12 calls". */
  closeLabel: string;
  children: ReactNode;
}

/** A sheet over the whole of a small screen, closed by its button or Escape. */
export function Drawer({ open, onOpenChange, title, closeLabel, children }: DrawerProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40"
    >
      <Modal className="h-full w-full bg-paper">
        <Dialog className="flex h-full flex-col outline-none">
          <div className="flex-1 overflow-auto px-4 pt-4">
            <Heading slot="title" className="pb-3 text-title">
              {title}
            </Heading>
            {children}
          </div>
          <div className="border-t border-ink p-4">
            <button
              type="button"
              className="button w-full"
              onClick={() => {
                onOpenChange(false);
              }}
            >
              {closeLabel}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
