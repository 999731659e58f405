//! The common part of the names of two inline schemas with the same structure. The `status` of a `Domain` and that of a
//! `CreateDomainResponse` are one `DomainStatus`; those of a webhook and of an automation only happen to have the same values
//! today.

use crate::ir::TypeKind;
use crate::lower::naming::schema_names::is_generic;
use crate::lower::naming::words;

/// Words for containers, which say nothing about the content.
const HOLDERS: [&str; 7] = ["body", "item", "list", "request", "response", "result", "value"];

/// The words that both names have in the same order, as written in the first one, if they describe both. One word is enough for
/// values, such as a `region`, but not for an object, which may be anything in an API.
pub fn in_both(one: &[String], other: &[String], kind: &TypeKind) -> Option<Vec<String>> {
    let is_of_one_kind = is_same(main_word(one)?, main_word(other)?);
    let common = in_common(one, other);
    // `import` isn't a verb if the other name has `imports`.
    let is_telling = |(one, other): &(&String, &String)| !is_generic(one) || !is_generic(other);
    let words = || common.iter().map(|(word, _)| (*word).clone()).collect();
    let is_enough = common.len() > 1 || !matches!(kind, TypeKind::Struct(_));
    (is_of_one_kind && is_enough && common.iter().any(is_telling)).then(words)
}

/// The words that both names end with, if they describe both. A single word, such as `region`, only describes them to their
/// owners.
pub fn common_end(one: &[String], other: &[String]) -> Option<Vec<String>> {
    let count = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let end = &one[one.len() - count..];
    (count > 1 && end.iter().any(|word| !is_generic(word))).then(|| end.to_vec())
}

/// Whether two schemas may have the same structure by chance, because they have only one field or two values.
pub fn is_small(kind: &TypeKind) -> bool {
    match kind {
        TypeKind::Struct(object) => object.fields.iter().filter(|field| field.constant.is_none()).count() < 2,
        TypeKind::Enum(values) => values.variants.len() < 3,
        TypeKind::Union(_) | TypeKind::Newtype(_) => true,
    }
}

/// The last word that isn't a container.
fn main_word(words: &[String]) -> Option<&String> {
    words.iter().rev().find(|word| !HOLDERS.contains(&word.as_str())).or(words.last())
}

fn is_same(one: &str, other: &str) -> bool {
    one == other || words::to_singular(one) == words::to_singular(other)
}

/// The longest list of words that both have in this order, each as written in the one and in the other.
fn in_common<'w>(one: &'w [String], other: &'w [String]) -> Vec<(&'w String, &'w String)> {
    // How many words the ends of both have in common, from each pair of words on.
    let mut counts = vec![vec![0; other.len() + 1]; one.len() + 1];
    for left in (0..one.len()).rev() {
        for right in (0..other.len()).rev() {
            counts[left][right] = match is_same(&one[left], &other[right]) {
                true => counts[left + 1][right + 1] + 1,
                false => counts[left + 1][right].max(counts[left][right + 1]),
            };
        }
    }
    let mut common = Vec::new();
    let (mut left, mut right) = (0, 0);
    while left < one.len() && right < other.len() {
        if is_same(&one[left], &other[right]) {
            common.push((&one[left], &other[right]));
            (left, right) = (left + 1, right + 1);
        } else if counts[left + 1][right] >= counts[left][right + 1] {
            left += 1;
        } else {
            right += 1;
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Union;
    use crate::lower::naming::words::words;

    #[test]
    fn what_two_names_say() {
        let values = TypeKind::Union(Union { tag: None, variants: Vec::new() });
        let rows = [
            ("CreateDomainResponse status", "Domain status", "domain status"),
            ("CreateDomainRequest region", "DomainClaim region", "domain region"),
            ("Template status", "Automation status", ""),
            ("Capabilities sending", "Capabilities receiving", ""),
            ("Call fallback_method", "Application method", "method"),
            ("RouteTarget ip", "FirewallRuleTarget ip", "target ip"),
            ("ListSegmentsResponse item", "ListTopicsResponse item", ""),
            ("ResolvedObjects channel", "ChannelsList response item", "channel"),
            ("ContactImport status", "ImportsList status", "import status"),
            ("CreateThing type", "CreateOther type", ""),
        ];
        for (one, other, expected) in rows {
            let shared = in_both(&words(one), &words(other), &values).unwrap_or_default();
            assert_eq!(shared.join(" "), expected, "{one}, {other}");
        }
    }

    #[test]
    fn what_two_names_end_with() {
        let rows = [
            ("ListRecipientsItem bounce_type", "RecipientsList bounce_type", "bounce type"),
            ("MetricsResponse dimension", "MetricsList dimension", ""),
            ("Thing response_status", "Other response_status", ""),
        ];
        for (one, other, expected) in rows {
            assert_eq!(common_end(&words(one), &words(other)).unwrap_or_default().join(" "), expected, "{one}, {other}");
        }
    }
}
