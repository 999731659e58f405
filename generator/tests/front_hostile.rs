//! Bad, huge and malicious documents end in diagnostics: never in a panic, a hang or an overflow of the stack.

mod work;

use std::fmt::Write;

use generator::diagnostics::{Diagnostics, Printer};
use generator::openapi;
use generator::source::{Documents, Memory};
use work::Work;

/// What is printed about a document, and the work that it was.
fn counted(text: impl Into<Vec<u8>>) -> (String, Work) {
    let text = text.into();
    work::count(move || {
        let diagnostics = Diagnostics::default();
        let mut documents = Documents::default();
        let root = documents.load("openapi.yaml", &Memory::from_iter([("openapi.yaml", text)]), &diagnostics);
        root.and_then(|root| openapi::read(&documents, root, &diagnostics));
        Printer::new(&documents).print(&diagnostics)
    })
}

/// What is printed about a document.
fn report(text: impl Into<Vec<u8>>) -> String {
    counted(text).0
}

/// What is printed about a document of this size. The work must grow with the size and no faster.
fn report_of<T: Into<Vec<u8>>>(what: &str, size: usize, document: impl Fn(usize) -> T) -> String {
    let (_, small) = counted(document(size / work::TIMES));
    let (report, large) = counted(document(size));
    work::assert_linear(what, small, large);
    report
}

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n";

#[test]
fn deep_nesting_is_refused() {
    for open in ["[", "{a: ", "- ", "? ", "[[a], "] {
        let document = |depth| format!("a:\n  {}", open.repeat(depth));
        assert!(report(document(200)).contains("error[E00"), "{open}");
        assert!(report_of(open, 20_000, document).contains("error[E00"), "{open}");
    }
    for open in ["[", "{\"a\":"] {
        assert!(report_of(open, 1_000_000, |depth| open.repeat(depth)).contains("error[E0011]"), "{open}");
    }
}

#[test]
fn aliases_can_not_blow_up() {
    let bomb = |levels: usize| {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..levels {
            let alias = format!("*a{}", level - 1);
            let _ = writeln!(bomb, "a{level}: &a{level} [{}]", [alias.as_str(); 9].join(", "));
        }
        bomb
    };
    assert!(report_of("a bomb of aliases", 40, bomb).contains("error[E0012]"));
    let copies = |copies: usize| format!("big: &big {}\nall: [{}]\n", "x".repeat(10 * copies), "*big, ".repeat(copies));
    assert!(report_of("copies of a long text", 10_000, copies).contains("error[E0012]"));
    let merged = |levels: usize| {
        let level = |n| format!("a{n}: &a{n} {{ <<: [*a{0}, *a{0}] }}\n", n - 1);
        format!("a0: &a0 {{ x: 1 }}\n{}", (1..levels).map(level).collect::<String>())
    };
    assert!(report_of("a bomb of merges", 60, merged).contains("error[E00"));
    assert!(report("a: &a [*a]\n").contains("error[E00"));
    assert!(report("a: &a { <<: *a }\n").contains("error[E00"));
    assert!(report("a: &a { <<: [*a, *a], b: 1, b: 2 }\n").contains("error[E00"));
}

#[test]
fn odd_bytes_are_diagnostics() {
    for text in [
        "\0",
        "a: \u{1}",
        "\u{feff}",
        "\u{feff}\u{feff}",
        "%YAML 9.9\n---\na: b",
        "---\n...\n---\n",
        "é: 1\n...\né: 2\n",
        "*a",
        "&a",
        "a: *b",
        "!!!",
        "\t",
        "'",
        "\"",
        "|",
        ">",
        "{",
        "[",
        "]",
        "}",
        "-",
        "?",
        ":",
        "a: b: c",
        "<<: <<",
        "a:\r\n\tb: c",
        "\u{2028}",
    ] {
        assert!(report(text).contains("error["), "{text:?}");
    }
    assert!(report(b"a: \xff\n".as_slice()).contains("error[E0008]"));
    assert!(report(b"\xff\xfeo\0p\0e\0n\0".as_slice()).contains("error[E0008]"));
    assert!(report(format!("\u{feff}{HEAD}")).is_empty());
}

#[test]
fn long_and_circular_references_end() {
    let schemas = |links: usize, link: &dyn Fn(&str) -> String, last: &str| {
        let next = |n| link(&format!("{{ $ref: '#/components/schemas/A{}' }}", n + 1));
        let chain: String = (0..links).map(|n| format!("    A{n}: {}\n", next(n))).collect();
        format!("{HEAD}components:\n  schemas:\n{chain}    A{links}: {last}\n")
    };
    let inside = |next: &str| format!("{{ items: {next} }}");
    let circle = |links| schemas(links, &inside, "{ $ref: '#/components/schemas/A0' }");
    assert_eq!(report_of("a circle of schemas", 20_000, circle), "");
    let chain = |links| schemas(links, &str::to_owned, "{ type: string }");
    assert_eq!(report_of("a chain of references", 20_000, chain), "");
    let callback = "components:\n  pathItems:\n    P: { post: { responses: {}, callbacks: { c: { '{$request.body#/url}': { $ref: '#/components/pathItems/P' } } } } }\n";
    assert!(report(format!("{HEAD}{callback}")).contains("error[E0006]"));
    let header = "components:\n  headers:\n    H: { content: { a/b: { encoding: { x: { headers: { H: { $ref: '#/components/headers/H' } } } } } } }\n";
    assert!(report(format!("{HEAD}{header}")).contains("error[E0006]"));
    let pointer = |steps| format!("{HEAD}components: {{ schemas: {{ A: {{ $ref: '#{}' }} }} }}\n", "/a".repeat(steps));
    assert!(report_of("a long pointer", 500_000, pointer).contains("error[E0005]"));
}

#[test]
fn many_diagnostics_and_long_lines_are_printed() {
    let document = |diagnostics: usize| {
        let schemas: String = (0..diagnostics).map(|n| format!("\"A{n}\":{{\"type\":\"strin\"}},")).collect();
        format!(
            "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"Pets\",\"version\":\"1\"}},\"paths\":{{}},\"components\":{{\"schemas\":{{{schemas}\"B\":true}}}}}}"
        )
    };
    assert!(report_of("many diagnostics in a line", 5_000, document).contains("5000 errors"));
}

#[test]
fn text_of_a_document_can_not_reach_the_terminal_as_commands() {
    let text = format!(
        "{HEAD}components: {{ schemas: {{ \"\\e[31mred\": {{ type: \"\\e[31mstring\" }}, B: {{ \"p\\e[31mattern\": x }} }} }}\n"
    );
    let report = report(text);
    assert!(!report.contains('\u{1b}'), "{report:?}");
}
