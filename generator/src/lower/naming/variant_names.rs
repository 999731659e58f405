//! Variants of a union that are named after their schemas lose the words that the union's own name has: a `CreateAliasOperation`
//! among the `AliasOperations` is `Create`. Only the two names decide, so that a new variant doesn't rename the others.

use crate::ir::{TypeDef, TypeKind};
use crate::lower::naming::registry::{Role, name};
use crate::lower::naming::words;
use heck::ToSnakeCase;
use std::collections::HashSet;

/// Shortens the names of variants that no tag names.
pub fn shorten(definitions: &mut [TypeDef]) {
    for definition in definitions {
        let TypeKind::Union(union) = &mut definition.kind else {
            continue;
        };
        if union.variants.iter().any(|variant| variant.wire.iter().any(|tag| !is_number(tag))) {
            continue;
        }
        let shorter: Vec<String> =
            union.variants.iter().map(|variant| strip_union_words(&variant.name, &definition.name)).collect();
        let distinct: HashSet<&String> = shorter.iter().collect();
        if distinct.len() == shorter.len() && !distinct.contains(&"Unknown".to_owned()) {
            union.variants.iter_mut().zip(shorter).for_each(|(variant, shorter)| variant.name = shorter);
        }
    }
}

/// Whether a tag is a number, which can't be a name.
pub fn is_number(tag: &str) -> bool {
    tag.parse::<i64>().is_ok()
}

/// A variant's name without the words that the union's name starts or ends with.
fn strip_union_words(variant: &str, union: &str) -> String {
    let (variant_words, union_words) = (variant.to_snake_case(), union.to_snake_case());
    let mut words: Vec<&str> = variant_words.split('_').collect();
    let union_words: Vec<&str> = union_words.split('_').collect();
    let is_same = |one: &str, other: &str| one == other || words::singular(other).is_some_and(|other| one == other);
    let trailing = words.iter().rev().zip(union_words.iter().rev()).take_while(|(one, other)| is_same(one, other)).count();
    words.truncate(words.len() - trailing.min(words.len()));
    let leading = words.iter().zip(&union_words).take_while(|(one, other)| one == other).count();
    words.drain(..leading);
    let is_name = words.first().is_some_and(|word| word.starts_with(char::is_alphabetic));
    if is_name { name(&words.join(" "), Role::Variant) } else { variant.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::strip_union_words;

    #[test]
    fn what_the_union_says_the_variant_need_not() {
        assert_eq!(strip_union_words("CreateAliasOperation", "AliasOperations"), "Create");
        assert_eq!(strip_union_words("ApplicationCommandUserOption", "ApplicationCommandCreateRequestOption"), "User");
        assert_eq!(strip_union_words("QueryVector", "QueryInterface"), "Vector");
        assert_eq!(strip_union_words("String", "QueryString"), "String");
        assert_eq!(strip_union_words("Version2", "Version"), "Version2");
        assert_eq!(strip_union_words("Name", "NameOrId"), "Name");
        assert_eq!(strip_union_words("Uuid", "NameOrId"), "Uuid");
    }
}
