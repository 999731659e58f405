//! The document's Markdown becomes Markdown for rustdoc, which takes brackets for links to code, indented lines for tests and tags for
//! HTML, and warns of every link that it can't resolve. What the document doesn't mean that way is escaped.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Escapes CommonMark so that rustdoc shows what it means.
pub fn for_rustdoc(text: &str) -> String {
    let text = without_tabs(&text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}"));
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut in_code = false;
    let mut in_autolink = false;
    let mut text_end = 0;
    let mut open_links: Vec<bool> = Vec::new();
    // The tag that closes the link of HTML around, and up to where such links are known to have none.
    let mut open_anchor: Option<Range<usize>> = None;
    let mut unclosed_until = 0;
    let mut around: Vec<String> = Vec::new();
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(&text, options).into_offset_iter().collect();
    for (index, (event, range)) in events.iter().enumerate() {
        let range = range.clone();
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                edits.push(code_block(&text, range, kind));
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                in_autolink = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let is_address = ["http://", "https://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme));
                open_links.push(is_address || in_autolink);
                if !is_address && !in_autolink {
                    edits.push((range.clone(), plain(&text[range], true)));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                in_autolink = false;
                open_links.pop();
            }
            Event::Text(_) if !in_code && !in_autolink => {
                // A backslash that belongs to no text escapes the first character of this one.
                let is_escaped = range.start > text_end && text[..range.start].ends_with('\\');
                let first = range.start + text[range.clone()].chars().next().filter(|_| is_escaped).map_or(0, char::len_utf8);
                text_end = range.end;
                edits.push((first..range.end, plain(&text[first..range.end], open_links.is_empty())));
            }
            Event::Start(Tag::BlockQuote(_)) => around.push("> ".to_owned()),
            Event::Start(Tag::Item) => {
                // What stands before the marker may be a part of the item.
                let item = text[range.clone()].trim_start_matches(' ');
                let start = range.end - item.len();
                let column = start - text[..start].rfind('\n').map_or(0, |end| end + 1);
                let indent = column.saturating_sub(around.iter().map(String::len).sum());
                around.push(" ".repeat(indent + marker(item)));
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => {
                around.pop();
            }
            Event::SoftBreak | Event::HardBreak => edits.extend(beginning(&text, range.end, &around)),
            Event::InlineHtml(_) if open_anchor.as_ref() == Some(&range) => {
                open_anchor = None;
                open_links.pop();
            }
            Event::InlineHtml(tag) => {
                let address = anchor(tag).filter(|_| open_links.is_empty() && range.start >= unclosed_until);
                let stop = address.and_then(|_| events[index..].iter().find(|(event, _)| ends_anchor(event)));
                match (address, stop) {
                    (Some(address), Some((Event::InlineHtml(_), end))) => {
                        edits.push((range, "[".to_owned()));
                        edits.push((end.clone(), format!("]({address})")));
                        open_links.push(true);
                        open_anchor = Some(end.clone());
                    }
                    (_, stop) => {
                        unclosed_until = stop.map_or(unclosed_until, |(_, end)| end.end);
                        edits.push((range.clone(), plain(&text[range], open_links.is_empty())));
                    }
                }
            }
            Event::Html(_) => edits.push((range.clone(), plain(&text[range], open_links.is_empty()))),
            _ => {}
        }
    }
    apply(&text, edits)
}

/// Whether a link of HTML ends here: by its tag, or because what it is in does.
fn ends_anchor(event: &Event<'_>) -> bool {
    match event {
        Event::InlineHtml(tag) => tag.eq_ignore_ascii_case("</a>"),
        Event::End(end) => !matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Image),
        _ => false,
    }
}

/// The address that a tag links to, if it is one of the web and Markdown can have it between parentheses.
fn anchor(tag: &str) -> Option<&str> {
    let attributes = tag.strip_prefix("<a ").or_else(|| tag.strip_prefix("<A "))?;
    let (_, value) = attributes.split_once("href=")?;
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (address, _) = value[1..].split_once(quote)?;
    let is_plain = !address.contains(|c: char| c.is_whitespace() || "<>()[]\\".contains(c));
    ["http://", "https://"].iter().any(|scheme| address.starts_with(scheme) && is_plain).then_some(address)
}

/// The text with spaces up to the next stop of four columns in place of its tabs, which is what they mean (CommonMark §2.2), and
/// clippy wants.
fn without_tabs(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        let width = if c == '\t' { 4 - column % 4 } else { 1 };
        match c {
            '\t' => spaced.push_str(&"    "[..width]),
            c => spaced.push(c),
        }
        column = if c == '\n' { 0 } else { column + width };
    }
    spaced
}

/// How wide the marker of a list's item is, with the space after it.
fn marker(item: &str) -> usize {
    let sign = item.find(|c: char| !c.is_ascii_digit()).unwrap_or(0) + 1;
    let space = item.get(sign..).unwrap_or_default().chars().take_while(|c| *c == ' ').count();
    sign + if space > 4 { 1 } else { space }
}

/// What a line of a paragraph begins with, where it has less or more: CommonMark takes such a line for a part of the paragraph above
/// all the same, but readers of the source don't, and clippy warns.
fn beginning(text: &str, start: usize, around: &[String]) -> Option<(Range<usize>, String)> {
    let wanted = around.concat();
    let mut quotes = wanted.matches('>').count();
    let has_room = |c: char| {
        quotes -= usize::from(c == '>' && quotes > 0);
        c == ' ' || c == '>'
    };
    let line = &text[start..];
    let written = line.len() - line.trim_start_matches(has_room).len();
    let is_other = written != wanted.len() || quotes > 0;
    is_other.then(|| (start..start + written, wanted))
}

/// A code block with a fence, so that rustdoc doesn't take it for a test, and the place where it goes.
fn code_block<'t>(text: &'t str, mut range: Range<usize>, kind: &CodeBlockKind<'_>) -> (Range<usize>, String) {
    let start = text[..range.start].rfind('\n').map_or(0, |end| end + 1);
    // What the quote or list around the block wants at the beginning of each line.
    let mut before: String = text[start..range.start].chars().map(|c| if c == '>' { c } else { ' ' }).collect();
    if matches!(kind, CodeBlockKind::Indented) {
        let outside = before.trim_end_matches('\t').len();
        let outside = if outside < before.len() { outside } else { outside.saturating_sub(4) };
        range.start -= before.len() - outside;
        before.truncate(outside);
    }
    let source: &'t str = &text[range.clone()];
    let lines: Vec<&str> = source.lines().collect();
    // The first line already follows that beginning.
    let inside = |(index, line): (usize, &&'t str)| match index {
        0 => *line,
        _ => line.strip_prefix(before.as_str()).unwrap_or(line),
    };
    let mut body: Vec<&str> = lines.iter().enumerate().map(inside).collect();
    match kind {
        CodeBlockKind::Indented => {
            body.iter_mut().for_each(|line| *line = line.strip_prefix("    ").or(line.strip_prefix('\t')).unwrap_or(line));
        }
        CodeBlockKind::Fenced(_) => {
            body.remove(0);
            body.pop_if(|line| line.trim().chars().all(|c| c == '`' || c == '~'));
        }
    }
    let longest = body.iter().flat_map(|line| line.split(|c| c != '`')).map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let end = if source.ends_with('\n') { "\n" } else { "" };
    let body: String = body.iter().map(|line| format!("{before}{line}\n")).collect();
    (range, format!("{fence}text\n{body}{before}{fence}{end}"))
}

/// A text as code, whatever is in it.
pub fn code(text: &str) -> String {
    let line = text.replace(['\n', '\r'], " ");
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{line}{space}{fence}")
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

/// The text with its edits: what is only put in comes before what is rewritten at the same place. An edit inside another is left out,
/// since the outer one has rewritten it.
fn apply(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, !range.is_empty(), std::cmp::Reverse(range.end)));
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
    use super::{code, for_rustdoc};

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
        assert_eq!(for_rustdoc("[docs]((https://a.b)"), r"\[docs\]((<https://a.b>)");
        assert_eq!(for_rustdoc("see https://a.b/c."), "see <https://a.b/c>.");
        assert_eq!(for_rustdoc("<https://a.b>"), "<https://a.b>");
    }

    #[test]
    fn links_of_html_are_links() {
        assert_eq!(
            for_rustdoc(r#"see <a href="https://a.b/c" target="_blank">the *docs*</a>."#),
            "see [the *docs*](https://a.b/c)."
        );
        assert_eq!(for_rustdoc("<a href='https://a.b'>https://a.b</a> <b>x</b>"), "[https://a.b](https://a.b) \\<b\\>x\\</b\\>");
        assert_eq!(for_rustdoc(r#"<a href="https://a.b">never closed"#), r#"\<a href="<https://a.b>"\>never closed"#);
        let unclosed = for_rustdoc("<a href='https://a.b'><a href='https://c.d'>x\n\n<a href='https://e.f'>y</a></a>");
        let plain = "\\<a href='<https://a.b>'\\>\\<a href='<https://c.d>'\\>x";
        assert_eq!(unclosed, format!("{plain}\n\n[y](https://e.f)\\</a\\>"));
        assert_eq!(for_rustdoc(r#"x <a href="./c">y</a>"#), r#"x \<a href="./c"\>y\</a\>"#);
        assert_eq!(for_rustdoc("<div>\nhttps://a.b\n</div>"), "\\<div\\>\n<https://a.b>\n\\</div\\>");
    }

    #[test]
    fn tabs_are_spaces() {
        assert_eq!(for_rustdoc("-\ta\n\t- b\n\n\t\tc\td"), "-   a\n    - b\n\n        c   d");
        assert_eq!(for_rustdoc("a\n\tb"), "a\nb");
    }

    #[test]
    fn code_is_text_and_no_test() {
        assert_eq!(for_rustdoc("```rust\nlet x;\n```\n"), "```text\nlet x;\n```\n");
        assert_eq!(for_rustdoc("a\n\n    code\n      more\n\nb"), "a\n\n```text\ncode\n  more\n```\n\nb");
        assert_eq!(for_rustdoc("- a\n\n  ~~~\n  code ``` more\n  ~~~\n"), "- a\n\n  ````text\n  code ``` more\n  ````\n");
        assert_eq!(for_rustdoc("```\nnever closed"), "```text\nnever closed\n```");
        assert_eq!(for_rustdoc("> ```\n> code\n> ```\n"), "> ```text\n> code\n> ```\n");
        assert_eq!(for_rustdoc("- a\n\n      code\n- b"), "- a\n\n  ```text\n  code\n  ```\n- b");
        assert_eq!(for_rustdoc("a\n\n\tcode"), "a\n\n```text\ncode\n```");
    }

    #[test]
    fn every_line_of_a_quote_or_list_begins_as_its_first_does() {
        assert_eq!(for_rustdoc("> a\nb\n> c\n\nd"), "> a\n> b\n> c\n\nd");
        assert_eq!(for_rustdoc("- a\nb\n  c\n10. d\ne"), "- a\n  b\n  c\n10. d\n    e");
        assert_eq!(for_rustdoc("* a\n  * b\n*c"), "* a\n  * b\n    *c");
        assert_eq!(for_rustdoc("> - a\n> b\n\\[c"), "> - a\n>   b\n>   \\[c");
        assert_eq!(for_rustdoc("- a\n      b\n\nc\n  d"), "- a\n  b\n\nc\nd");
        assert_eq!(for_rustdoc("  * a\nb\n     1. c\n        d"), "  * a\n    b\n     1. c\n        d");
    }

    #[test]
    fn any_text_can_be_code() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("`a` and ``b"), "``` `a` and ``b ```");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
