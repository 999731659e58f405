//! What a name of the document becomes in the characters that an identifier can have: other letters in ASCII, signs in words.

use deunicode::deunicode_char;
use unicode_ident::is_xid_continue;

/// The words for what stands alone as a name, such as an operator.
const SIGNS: &[(char, &str)] = &[
    (' ', "space"),
    ('!', "not"),
    ('"', "quote"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('\'', "apostrophe"),
    ('(', "open parenthesis"),
    (')', "close parenthesis"),
    ('*', "star"),
    ('+', "plus"),
    (',', "comma"),
    ('-', "minus"),
    ('.', "dot"),
    ('/', "slash"),
    (':', "colon"),
    (';', "semicolon"),
    ('<', "less"),
    ('=', "equal"),
    ('>', "greater"),
    ('?', "question"),
    ('@', "at"),
    ('[', "open bracket"),
    ('\\', "backslash"),
    (']', "close bracket"),
    ('^', "caret"),
    ('_', "underscore"),
    ('`', "backtick"),
    ('{', "open brace"),
    ('|', "pipe"),
    ('}', "close brace"),
    ('~', "tilde"),
];

/// A text with nothing in it but what a name can have, and spaces. Other letters and symbols are written in ASCII; signs are spelled
/// out where they are all there is, and where they stand before or after something, as in `-1` and `created_at>`.
pub fn to_identifier_characters(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        // What is one more, as in `GMT+1`, or better than without, as in `A+`: a plus is seldom what stands between two words.
        match c {
            '+' if at > 0 && is_meaningful_sign_before(&text[at + 1..]) => plain.push_str(" plus "),
            _ => push_identifier_characters(&mut plain, c),
        }
    }
    let sign = |c: char| SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, word)| *word);
    if !plain.contains(char::is_alphanumeric) {
        return text.chars().filter_map(sign).collect::<Vec<_>>().join(" ");
    }
    let before = text.chars().next().filter(|c| matches!(c, '+' | '-')).filter(|_| text[1..].starts_with(char::is_alphanumeric));
    let end = text.trim_end_matches(['<', '>', '=', '!']).len();
    // A bracket that was opened is no sign.
    let end = if text[..end].contains('<') { text.len() } else { end };
    let words = before.into_iter().filter_map(sign).chain([plain.as_str()]).chain(text[end..].chars().filter_map(sign));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a sign before this text counts for something.
fn is_meaningful_sign_before(rest: &str) -> bool {
    rest.trim_start_matches(['+', '-']).is_empty() || rest.starts_with(|c: char| c.is_ascii_digit())
}

/// The word for a sign of a text that tells it from another one, as in `GMT-1`.
fn word_for_sign(text: &str, at: usize, c: char) -> Option<&'static str> {
    match c {
        '-' if !is_meaningful_sign_before(&text[at + 1..]) => None,
        '!' | '#' | '$' | '%' | '&' | '*' | '+' | '-' | '<' | '=' | '>' | '@' | '^' | '|' | '~' => {
            SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, word)| *word)
        }
        _ => None,
    }
}

pub fn has_signs(text: &str) -> bool {
    text.char_indices().any(|(at, c)| word_for_sign(text, at, c).is_some())
}

/// The text with words for its signs.
pub fn spell_out_signs(text: &str) -> String {
    let word = |(at, c): (usize, char)| match word_for_sign(text, at, c) {
        Some(word) => format!(" {word} "),
        None => c.to_string(),
    };
    text.char_indices().map(word).collect()
}

fn push_identifier_characters(plain: &mut String, c: char) {
    let is_name = |c: char| c.is_alphanumeric() && is_xid_continue(c);
    match c {
        _ if is_name(c) => plain.push(c),
        _ if c.is_ascii() => plain.push(' '),
        _ => {
            let ascii: String = deunicode_char(c).unwrap_or_default().chars().map(|c| if is_name(c) { c } else { ' ' }).collect();
            plain.push_str(&if c.is_alphanumeric() || ascii.is_empty() { ascii } else { format!(" {ascii} ") });
        }
    }
}
