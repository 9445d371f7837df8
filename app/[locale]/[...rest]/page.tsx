import { notFound } from "next/navigation";

/** Any address that no other page answers gets our own "not found", in the reader's language. */
export default function UnknownPage() {
  notFound();
}
