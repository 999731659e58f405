//! Bad, huge and malicious documents end in diagnostics: never in a panic, a hang or an overflow of the stack.

use std::fmt::Write;
use std::time::{Duration, Instant};

use generator::diagnostics::{Diagnostics, Printer};
use generator::openapi;
use generator::source::{Documents, Memory};

/// What is printed about a document. Slow is as bad as stuck; a dev build on a busy machine has seconds to spare.
fn report(text: impl Into<Vec<u8>>) -> String {
    let start = Instant::now();
    let diagnostics = Diagnostics::default();
    let mut documents = Documents::default();
    let root = documents.load("openapi.yaml", &Memory::from_iter([("openapi.yaml", text)]), &diagnostics);
    root.and_then(|root| openapi::read(&documents, root, &diagnostics));
    let report = Printer::new(&documents).print(&diagnostics);
    println!("{:?} {:.100}", start.elapsed(), report.replace('\n', " "));
    assert!(start.elapsed() < Duration::from_secs(10), "took {:?}", start.elapsed());
    report
}

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n";

#[test]
fn deep_nesting_is_refused() {
    for open in ["[", "{a: ", "- ", "? ", "[[a], "] {
        for depth in [200, 20_000] {
            let text = format!("a:\n  {}", open.repeat(depth));
            assert!(report(text).contains("error[E00"), "{open} {depth}");
        }
    }
    assert!(report("[".repeat(1_000_000)).contains("error[E0011]"));
    assert!(report("{\"a\":".repeat(1_000_000)).contains("error[E0011]"));
}

#[test]
fn aliases_can_not_blow_up() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..40 {
        let alias = format!("*a{}", level - 1);
        let _ = writeln!(bomb, "a{level}: &a{level} [{}]", [alias.as_str(); 9].join(", "));
    }
    assert!(report(bomb).contains("error[E0012]"));
    let text = format!("big: &big {}\nall: [{}]\n", "x".repeat(100_000), "*big, ".repeat(10_000));
    assert!(report(text).contains("error[E0012]"));
    let merged = format!(
        "a0: &a0 {{ x: 1 }}\n{}",
        (1..60).map(|n| format!("a{n}: &a{n} {{ <<: [*a{0}, *a{0}] }}\n", n - 1)).collect::<String>()
    );
    assert!(report(merged).contains("error[E00"));
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
    let schemas = |last: &str| {
        let links: String =
            (0..20_000).map(|n| format!("    A{n}: {{ items: {{ $ref: '#/components/schemas/A{}' }} }}\n", n + 1)).collect();
        format!("{HEAD}components:\n  schemas:\n{links}    A20000: {last}\n")
    };
    assert_eq!(report(schemas("{ $ref: '#/components/schemas/A0' }")), "");
    let links: String = (0..20_000).map(|n| format!("    A{n}: {{ $ref: '#/components/schemas/A{}' }}\n", n + 1)).collect();
    assert_eq!(report(format!("{HEAD}components:\n  schemas:\n{links}    A20000: {{ type: string }}\n")), "");
    let callback = "components:\n  pathItems:\n    P: { post: { responses: {}, callbacks: { c: { '{$request.body#/url}': { $ref: '#/components/pathItems/P' } } } } }\n";
    assert!(report(format!("{HEAD}{callback}")).contains("error[E0006]"));
    let header = "components:\n  headers:\n    H: { content: { a/b: { encoding: { x: { headers: { H: { $ref: '#/components/headers/H' } } } } } } }\n";
    assert!(report(format!("{HEAD}{header}")).contains("error[E0006]"));
    let pointer = "/a".repeat(500_000);
    assert!(report(format!("{HEAD}components: {{ schemas: {{ A: {{ $ref: '#{pointer}' }} }} }}\n")).contains("error[E0005]"));
}

#[test]
fn many_diagnostics_and_long_lines_are_printed_in_time() {
    let schemas: String = (0..5_000).map(|n| format!("\"A{n}\":{{\"type\":\"strin\"}},")).collect();
    let text = format!(
        "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"Pets\",\"version\":\"1\"}},\"paths\":{{}},\"components\":{{\"schemas\":{{{schemas}\"B\":true}}}}}}"
    );
    assert!(report(text).contains("5000 errors"));
}

#[test]
fn text_of_a_document_can_not_reach_the_terminal_as_commands() {
    let text = format!(
        "{HEAD}components: {{ schemas: {{ \"\\e[31mred\": {{ type: \"\\e[31mstring\" }}, B: {{ \"p\\e[31mattern\": x }} }} }}\n"
    );
    let report = report(text);
    assert!(!report.contains('\u{1b}'), "{report:?}");
}
