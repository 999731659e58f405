//! Measures generating and building the SDKs of real documents, with this generator and others. They take turns in the same run,
//! so that other load on the machine affects all of them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use anyhow::Result;

use super::{generators::Generator, measure};
use crate::{
    cargo::{self, Cargo},
    count_lines::code_lines,
    documents::{self, Document},
    files::files_below,
};

/// Generate and build the SDKs of real documents, and compare with other generators
#[derive(clap::Args)]
pub struct Args {
    /// Directory with OpenAPI documents, searched recursively
    dir: PathBuf,

    /// Generators to compare with, separated by commas; they are installed from crates.io
    #[arg(long, value_delimiter = ',')]
    against: Vec<Generator>,

    /// Number of runs of each generator; the median counts
    #[arg(long, default_value_t = 5)]
    runs: usize,

    /// Skip building the generated crates
    #[arg(long)]
    no_build: bool,

    /// Directory for the crates and their builds [default: target/bench-documents]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// The figures of one generator for one document.
#[derive(Default)]
struct Figures {
    generation: Figure,
    memory: Figure,
    lines: Figure,
    build: Figure,
    warnings: Figure,
}

/// One figure.
#[derive(Clone, Copy, Default)]
enum Figure {
    /// It wasn't requested, or there is nothing to measure.
    #[default]
    None,
    /// The measured step failed.
    Failed,
    Measured(f64),
}

/// Measures, and prints a table.
pub fn run(args: &Args) -> Result<ExitCode> {
    let generators: Vec<Generator> = [Generator::Own].into_iter().chain(args.against.iter().copied()).collect();
    let folder = args.folder.clone().unwrap_or_else(|| cargo::target_folder("bench-documents"));
    fs::create_dir_all(&folder)?;
    let folder = folder.canonicalize()?;
    let programs: Vec<(Generator, PathBuf)> =
        generators.into_iter().map(|generator| Ok((generator, generator.install(&folder)?))).collect::<Result<_>>()?;
    // What an earlier run wrote is deleted after this one: a file system is slow at making files where some were just deleted.
    let old: Vec<PathBuf> =
        fs::read_dir(folder.join("packages")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    let packages = folder.join("packages").join(std::process::id().to_string());
    println!(
        "{:<14}{:<17}{:>9}{:>7}{:>9}{:>7}{:>8}{:>7}{:>8}{:>7}{:>10}",
        "document", "generator", "generate", "ratio", "memory", "ratio", "lines", "ratio", "build", "ratio", "warnings"
    );
    for document in documents::find(&args.dir)? {
        let all = measure_all(&document, &programs, &packages, &folder, args)?;
        for ((generator, _), figures) in programs.iter().zip(&all) {
            println!("{}", row(&document.name, generator.name(), figures, all.first().unwrap_or(figures)));
        }
    }
    old.iter().filter(|old| **old != packages).try_for_each(fs::remove_dir_all)?;
    Ok(ExitCode::SUCCESS)
}

fn measure_all(
    document: &Document,
    programs: &[(Generator, PathBuf)],
    packages: &Path,
    folder: &Path,
    args: &Args,
) -> Result<Vec<Figures>> {
    let path = document.path.canonicalize()?;
    // Each run has a folder of its own, so that all of them make new files.
    let package = |generator: Generator, run: usize| packages.join(generator.name()).join(format!("{}-{run}", document.name));
    let mut runs = vec![Vec::new(); programs.len()];
    let last = args.runs.max(1);
    for run in 1..=last {
        for ((generator, program), runs) in programs.iter().zip(&mut runs) {
            let package = package(*generator, run);
            fs::create_dir_all(&package)?;
            let run = measure::measure(&generator.command(program, &path, &package), folder)?;
            runs.extend(run.success.then_some((run.time, run.memory)));
        }
    }
    let cargo = Cargo::in_folder(folder);
    programs
        .iter()
        .zip(runs)
        .map(|((generator, _), runs)| figures(*generator, &package(*generator, last), runs, &cargo, args))
        .collect()
}

fn figures(generator: Generator, package: &Path, mut runs: Vec<(Duration, u64)>, cargo: &Cargo, args: &Args) -> Result<Figures> {
    runs.sort();
    let Some((time, _)) = runs.get(runs.len() / 2) else {
        return Ok(Figures { generation: Figure::Failed, ..Figures::default() });
    };
    generator.complete(package)?;
    let mut figures = Figures {
        generation: Figure::Measured(time.as_secs_f64()),
        memory: memory(&runs),
        lines: Figure::Measured(lines(package)? as f64),
        ..Figures::default()
    };
    if !args.no_build {
        let log = package.join("build.log");
        let build = cargo.build_alone(package, &[], &log)?;
        figures.build = Figure::Failed;
        if build.success {
            let output = fs::read_to_string(&log)?;
            let warnings = output.lines().filter(|line| line.starts_with("warning: ") && !is_summary(line)).count();
            figures.build = Figure::Measured(build.time.as_secs_f64());
            figures.warnings = Figure::Measured(warnings as f64);
        }
    }
    Ok(figures)
}

/// The maximum of all runs, in megabytes, if the system provides it.
fn memory(runs: &[(Duration, u64)]) -> Figure {
    match runs.iter().map(|(_, memory)| *memory).max() {
        None | Some(0) => Figure::None,
        Some(bytes) => Figure::Measured(bytes as f64 / 1024.0 / 1024.0),
    }
}

/// Whether a line counts the warnings before it.
fn is_summary(line: &str) -> bool {
    line.contains(" generated ") && line.contains(" warning")
}

fn lines(package: &Path) -> Result<usize> {
    let mut lines = 0;
    for path in files_below(package, &["rs"])? {
        let relative = path.strip_prefix(package).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        lines += code_lines(&relative, &fs::read_to_string(&path)?);
    }
    Ok(lines)
}

/// The figures of a generator, and how much larger they are than ours. A failure is ✗, a figure that doesn't exist –.
fn row(document: &str, generator: &str, figures: &Figures, own: &Figures) -> String {
    let mut row = format!("{document:<14}{generator:<17}");
    let shown = |figure: Figure, digits: usize, unit: &str| match figure {
        Figure::None => "–".to_owned(),
        Figure::Failed => "✗".to_owned(),
        Figure::Measured(value) => format!("{value:.digits$}{unit}"),
    };
    let mut add = |figure: Figure, own: Figure, width: usize, digits: usize, unit: &str| {
        let ratio = match (figure, own) {
            (Figure::Measured(value), Figure::Measured(own)) => format!("{:.2}", value / own),
            _ => "–".to_owned(),
        };
        row.push_str(&format!("{:>width$}{ratio:>7}", shown(figure, digits, unit)));
    };
    add(figures.generation, own.generation, 9, 3, " s");
    add(figures.memory, own.memory, 9, 0, " MB");
    add(figures.lines, own.lines, 8, 0, "");
    add(figures.build, own.build, 8, 1, " s");
    row + &format!("{:>10}", shown(figures.warnings, 0, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_ratios_to_ours() {
        let figures = |generation: f64, memory: f64| Figures {
            generation: Figure::Measured(generation),
            memory: Figure::Measured(memory),
            build: Figure::Failed,
            ..Figures::default()
        };
        let row = row("pets", "rival", &figures(0.3, 5.0), &figures(0.1, 10.0));
        let cells: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(cells, ["pets", "rival", "0.300", "s", "3.00", "5", "MB", "0.50", "–", "–", "✗", "–", "–"]);
    }
}
