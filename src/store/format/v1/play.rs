//! Format version 1: the fields of storylines, incidents and injects.

use crate::scenario::{Attachment, ExpectedAction, Incident, Inject, Link, People, Referral, Storyline, TopicDepth};
use crate::store::format::table::{record, row};

record!(Storyline {
    "code": code,
    "title": title,
    "theme": theme,
    "summary": summary,
    "owner": owner,
    "objectives": objectives,
    "tags": tags,
});

record!(Incident {
    "number": number,
    "title": title,
    "storyline": storyline,
    "outline": outline,
    "aim": aim,
    "decision": decision,
    "owner": owner,
    "place": place,
    "actors": actors,
    "objectives": objectives,
});

record!(Inject {
    "number": number,
    "title": title,
    "time": time,
    "phase": phase,
    "incident": incident,
    "from": from,
    "from_text": from_text,
    "audiences": audiences,
    "to": to,
    "info": info,
    "channel": channel,
    "text": text,
    "notes": notes,
    "people_effect": people_effect,
    "expected": expected,
    "chain": chain,
    "chain_suggested": chain_suggested,
    "report": report,
    "referrals": referrals,
    "hours_since_event": hours_since_event,
    "observables": observables,
    "objectives": objectives,
    "place": place,
    "perpetrator": perpetrator,
    "perpetrator_kind": perpetrator_kind,
    "deliberate": deliberate,
    "people": people,
    "nobody_affected": nobody_affected,
    "tags": tags,
    "depths": depths,
    "refused_tags": refused_tags,
    "core": core,
    "level": level,
    "role": role,
    "pphase": pphase,
    "emblem": emblem,
    "source": source,
    "source_reliability": source_reliability,
    "source_credibility": source_credibility,
    "links": links,
    "uses": uses,
    "feeds": feeds,
    "claims": claims,
    "kind": kind,
    "status": status,
    "must_play": must_play,
    "closing": closing,
    "feedback": feedback,
    "window": window,
    "sensitivity": sensitivity,
    "content_note": content_note,
    "owner": owner,
    "sources": sources,
    "attachments": attachments,
    "columns": columns,
});

row!(ExpectedAction {
    "text": text,
    "code": code,
    "branch": branch,
    "within": within,
});

row!(Referral {
    "kind": kind,
    "outcome": outcome,
    "consent": consent,
    "note": note,
});

row!(People {
    "label": label,
    "sex": sex,
    "ages": ages,
    "statuses": statuses,
    "groups": groups,
    "disability": disability,
    "portrayal": portrayal,
    "number": number,
    "female": female,
    "male": male,
    "authority": authority,
    "unaffected": unaffected,
});

row!(TopicDepth {
    "topic": topic,
    "depth": depth,
});

row!(Link {
    "kind": kind,
    "to": to,
    "when": when,
    "note": note,
});

row!(Attachment {
    "name": name,
    "sha256": sha256,
    "description": description,
    "for_audience": for_audience,
});
