//! Which words of paths and operationIds are verbs, and which standard verb has the same meaning.

/// The standard verbs, each with its synonyms.
const STANDARD: [(&str, &[&str]); 6] = [
    ("list", &["list", "index", "all"]),
    ("retrieve", &["retrieve", "get", "read", "fetch", "show", "view", "find", "describe", "detail", "details", "info"]),
    ("create", &["create", "add", "new", "post", "insert", "make"]),
    ("update", &["update", "edit", "modify", "patch", "change", "put"]),
    ("replace", &["replace"]),
    ("delete", &["delete", "remove", "destroy", "del"]),
];

/// Verbs that are more specific than an HTTP method. Words that are as often nouns aren't among them.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "abort", "accept", "acknowledge", "activate", "append", "apply", "approve", "archive", "assign", "associate", "attach",
    "authenticate", "authorize", "autocomplete", "ban", "bind", "block", "buy", "calculate", "cancel", "capture", "check",
    "checkout", "classify", "clear", "clone", "close", "commit", "compare", "complete", "compute", "confirm", "connect",
    "consume", "convert", "copy", "count", "crosspost", "deactivate", "decline", "decrement", "decrypt", "deliver", "demote",
    "deny", "deploy", "detach", "detect", "disable", "disassociate", "disconnect", "dismiss", "download", "drain", "duplicate",
    "embed", "enable", "encrypt", "enqueue", "enroll", "estimate", "evaluate", "execute", "exists", "expire", "export",
    "extend", "extract", "finalize", "finish", "flush", "follow", "forget", "fork", "forward", "generate", "grant", "hide",
    "import", "increment", "ingest", "initialize", "install", "introspect", "invalidate", "invite", "invoke", "join", "kick",
    "kill", "launch", "leave", "link", "lock", "login", "logout", "lookup", "mark", "merge", "migrate", "moderate", "move",
    "mute", "notify", "open", "overwrite", "parse", "pause", "pin", "ping", "play", "poll", "predict", "promote", "prune",
    "publish", "pull", "purge", "push", "query", "reactivate", "reboot", "rebuild", "recover", "recycle", "redeem", "redeliver",
    "refresh", "refund", "register", "reject", "reload", "rename", "render", "renew", "reopen", "reorder", "replay", "reply",
    "requeue", "rerank", "rerun", "resend", "reset", "resize", "resolve", "restart", "restore", "resume", "retry", "revert",
    "revoke", "rollback", "rotate", "run", "save", "scan", "scroll", "search", "seek", "send", "set", "share", "shutdown",
    "sign", "signin", "signout", "signup", "simulate", "skip", "star", "start", "stop", "stream", "submit", "subscribe",
    "suggest", "suspend", "swap", "sync", "synchronize", "terminate", "toggle", "tokenize", "transform", "translate",
    "unarchive", "unassign", "unban", "unblock", "undo", "unfollow", "uninstall", "unlink", "unlock", "unmerge", "unmute",
    "unpin", "unpublish", "unregister", "unshare", "unstar", "unsubscribe", "upgrade", "upload", "upsert", "validate", "verify",
    "void", "vote", "withdraw", "write",
];

/// Words that are verbs at the start of an operationId, and nouns elsewhere.
#[rustfmt::skip]
const LEADING: &[&str] = &[
    "book", "call", "claim", "deposit", "order", "pay", "place", "process", "rate", "release", "report", "request", "review",
    "schedule", "switch", "tag", "test", "track", "transfer", "trigger", "use",
];

/// Words before a verb that belong to it.
const ADVERBS: &[&str] = &["batch", "bulk", "force", "mass", "multi"];

/// The standard verb with the same meaning.
pub fn standard_verb(verb: &str) -> Option<&'static str> {
    STANDARD.iter().find(|(_, same)| same.contains(&verb)).map(|(standard, _)| *standard)
}

/// Whether a word of a path is only used as a verb.
pub fn is_verb(word: &str) -> bool {
    // `new`, `all`, `index`, `details` and `info` are nouns, too.
    let names_things = ["all", "detail", "details", "index", "info", "new", "post", "view"].contains(&word);
    VERBS.contains(&word) || standard_verb(word).is_some() && !names_things
}

/// Whether a word is a verb at the start of an operationId.
pub fn is_leading_verb(word: &str) -> bool {
    VERBS.contains(&word) || standard_verb(word).is_some() || LEADING.contains(&word)
}

/// Whether a word belongs to the verb after it.
pub fn is_adverb(word: &str) -> bool {
    ADVERBS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_apart() {
        assert!(VERBS.is_sorted() && LEADING.is_sorted() && ADVERBS.is_sorted());
        assert!(VERBS.iter().all(|verb| standard_verb(verb).is_none() && !LEADING.contains(verb)));
    }
}
