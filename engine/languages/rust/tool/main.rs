//! Writes what is compiled beside a solution (the types that it is given, the API's functions, `main`, which calls it), and takes
//! out of the solution what cannot stand in an included file. Then the compiler takes the place of this program:
//!
//!     rust-solution COMPILER ARGUMENTS...
mod glue;
mod source;
mod task;
mod types;

use std::fs;
use std::os::unix::process::CommandExt;
use std::process::{exit, Command};

const SOLUTION: &str = "solution.rs";

fn prepare() -> Result<(), String> {
    let read = |name: &str| fs::read_to_string(name).map_err(|error| format!("{name}: {error}"));
    let task = task::Task::parse(&read("task.txt")?)?;
    let text = read(SOLUTION)?;
    let source = source::Source::parse(&text);
    let beside = glue::write(&task, &source)?;
    let write = |name: &str, text: &str| fs::write(name, text).map_err(|error| format!("{name}: {error}"));
    write("main.rs", &beside)?;
    let included = source.includable(&text);
    if included != text {
        fs::remove_file(SOLUTION).map_err(|error| format!("{SOLUTION}: {error}"))?;
        write(SOLUTION, &included)?;
    }
    Ok(())
}

fn main() {
    if let Err(message) = prepare() {
        eprintln!("{message}");
        exit(1);
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some((compiler, rest)) = arguments.split_first() {
        eprintln!("{compiler}: {}", Command::new(compiler).args(rest).exec());
    }
    exit(2);
}
