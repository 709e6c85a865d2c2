//! Frames on descriptors 3 and 4.
use std::ffi::{c_char, CStr, CString};
use std::os::unix::ffi::OsStringExt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::wire::{Reader, Wire, Writer};

pub const READY: u8 = 1;
pub const ANSWER: u8 = 2;
pub const EXCEPTION: u8 = 3;
pub const OUT_OF_MEMORY: u8 = 4;
pub const BAD_ANSWER: u8 = 5;
pub const CALL: u8 = 6;
pub const REQUEST_CASE: u8 = 1;
const CALL_ANSWER: u8 = 2;
pub const PROTOCOL_VERSION: u16 = 2;
pub const NO_OBJECT: u16 = 0xffff;

// How the judge learns that its descriptors are not what they were.
const LOST_REPLIES: i32 = 121;
const LOST_REQUESTS: i32 = 122;

const EINTR: i32 = 4;
const EAGAIN: i32 = 11;

#[repr(C)]
struct PollDescriptor {
    descriptor: i32,
    events: i16,
    found: i16,
}

extern "C" {
    fn read(descriptor: i32, to: *mut u8, size: usize) -> isize;
    fn write(descriptor: i32, from: *const u8, size: usize) -> isize;
    fn poll(descriptors: *mut PollDescriptor, count: u64, timeout: i32) -> i32;
    fn open(path: *const c_char, flags: i32, ...) -> i32;
    fn dup(descriptor: i32) -> i32;
    fn dup2(from: i32, to: i32) -> i32;
    fn _exit(code: i32) -> !;
}

pub fn leave(code: i32) -> ! {
    unsafe { _exit(code) }
}

fn open_file(path: &CStr, flags: i32) -> i32 {
    let opened = unsafe { open(path.as_ptr(), flags) };
    if opened < 0 {
        refuse();
    }
    opened
}

/// Under a debugger the requests come from a file and nobody reads the replies.
pub fn open_case() {
    let Some(path) = std::env::var_os("REHEARSE_CASE") else { return };
    let path = CString::new(path.into_vec()).unwrap_or_default();
    let requests = open_file(&path, 0);
    let replies = open_file(CStr::from_bytes_with_nul(b"/dev/null\0").unwrap_or_default(), 1);
    unsafe {
        let moved = if replies == 3 { dup(replies) } else { replies };
        dup2(requests, 3);
        dup2(moved, 4);
    }
}

/// No judge asked for this.
pub fn refuse() -> ! {
    leave(LOST_REQUESTS)
}

pub struct Channel {
    pub turn: u32,        // of the request that is answered; the ready frame's is 0
    pub is_running: bool, // a call of the solution
}

/// Threads of the solution may call the API while the reply is sent.
static CHANNEL: Mutex<Channel> = Mutex::new(Channel { turn: 0, is_running: false });

pub fn lock() -> MutexGuard<'static, Channel> {
    CHANNEL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// False as well while something is sent.
pub fn is_running() -> bool {
    CHANNEL.try_lock().map_or(false, |channel| channel.is_running)
}

fn last_error() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

fn wait_for(descriptor: i32, events: i16) {
    let mut one = PollDescriptor { descriptor, events, found: 0 };
    unsafe { poll(&mut one, 1, -1) };
}

fn read_all(to: &mut [u8]) -> usize {
    let mut done = 0;
    while done != to.len() {
        let count = unsafe { read(3, to[done..].as_mut_ptr(), to.len() - done) };
        if count > 0 {
            done += count as usize;
            continue;
        }
        if count == 0 {
            break;
        }
        match last_error() {
            EINTR => {}
            EAGAIN => wait_for(3, 1), // a solution may have made it so
            _ => refuse(),
        }
    }
    done
}

fn write_all(mut from: &[u8]) {
    while !from.is_empty() {
        let count = unsafe { write(4, from.as_ptr(), from.len()) };
        if count > 0 {
            from = &from[count as usize..];
            continue;
        }
        match last_error() {
            EINTR if count < 0 => {}
            EAGAIN if count < 0 => wait_for(4, 4),
            _ => leave(LOST_REPLIES),
        }
    }
}

/// Nothing at the end of the requests.
pub fn next_request() -> Option<Vec<u8>> {
    let mut size = [0; 4];
    let found = read_all(&mut size);
    if found == 0 {
        return None;
    }
    let size = u32::from_le_bytes(size) as usize;
    if found != 4 || size < 5 {
        refuse();
    }
    let mut request = vec![0; size];
    if read_all(&mut request) != size {
        refuse();
    }
    Some(request)
}

fn send_frame(kind: u8, turn: u32, head: &[u8], body: &[u8]) {
    let mut frame = Vec::with_capacity(9 + head.len() + if body.len() < 65536 { body.len() } else { 0 });
    frame.extend_from_slice(&((5 + head.len() + body.len()) as u32).to_le_bytes());
    frame.push(kind);
    frame.extend_from_slice(&turn.to_le_bytes());
    frame.extend_from_slice(head);
    if body.len() < 65536 {
        frame.extend_from_slice(body);
        write_all(&frame);
    } else {
        write_all(&frame);
        write_all(body);
    }
}

/// A reply ends the call: from then on the API answers nothing.
pub fn send(kind: u8, head: &[u8], body: &[u8]) {
    let mut channel = lock();
    channel.is_running = false;
    send_frame(kind, channel.turn, head, body);
}

/// Asks the judge, who answers for the problem's API.
pub fn call_judge<Answer: Wire>(object: u16, function: u16, arguments: impl FnOnce(&mut Writer)) -> Answer {
    let mut call = Writer::default();
    call.u16(object);
    call.u16(function);
    let channel = lock();
    if !channel.is_running {
        // before the first case, or by a thread that goes on after the reply
        send_frame(CALL, channel.turn, &call.bytes, &[]);
        leave(1);
    }
    arguments(&mut call);
    send_frame(CALL, channel.turn, &call.bytes, &[]);
    match next_request() {
        Some(answer) if answer[0] == CALL_ANSWER => Answer::decode(&mut Reader::new(&answer[5..])),
        _ => refuse(),
    }
}
