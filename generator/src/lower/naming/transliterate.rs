//! Converts a name of the document to the characters of an identifier: other letters to ASCII, signs to words.

use deunicode::deunicode_char;
use unicode_ident::is_xid_continue;

/// The words for signs that are a whole name, such as an operator.
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

/// Replaces everything that an identifier can't have. Other letters and symbols are written in ASCII; signs are spelled out if
/// the name has nothing else, and at its start or end, as in `-1` and `created_at>`.
pub fn to_identifier_characters(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        // A plus before a number, as in `GMT+1`, or at the end, as in `A+`; between two words it is a separator.
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
    // A closing bracket isn't a sign.
    let end = if text[..end].contains('<') { text.len() } else { end };
    let words = before.into_iter().filter_map(sign).chain([plain.as_str()]).chain(text[end..].chars().filter_map(sign));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a sign before this string is part of the meaning.
fn is_meaningful_sign_before(rest: &str) -> bool {
    rest.trim_start_matches(['+', '-']).is_empty() || rest.starts_with(|c: char| c.is_ascii_digit())
}

/// The word for a sign that distinguishes a name from another one, as in `GMT-1`.
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

/// Replaces signs by words.
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
