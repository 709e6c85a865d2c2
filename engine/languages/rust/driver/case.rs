//! Cases, one after another, and what becomes of a panic.
use std::any::Any;
use std::cell::RefCell;
use std::io::Write;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::channel::{self, leave, next_request, refuse, send};
use crate::wire::{BadAnswer, Reader, Wire, Writer};

const NO_OPERATION: u32 = 0xffff_ffff;
const SOURCE: &str = "solution.rs";

pub type Run = fn(&mut Case);

static RUN: Mutex<Option<Run>> = Mutex::new(None);
static OPERATION: AtomicU32 = AtomicU32::new(NO_OPERATION);

thread_local! {
    // Line of the solution, where it is known, and message of the last panic.
    static LAST_PANIC: RefCell<(u32, String)> = const { RefCell::new((0, String::new())) };
}

pub struct Case<'a> {
    pub input: Reader<'a>,
    pub output: Writer,
    spent: Duration,
    started: Instant,
}

impl Case<'_> {
    pub fn decode<T: Wire>(&mut self) -> T {
        T::decode(&mut self.input)
    }
    pub fn encode<T: Wire>(&mut self, value: &T) {
        value.encode(&mut self.output);
    }
    pub fn begin(&mut self) {
        self.started = Instant::now();
    }
    pub fn end(&mut self) {
        self.spent += self.started.elapsed();
    }
    /// Which call comes next: 0 is the constructor.
    pub fn at_operation(&mut self, index: u32) {
        OPERATION.store(index, Ordering::Relaxed);
    }
}

// Before every reply, so that each byte of output is seen as belonging to its case.
fn flush_output() {
    let _ = std::io::stdout().flush();
}

fn message_of(payload: &(dyn Any + Send)) -> String {
    if let Some(text) = payload.downcast_ref::<&str>() {
        return (*text).to_string();
    }
    payload.downcast_ref::<String>().cloned().unwrap_or_default()
}

// Says what Rust says of a panic, and notes the line. Set anew for each case: a solution may have set another.
fn set_hook() {
    panic::set_hook(Box::new(|info| {
        if info.payload().is::<BadAnswer>() {
            return;
        }
        let message = message_of(info.payload());
        let (file, line) = info.location().map_or(("", 0), |place| (place.file(), place.line()));
        let own = file.ends_with(SOURCE);
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("<unnamed>");
        let shown = if own { SOURCE } else { file };
        let _ = writeln!(std::io::stderr(), "thread '{name}' panicked at {shown}:{line}:\n{message}");
        LAST_PANIC.with(|last| *last.borrow_mut() = (if own { line } else { 0 }, message));
    }));
}

fn send_failure(payload: Box<dyn Any + Send>) {
    let mut body = Writer::default();
    let operation = OPERATION.load(Ordering::Relaxed);
    flush_output();
    if let Some(bad) = payload.downcast_ref::<BadAnswer>() {
        body.u32(operation);
        body.text(&bad.0);
        send(channel::BAD_ANSWER, &body.bytes, &[]);
        return;
    }
    let message = message_of(&*payload);
    let (line, told) = LAST_PANIC.with(|last| last.borrow().clone());
    body.u32(if told == message { line } else { 0 }); // another hook may have taken this one's place
    body.u32(operation);
    body.text("panic");
    body.text(&message);
    send(channel::EXCEPTION, &body.bytes, &[]);
    std::mem::forget(payload); // what a solution throws may throw when it is dropped
}

fn answer_case(run: Run, request: &[u8]) {
    {
        let mut channel = channel::lock();
        channel.turn = u32::from_le_bytes([request[1], request[2], request[3], request[4]]);
        channel.is_running = true;
    }
    OPERATION.store(NO_OPERATION, Ordering::Relaxed);
    set_hook();
    let mut case =
        Case { input: Reader::new(&request[5..]), output: Writer::default(), spent: Duration::ZERO, started: Instant::now() };
    match panic::catch_unwind(AssertUnwindSafe(|| run(&mut case))) {
        Ok(()) => {
            flush_output();
            send(channel::ANSWER, &(case.spent.as_nanos() as u64).to_le_bytes(), &case.output.bytes);
        }
        Err(payload) => send_failure(payload),
    }
}

fn answer_all(run: Run) -> ! {
    while let Some(request) = next_request() {
        if request[0] != channel::REQUEST_CASE {
            refuse();
        }
        answer_case(run, &request);
    }
    flush_output();
    leave(0)
}

/// The allocator has no memory for a solution: nothing can go on where it was, so what comes next is answered from here.
pub fn lack_memory() {
    if !channel::is_running() {
        return;
    }
    send(channel::OUT_OF_MEMORY, &[], &[]);
    let run = *RUN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(run) = run {
        answer_all(run);
    }
}

/// Answers the judge's requests until there are no more.
pub fn serve(run: Run) -> ! {
    channel::open_case();
    *RUN.lock().unwrap_or_else(PoisonError::into_inner) = Some(run);
    flush_output();
    send(channel::READY, &channel::PROTOCOL_VERSION.to_le_bytes(), &[]);
    answer_all(run)
}
