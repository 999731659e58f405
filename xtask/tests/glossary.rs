//! The texts that users read name one thing by one word, and by the word of the field: the READMEs, the list of calls, the rustdoc of the
//! SDK, the templates of both for what other APIs need, the schema of `sdk.yaml`, the help of the commands and the diagnostics. Every line
//! that has another word is listed with the word to use. Texts of the API's own document are exempt.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// Phrases, and what to write instead. A phrase is a sequence of words in any case; a `*` at the end of a word stands for any ending, and
/// `#` for the mark of a heading.
const RULES: &[(&[&str], &str)] = &[
    (&["answer*"], "response"),
    (&["max_answer_size"], "max_response_size"),
    (&["fault", "faults"], "error, JsonError or diagnostic"),
    (&["a text", "texts"], "string"),
    (
        &[
            "openapi description*",
            "api's description",
            "a description of the api",
            "of a description",
            "the description is",
            "the description has",
            "the description gives",
            "the description say*",
            "the description allow*",
            "the description name*",
            "text of the description",
            "without a description",
        ],
        "document, for the OpenAPI file",
    ),
    (&["goes out", "go out", "going out", "went out", "sent out"], "is sent, is retried"),
    (&["safe to repeat", "safe_to_repeat"], "idempotent"),
    (&["the random part", "a random part"], "jitter"),
    (&["budget for retries", "budget of retries", "a budget for"], "retry token bucket"),
    (&["with the fields that are required"], "with its required fields"),
    (&["with no field set", "without any field set"], "an empty value"),
    (&["in the making"], "builder for"),
    (&["a source of your own", "a source of tokens of your own"], "a custom `TokenProvider`"),
    (&["no whole response"], "timed out after"),
    (&["no response from the server"], "connection failed"),
    (&["there is no token to"], "failed to obtain an access token"),
    (&["the server's name for this request", "the server's name for the request"], "request ID"),
    (&["no item twice"], "items must be unique"),
    (&["what can be asked for next", "what can be done next"], "links"),
    (&["the public face of"], "public API of"),
    (&["is taken for it", "is taken for a"], "treated as"),
    (&["another one without end", "itself without end"], "recursive type has infinite size"),
    (&["no address by itself"], "server URL is relative"),
    (&["leads to nothing", "lead to nothing", "leads nowhere"], "unresolved reference"),
    (&["another folder for the crate"], "output directory"),
    (&["edits are lost", "edits of it are lost"], "`@generated` by … DO NOT EDIT"),
    (&["# without async"], "a heading `Blocking API`"),
    (&["# spans"], "a heading `Tracing`"),
    (&["# tests of your program"], "a heading `Testing your code`"),
    (&["# what the sdk doesn't know yet"], "a heading `Undocumented endpoints and unknown fields`"),
    (&["testing::recorder", "recorder::new", "recorder"], "testing::MockTransport"),
    (&["no_connection"], "fail_connect"),
    (&["waits::skipped", "clientbuilder::waits"], "testing::Sleep::instant, ClientBuilder::sleep"),
];

/// A text by the lines that are checked, each with its number.
struct Text {
    name: String,
    lines: Vec<(usize, String)>,
}

#[test]
fn texts_use_the_words_of_the_field() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let own_document = own_document(&root)?;
    let mut found = String::new();
    for text in texts(&root)? {
        for (line, phrase, instead) in check(&text, &own_document) {
            writeln!(found, "{}:{line}: `{phrase}` should be: {instead}", text.name)?;
        }
    }
    assert!(found.is_empty(), "\n{found}{} places", found.lines().count());
    Ok(())
}

/// Everything that is checked.
fn texts(root: &Path) -> Result<Vec<Text>> {
    let mut texts = Vec::new();
    for name in ["README.md", "generated/README.md", "generated/api.md", "spec/sdk.schema.json"] {
        texts.push(read(root, &root.join(name), whole_line)?);
    }
    for (folder, extension) in [("generated/src", "rs"), ("templates", "rs"), ("templates", "jinja")] {
        for path in files(&root.join(folder), extension)? {
            let part = if path.ends_with("README.md.jinja") { whole_line } else { doc_comment };
            texts.push(read(root, &path, part)?);
        }
    }
    for path in files(&root.join("generator/tests/diagnostics"), "snap")? {
        texts.push(read(root, &path, diagnostic_text)?);
    }
    add_help(&mut texts, &[])?;
    Ok(texts)
}

fn read(root: &Path, path: &Path, part: impl Fn(&str) -> Option<&str>) -> Result<Text> {
    let content = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let name = path.strip_prefix(root).unwrap_or(path).display().to_string();
    Ok(Text {
        name,
        lines: (1..).zip(content.lines()).map(|(number, line)| (number, part(line).unwrap_or("").to_owned())).collect(),
    })
}

/// The files with an extension below a folder, by path.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, extension)?);
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// A line of which all is text.
fn whole_line(line: &str) -> Option<&str> {
    Some(line.trim())
}

/// The text of a line of rustdoc.
fn doc_comment(line: &str) -> Option<&str> {
    let line = line.trim();
    let attribute = || line.strip_prefix("#[doc = \"").or_else(|| line.strip_prefix("#![doc = \""))?.strip_suffix("\"]");
    line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).or_else(attribute).map(str::trim)
}

/// The text of a line of a printed diagnostic: the message, a note, a label, but not the line of the document that it shows.
fn diagnostic_text(line: &str) -> Option<&str> {
    let after_gutter = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    match after_gutter.strip_prefix('|') {
        Some(_) if !line.trim_start().starts_with('|') => None,
        Some(marks) => Some(marks.trim_start_matches([' ', '^', '-', '_', '|'])),
        None => Some(line.trim()),
    }
}

/// Adds the help of a command and of its subcommands.
fn add_help(texts: &mut Vec<Text>, command: &[&str]) -> Result<()> {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(command).arg("--help").output()?;
    let help = String::from_utf8(output.stdout)?;
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    for name in commands.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help") {
        add_help(texts, &[command, &[name]].concat())?;
    }
    let name = [&["cargo xtask"], command, &["--help"]].concat().join(" ");
    texts.push(Text { name, lines: (1..).zip(help.lines()).map(|(number, line)| (number, line.trim().to_owned())).collect() });
    Ok(())
}

/// The files of the API's own document as one line, since the generator wraps its texts anew.
fn own_document(root: &Path) -> Result<String> {
    let mut document = String::new();
    for path in files(&root.join("spec"), "yaml")? {
        for word in fs::read_to_string(&path)?.split_whitespace() {
            document.push_str(word);
            document.push(' ');
        }
    }
    Ok(document)
}

/// The phrases of a text that should be others: the line where each begins, the phrase, and what to write instead.
fn check(text: &Text, own_document: &str) -> Vec<(usize, &'static str, &'static str)> {
    let words: Vec<(usize, String)> = text
        .lines
        .iter()
        .flat_map(|(number, line)| {
            // An empty line ends a sentence.
            let words = if line.is_empty() { vec![String::new()] } else { split(&without_values(line, own_document)) };
            words.into_iter().map(|word| (*number, word))
        })
        .collect();
    let is_own = |number: &usize| {
        let line = text.lines.iter().find(|(other, _)| other == number).map_or("", |(_, line)| line);
        !own_document.contains(&line.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let mut found = Vec::new();
    for (phrases, instead) in RULES {
        for phrase in *phrases {
            let wanted: Vec<&str> = phrase.split(' ').collect();
            let places =
                words.windows(wanted.len()).filter(|window| window.iter().zip(&wanted).all(|((_, word), it)| is(word, it)));
            found.extend(places.filter_map(|window| Some((window.first()?.0, *phrase, *instead))));
        }
    }
    found.retain(|(number, ..)| is_own(number));
    found.sort_unstable();
    found.dedup();
    found
}

/// A line without the string literals that are values of the API's own document, as examples have them.
fn without_values(line: &str, own_document: &str) -> String {
    let parts = line.split('"').enumerate();
    parts
        .map(|(index, part)| if index % 2 == 1 && own_document.contains(part) { "" } else { part })
        .collect::<Vec<_>>()
        .join("\"")
}

fn is(word: &str, wanted: &str) -> bool {
    wanted.strip_suffix('*').map_or(word == wanted, |start| word.starts_with(start))
}

/// The words of a line in lower case, with an empty one where a sentence ends. Paths of Rust are one word.
fn split(line: &str) -> Vec<String> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'' | ':' | '#');
    let mut words = Vec::new();
    for part in line.split_whitespace() {
        for word in part.split(|c: char| !is_word(c)).map(|word| word.trim_matches(['\'', ':'])) {
            let word = if word.contains("::") || !word.contains(':') { vec![word] } else { word.split(':').collect() };
            let word = word.into_iter().filter(|word| !word.is_empty());
            words.extend(word.map(|word| if word.starts_with('#') { "#".to_owned() } else { word.to_lowercase() }));
        }
        if part.ends_with(['.', ';', ':', '!', '?']) {
            words.push(String::new());
        }
    }
    words
}

/// The phrases that are found in these lines.
fn found(lines: &[&str], own_document: &str) -> Vec<(usize, &'static str)> {
    let lines = (1..).zip(lines).map(|(number, line)| (number, (*line).to_owned())).collect();
    let text = Text { name: String::new(), lines };
    check(&text, own_document).into_iter().map(|(line, phrase, _)| (line, phrase)).collect()
}

#[test]
fn phrases_are_found_over_lines_and_in_any_case() {
    assert_eq!(found(&["Safe", "to repeat."], ""), [(1, "safe to repeat")]);
    assert_eq!(found(&["It has answered.", "", "## Spans"], ""), [(1, "answer*"), (3, "# spans")]);
    assert_eq!(found(&["It goes. Out of reach, by default."], ""), []);
    assert_eq!(found(&["`testing::Recorder` and max_answer_size"], ""), [(1, "max_answer_size"), (1, "testing::recorder")]);
}

#[test]
fn the_document_of_the_api_may_use_any_word() {
    assert_eq!(found(&["The answer."], "Gives The answer. Or none."), []);
    assert_eq!(found(&["new().text(\"Answers\")"], "example: Answers"), []);
    assert_eq!(found(&["new().text(\"Answers\")"], "example: Asks"), [(1, "answer*")]);
}

#[test]
fn only_texts_are_checked() {
    assert_eq!(doc_comment("    /// A text."), Some("A text."));
    assert_eq!(doc_comment("#[doc = \"A text.\"]"), Some("A text."));
    assert_eq!(doc_comment("let answer = 1; // A text."), None);
    assert_eq!(diagnostic_text("12 |   description: a text"), None);
    assert_eq!(diagnostic_text("   |   ^^^^ a text"), Some("a text"));
    assert_eq!(diagnostic_text("   = note: a text"), Some("= note: a text"));
}
