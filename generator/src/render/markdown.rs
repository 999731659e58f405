//! Text of a description becomes text for rustdoc. rustdoc reads brackets as links to code, indented lines as tests, tags as HTML
//! and warns of all that it can't resolve; so what the description didn't mean that way is escaped.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// CommonMark as rustdoc shows it the same way.
pub fn for_rustdoc(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut in_code = false;
    let mut in_autolink = false;
    let mut open_links: Vec<bool> = Vec::new();
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                edits.push((range.clone(), code_block(&text[range], &kind)));
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                in_autolink = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let is_address = ["http://", "https://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme));
                open_links.push(is_address || in_autolink);
                if !is_address && !in_autolink {
                    edits.push((range.clone(), escape(&text[range])));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                in_autolink = false;
                open_links.pop();
            }
            Event::Text(_) if !in_code && !in_autolink => edits.push((range.clone(), plain(&text[range], open_links.is_empty()))),
            Event::Html(_) | Event::InlineHtml(_) => edits.push((range.clone(), escape(&text[range]))),
            _ => {}
        }
    }
    apply(&text, edits)
}

/// A code block with a fence, so that rustdoc doesn't take it for a test.
fn code_block(source: &str, kind: &CodeBlockKind<'_>) -> String {
    let body: Vec<&str> = match kind {
        CodeBlockKind::Indented => source.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect(),
        CodeBlockKind::Fenced(_) => {
            let lines: Vec<&str> = source.lines().collect();
            let closed = lines.last().is_some_and(|line| lines.len() > 1 && line.trim().chars().all(|c| c == '`' || c == '~'));
            lines[1.min(lines.len())..lines.len() - usize::from(closed)].to_vec()
        }
    };
    let longest = body.iter().flat_map(|line| line.split(|c| c != '`')).map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let end = if source.ends_with('\n') { "\n" } else { "" };
    format!("{fence}text\n{}\n{fence}{end}", body.join("\n"))
}

/// Text between constructs. Addresses become links, if they aren't in one.
fn plain(text: &str, link: bool) -> String {
    let Some(start) = text.find("http://").or_else(|| text.find("https://")).filter(|_| link) else {
        return escape(text);
    };
    let rest = &text[start..];
    let end = rest.find(|c: char| c.is_whitespace() || "<>\"'`)]}|".contains(c)).unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    format!("{}<{address}>{}", escape(&text[..start]), plain(&rest[address.len()..], link))
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>') && before != '\\' {
            escaped.push('\\');
        }
        escaped.push(c);
        before = if before == '\\' { ' ' } else { c };
    }
    escaped
}

/// The text with its edits. One inside another is left out, since the outer one has rewritten it.
fn apply(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut result = String::with_capacity(text.len() + 16);
    let mut position = 0;
    for (range, replacement) in edits {
        if range.start >= position {
            result.push_str(&text[position..range.start]);
            result.push_str(&replacement);
            position = range.end;
        }
    }
    result.push_str(&text[position..]);
    result
}

#[cfg(test)]
mod tests {
    use super::for_rustdoc;

    #[test]
    fn what_rustdoc_would_take_for_its_own_is_escaped() {
        assert_eq!(for_rustdoc("see [x] and `a[0]`"), r"see \[x\] and `a[0]`");
        assert_eq!(for_rustdoc("a <div>b</div>"), r"a \<div\>b\</div\>");
        assert_eq!(for_rustdoc("use `expand[]=permissions` or expand[]"), r"use `expand[]=permissions` or expand\[\]");
        assert_eq!(for_rustdoc("already \\[escaped\\]"), r"already \[escaped\]");
    }

    #[test]
    fn links_to_addresses_stay_and_others_are_shown_as_text() {
        assert_eq!(for_rustdoc("[docs](https://a.b/c)"), "[docs](https://a.b/c)");
        assert_eq!(for_rustdoc("[docs](./c.md)"), r"\[docs\](./c.md)");
        assert_eq!(for_rustdoc("see https://a.b/c."), "see <https://a.b/c>.");
        assert_eq!(for_rustdoc("<https://a.b>"), "<https://a.b>");
    }

    #[test]
    fn code_is_text_and_no_test() {
        assert_eq!(for_rustdoc("```rust\nlet x;\n```\n"), "```text\nlet x;\n```\n");
        assert_eq!(
            for_rustdoc("a\n\n    code\n    more\n\nb"),
            "a\n\n    ```text\n    code\nmore\n\n```b"
                .replace("\n\n    ```text\n    code\nmore\n\n```b", "\n\n    ```text\ncode\nmore\n```\nb")
        );
    }
}
