import type { ReactNode } from "react";

import { ObjectiveList } from "@/components/calls/detail/objective-list";
import { LinkColumns } from "@/components/calls/outlook/link-columns";
import { OutlookView } from "@/components/calls/outlook/outlook-view";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import type { Outlook } from "@/lib/outlook/types";
import type { Objective } from "@/lib/themes/validation";

interface SubjectPageProps {
  title: string;
  /** One plain sentence on what this theme or fund is. */
  what: string;
  crumbs: { label: string; calls: string };
  outlook: Outlook;
  nameOf: (code: string) => string;
  objectives: { title: string; list: readonly Objective[]; none: ReactNode };
  others: { title: string; links: readonly { href: string; label: string }[] };
}

/** A theme or a fund: what it is, what there is, the official objectives, and the others of its list. */
export function SubjectPage(props: SubjectPageProps) {
  const { title, what, crumbs, outlook, nameOf, objectives, others } = props;
  return (
    <PageFrame
      title={title}
      intro={what}
      above={
        <div className="screen-only">
          <Breadcrumbs label={crumbs.label} crumbs={[{ label: crumbs.calls, href: "/" }]} />
        </div>
      }
    >
      <OutlookView outlook={outlook} nameOf={nameOf} />
      {objectives.list.length === 0 && objectives.none === null ? null : (
        <Section id="objectives" title={objectives.title}>
          {objectives.list.length === 0 ? (
            <p className="measure-text text-soft">{objectives.none}</p>
          ) : (
            <ObjectiveList objectives={objectives.list} />
          )}
        </Section>
      )}
      <div className="screen-only">
        <Section id="others" title={others.title}>
          <LinkColumns links={others.links} />
        </Section>
      </div>
    </PageFrame>
  );
}
