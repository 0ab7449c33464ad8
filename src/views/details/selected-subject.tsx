import type { JSX } from "preact";
import type { Subject } from "../../core/details/subject.ts";
import { AreaDetails } from "./area-details.tsx";
import { EventDetails } from "./event-details.tsx";
import { LoneClaim } from "./lone-claim.tsx";
import { WithdrawnClaim } from "./withdrawn-claim.tsx";

/** An area with its claims, an event, one claim alone, or what became of a withdrawn one. */
export function SelectedSubject({ subject }: { readonly subject: Exclude<Subject, { kind: "all" }> }): JSX.Element {
  switch (subject.kind) {
    case "area":
      return <AreaDetails key={subject.area} area={subject.area} claim={subject.claim} />;
    case "event":
      return <EventDetails key={subject.event.id} event={subject.event} claim={subject.claim} />;
    case "claim":
      return <LoneClaim key={subject.claim.id} claim={subject.claim} />;
    case "withdrawn":
      return <WithdrawnClaim withdrawal={subject.withdrawal} />;
  }
}
