//! Templates of paths and server URLs: strings with `{names}` in them.

/// The names in a template, in order; `None` if its braces don't match or a name is empty.
pub fn variables(template: &str) -> Option<Vec<&str>> {
    let mut parts = template.split('{');
    let literal = parts.next().unwrap_or_default();
    let names: Option<Vec<&str>> = parts
        .map(|part| {
            let (name, literal) = part.split_once('}')?;
            (!name.is_empty() && !literal.contains('}')).then_some(name)
        })
        .collect();
    names.filter(|_| !literal.contains('}'))
}

/// A template without its names: two templates with the same result match the same paths.
pub(super) fn shape(template: &str) -> String {
    let mut parts = template.split('{');
    let literal = parts.next().unwrap_or_default().to_owned();
    parts.fold(literal, |shape, part| shape + "{}" + part.split_once('}').map_or(part, |(_, literal)| literal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names() {
        assert_eq!(variables("/zones/{zoneId}/users/{id}.json"), Some(vec!["zoneId", "id"]));
        assert_eq!(variables("/zones"), Some(vec![]));
        for broken in ["/{", "/}", "/{}", "/{a", "/a}", "/{a}}", "/{a{b}}"] {
            assert_eq!(variables(broken), None, "{broken}");
        }
    }

    #[test]
    fn the_shape_has_no_names() {
        assert_eq!(shape("/zones/{zoneId}/users/{id}.json"), "/zones/{}/users/{}.json");
        assert_eq!(shape("/{"), "/{}");
    }
}
