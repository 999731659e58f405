//! The words that a name is made of: where it splits, its case, and its singular and plural.

use super::transliterate::to_identifier_characters;
use heck::ToSnakeCase;

/// The words of a name, in lower case.
pub fn words(text: &str) -> Vec<String> {
    snake(text).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of a name with underscores between them. It may not be a valid name by itself.
pub fn snake(text: &str) -> String {
    if is_snake(text) {
        return text.to_owned();
    }
    // A common word that would be split in the wrong place.
    let text = to_identifier_characters(text).replace("OAuth", "Oauth");
    acronyms_of_several(&text).to_snake_case()
}

/// Whether a string is in snake case already, as most of them are.
fn is_snake(text: &str) -> bool {
    let words = || text.split('_');
    let is_small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    words().all(|word| !word.is_empty() && word.bytes().all(is_small))
}

/// `userIDs` with `Ids` in place of `IDs`, whose `s` would become or start a word of its own.
fn acronyms_of_several(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let several = |index: usize| {
        let end = (index..letters.len()).find(|end| !at(*end).is_uppercase()).unwrap_or(letters.len());
        end - index >= 1 && at(end) == 's' && !at(end + 1).is_lowercase() && index > 0 && at(index - 1).is_uppercase()
    };
    (0..letters.len()).map(|index| if several(index) { at(index).to_ascii_lowercase() } else { at(index) }).collect()
}

/// Words in camel case. Numbers stay apart, so that `1.0` and `10` are two names.
pub fn camel(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    for word in snake.split('_') {
        if let Some(rest) = word.strip_prefix("oauth") {
            camel.push_str("OAuth");
            camel.push_str(rest);
            continue;
        }
        let mut chars = word.chars();
        let first = chars.next();
        if camel.ends_with(char::is_numeric) && first.is_some_and(char::is_numeric) {
            camel.push('_');
        }
        camel.extend(first.into_iter().flat_map(char::to_uppercase));
        camel.push_str(chars.as_str());
    }
    camel
}

/// Plurals with an irregular singular.
const PLURALS: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("buses", "bus"),
    ("campuses", "campus"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("cpus", "cpu"),
    ("gases", "gas"),
    ("gpus", "gpu"),
    ("indices", "index"),
    ("lenses", "lens"),
    ("matrices", "matrix"),
    ("menus", "menu"),
    ("movies", "movie"),
    ("people", "person"),
    ("statuses", "status"),
    ("vertices", "vertex"),
    ("viruses", "virus"),
];

/// Singulars that look like plurals.
#[rustfmt::skip]
const SINGULARS: &[&str] = &[
    "aws",
    "css",
    "dns",
    "gps",
    "https",
    "ios",
    "js",
    "kubernetes",
    "lens",
    "news",
    "os",
    "redis",
    "series",
    "sms",
    "species",
    "tls",
];

/// The singular of a word, or the word itself if it isn't a plural.
pub fn to_singular(word: &str) -> String {
    singular(word).unwrap_or_else(|| word.to_owned())
}

/// The singular of a plural: `thing` of `things`. None if the word isn't a plural.
pub fn singular(word: &str) -> Option<String> {
    let (before, last) = word.rsplit_once(['_', ' ']).map_or(("", word), |(before, last)| (&word[..=before.len()], last));
    if SINGULARS.contains(&last) {
        return None;
    }
    if let Some((_, one)) = PLURALS.iter().find(|(several, _)| *several == last) {
        return Some(format!("{before}{one}"));
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let hissing = word.strip_suffix("es").filter(|stem| ["ss", "x", "ch", "sh", "zz"].iter().any(|end| stem.ends_with(end)));
    let plain = word.strip_suffix('s').filter(|stem| !["s", "u", "si", "xi"].iter().any(|end| stem.ends_with(end)));
    hissing.or(plain).map(str::to_owned)
}

/// The plural of a word.
pub fn plural(word: &str) -> String {
    let hisses = ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        Some(stem) => format!("{stem}ies"),
        None if hisses => format!("{word}es"),
        None => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_for_one_of_several() {
        let words = [
            "things",
            "entries",
            "addresses",
            "boxes",
            "houses",
            "address",
            "status",
            "data",
            "role_aliases",
            "sms",
            "apis",
            "axis",
        ];
        let singulars = words.map(|word| singular(word).unwrap_or_default());
        assert_eq!(singulars, ["thing", "entry", "address", "box", "house", "", "", "", "role_alias", "", "api", ""]);
    }

    #[test]
    fn an_acronym_for_several_is_one_word() {
        let texts = ["userIDs", "IDs", "APIsV2", "URLsOfUsers", "DNSRecord", "isOK", "VMs_list", "IDS", "AsIs"];
        let expected = ["user_ids", "ids", "apis_v2", "urls_of_users", "dns_record", "is_ok", "vms_list", "ids", "as_is"];
        assert_eq!(texts.map(snake), expected);
    }
}
