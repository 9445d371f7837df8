import { createNavigation } from "next-intl/navigation";

import { routing } from "@/lib/locale/routing";

/** Links and routing that keep the reader's locale in the address. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing);
