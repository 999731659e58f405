//! `cargo xtask parity`: compares the SDK with the official one for Python. Both make the same calls to a server that records
//! them, and the requests are compared pair by pair; every difference must be a known one.

mod compare;
mod inputs;
mod known;
mod ours;
mod python;
mod recorder;
mod report;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::{Command, ExitCode},
};

use anyhow::Result;
use generator::ir::Operation;

use compare::{Difference, compare};
use inputs::Call;
use recorder::{Recorder, Request};
use report::Report;

/// The header with the label of a call.
const LABEL: &str = "x-parity-call";

/// The prefix of the environment variables of both SDKs.
const PREFIX: &str = "KEYCARD_API_";

/// Makes the calls and compares.
pub fn run() -> Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let api = crate::spec::api()?;
    let operations = inputs::operations(&api);
    let mut calls: Vec<Call> = operations.iter().map(|(name, operation)| inputs::complete_call(&api, name, operation)).collect();
    calls.extend(inputs::cases()?);

    let recorder = Recorder::start()?;
    let address = |command: &mut Command| point(command, &recorder.url());
    let mismatches = python::call(&root.join("target/parity"), &calls, address)?;
    let (official, mut strays) = by_label(recorder.take()?, &[]);
    let printed = ours::call(&root, address)?;
    let (ours, unlabelled) = by_label(recorder.take()?, &operations);
    strays.extend(unlabelled);

    let mut report = Report::default();
    for call in &calls {
        let argument_mismatches = mismatches.get(&call.label).into_iter().flatten();
        let argument_mismatches =
            argument_mismatches.map(|mismatch| Difference { part: mismatch.clone(), official: None, ours: None });
        let compared = match (only(&official, &call.label), only(&ours, &call.label)) {
            (Ok(official), Ok(ours)) => compare(official, ours),
            (official, ours) => {
                let [official, ours] = [official, ours].map(|side| Some(side.map_or_else(|count| count, |_| "one".to_owned())));
                vec![Difference { part: "number of requests".to_owned(), official, ours }]
            }
        };
        report.add(call, argument_mismatches.chain(compared));
    }
    let labels: BTreeSet<&String> = calls.iter().map(|call| &call.label).collect();
    strays.extend(official.keys().chain(ours.keys()).filter(|label| !labels.contains(label)).cloned());
    if ours.len() < calls.len() {
        println!("{printed}");
    }
    println!("{report}");
    strays.iter().for_each(|stray| println!("request without a call: {stray}"));
    Ok(if report.is_clean() && strays.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Makes a command call the recorder with a dummy key, whatever the environment sets.
fn point(command: &mut Command, url: &str) {
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with(PREFIX) {
            command.env_remove(name);
        }
    }
    command.env(format!("{PREFIX}BASE_URL"), url).env(format!("{PREFIX}API_KEY"), "parity").env("NO_PROXY", "*");
}

type Labelled = BTreeMap<String, Vec<Request>>;

/// The requests by the labels of their calls, and those without a call.
fn by_label(requests: Vec<Request>, operations: &[(String, &Operation)]) -> (Labelled, Vec<String>) {
    let mut labelled = Labelled::new();
    let mut strays = Vec::new();
    for request in requests {
        match ours::label(&request, operations) {
            Some(label) => labelled.entry(label).or_default().push(request),
            None => strays.push(format!("{} {}", request.method, request.target)),
        }
    }
    (labelled, strays)
}

/// The one request of a call, or how many there are.
fn only<'a>(requests: &'a Labelled, label: &str) -> Result<&'a Request, String> {
    match requests.get(label).map(Vec::as_slice) {
        Some([request]) => Ok(request),
        Some(requests) => Err(requests.len().to_string()),
        None => Err("none".to_owned()),
    }
}
