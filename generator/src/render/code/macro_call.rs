//! The call of a macro as people write it. prettyplease prints the tokens of a macro one after the other, since it can't know what they
//! mean; the macros of the runtime all take a name and, most of them, a list in braces.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Macro;

/// The longest call on one line, in characters.
const WIDTH: usize = 90;

/// The call on one line or, if it is long and ends with a list in braces, with a line for each entry.
pub fn print(call: &Macro) -> String {
    let path = on_one_line(call.path.to_token_stream());
    let line = format!("{path}!({});", on_one_line(call.tokens.clone()));
    if line.len() <= WIDTH {
        return line;
    }
    let mut head: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
    match head.pop() {
        Some(TokenTree::Group(list)) if list.delimiter() == Delimiter::Brace => {
            let head = on_one_line(head.into_iter().collect());
            let entries: String = entries(list.stream()).map(|entry| format!("    {},\n", on_one_line(entry))).collect();
            format!("{path}!({head} {{\n{entries}}});")
        }
        _ => line,
    }
}

/// The parts of a list between the commas that are in no angle brackets.
fn entries(list: TokenStream) -> impl Iterator<Item = TokenStream> {
    let mut entries = vec![TokenStream::new()];
    let mut depth = 0_i32;
    let mut is_arrow = false;
    for token in list {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' && depth == 0 => {
                entries.push(TokenStream::new());
                continue;
            }
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !is_arrow => depth -= 1,
            _ => {}
        }
        is_arrow = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '-' && punct.spacing() == Spacing::Joint);
        if let Some(entry) = entries.last_mut() {
            entry.extend([token]);
        }
    }
    entries.into_iter().filter(|entry| !entry.is_empty())
}

/// Tokens with the spaces that rustfmt would put between them.
pub fn on_one_line(tokens: TokenStream) -> String {
    let mut line = String::new();
    let mut before = Before::Nothing;
    for token in tokens {
        if before.wants_space(&token) {
            line.push(' ');
        }
        match &token {
            TokenTree::Group(group) => {
                let inner = on_one_line(group.stream());
                line.push_str(&match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inner})"),
                    Delimiter::Bracket => format!("[{inner}]"),
                    Delimiter::Brace if inner.is_empty() => "{}".to_owned(),
                    Delimiter::Brace => format!("{{ {inner} }}"),
                    Delimiter::None => inner,
                });
            }
            token => line.push_str(&token.to_string()),
        }
        before = before.after(&token);
    }
    line
}

/// What stands before a token, as far as it decides whether there is a space between the two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    /// The beginning of something: `&`, `<`, `.`, `#`, `'`, or the first half of `->` and `::`.
    Opening,
    /// A single minus, which a number follows.
    Minus,
    /// The first colon of two.
    Colon,
    /// A name, a literal or a group.
    Word,
    /// Any other sign.
    Sign,
}

impl Before {
    fn wants_space(self, next: &TokenTree) -> bool {
        let ends = |token: &TokenTree| match token {
            TokenTree::Punct(punct) => matches!(punct.as_char(), ',' | ';' | ':' | '.' | '<' | '>' | '?' | '!'),
            TokenTree::Group(group) => self == Before::Word && group.delimiter() != Delimiter::Brace,
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        match self {
            Before::Nothing | Before::Opening | Before::Colon => false,
            Before::Minus => !matches!(next, TokenTree::Literal(_)),
            Before::Word | Before::Sign => !ends(next),
        }
    }

    fn after(self, token: &TokenTree) -> Self {
        let TokenTree::Punct(punct) = token else { return Before::Word };
        match (punct.as_char(), punct.spacing()) {
            (':', Spacing::Joint) => Before::Colon,
            (':', Spacing::Alone) if self == Before::Colon => Before::Opening,
            ('-', Spacing::Joint) => Before::Opening,
            ('-', Spacing::Alone) => Before::Minus,
            ('&' | '<' | '.' | '#' | '\'' | '!', _) => Before::Opening,
            ('>', _) if self != Before::Opening => Before::Word,
            _ => Before::Sign,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{on_one_line, print};

    fn printed(call: &str) -> String {
        print(&syn::parse_str(call).expect("the call of a macro"))
    }

    #[test]
    fn a_call_is_a_line_or_a_list_and_its_strings_stay() {
        let short = r#"codec::string_enum!(Sign { Is = " : ", Less = " < ", Quote = "\" , ( = - 1" });"#;
        assert_eq!(printed(short.trim_end_matches(';')), short);
        let fields = "codec::model!( Price { amount_in_cents as \"a : b, c\" : Required, list : Optional, other_amount : Optional, last : Optional } )";
        let list = "codec::model!(Price {\n    amount_in_cents as \"a : b, c\": Required,\n    list: Optional,\n    \
                    other_amount: Optional,\n    last: Optional,\n});";
        assert_eq!(printed(fields), list);
        let tag =
            r#"codec::union!(Shape by "{kind, or }" { Circle(types::ShapeCircle) = "circle", Square(types::Square) = "{" })"#;
        let tagged = "codec::union!(Shape by \"{kind, or }\" {\n    Circle(types::ShapeCircle) = \"circle\",\n    \
                      Square(types::Square) = \"{\",\n});";
        assert_eq!(printed(tag), tagged);
        let nested = "codec::union!(ALongNameOfAUnion { First(Vec<Map<types::Key>>), Second(codec::Map<Vec<types::Value>>), Third((A, B)) })";
        let entries = "codec::union!(ALongNameOfAUnion {\n    First(Vec<Map<types::Key>>),\n    Second(codec::Map<Vec<types::Value>>),\n    \
                       Third((A, B)),\n});";
        assert_eq!(printed(nested), entries);
    }

    #[test]
    fn tokens_stand_as_rustfmt_has_them() {
        for line in [
            "A { B(Vec<Vec<f64>>) }",
            "Name -> types::Page, pages of types::Item",
            "size: Fixed = -1, name as \"n\": Fixed = \"x\".to_owned()",
            "A = \"a\" | \"b\"",
            "impl IntoIterator<Item = (impl Into<String>, &str)>",
            "values: [A; 2]",
        ] {
            assert_eq!(on_one_line(line.parse().expect("tokens")), line);
        }
    }
}
