use std::fs::File;
use std::io::Write;
use std::os::unix::io::FromRawFd;
use std::sync::atomic::{AtomicI32, Ordering};

static CALLS: AtomicI32 = AtomicI32::new(0);

fn deeper(n: i64) -> i64 {
    let frame = hide([n; 64]);
    if n < 0 { 0 } else { deeper(n + 1) + frame[(n % 64) as usize] }
}

fn write_to(descriptor: i32, bytes: &[u8]) {
    let mut file = std::mem::ManuallyDrop::new(unsafe { File::from_raw_fd(descriptor) });
    file.write_all(bytes).unwrap();
}

fn sleep() -> ! {
    loop {
        std::thread::sleep(std::time::Duration::from_secs(1000));
    }
}

impl Solution {
    pub fn act(deed: String) -> i32 {
        let calls = CALLS.fetch_add(1, Ordering::SeqCst) + 1;
        match deed.as_str() {
            "right" => 42,
            "wrong" => 41,
            "loop" => loop {
                hide(calls);
            },
            "sleep" => sleep(),
            "hoard" => {
                let mut all = vec![];
                loop {
                    all.push(vec![1u8; 1 << 20]);
                }
            }
            "ask for too much" => hide(vec![0u8; 1 << 45].as_ptr()) as i32,
            "crash" => unsafe { std::ptr::read_volatile(hide(8) as *const i32) },
            "divide" => 1 / (calls - 1),
            "overflow" => i32::MAX + calls,
            "recurse" => deeper(0) as i32,
            "abort" => std::process::abort(),
            "throw" => panic!("no such deed"),
            "throw a number" => std::panic::panic_any(7),
            "throw in a thread" => std::thread::spawn(|| -> i32 { panic!("elsewhere") }).join().unwrap(),
            "flood" => {
                let line = "x".repeat(1 << 16);
                loop {
                    println!("{}", line);
                }
            }
            "exit" => std::process::exit(0),
            "leave" => std::process::exit(3),
            "forge garbage" => {
                write_to(4, &[0xff; 100]);
                42
            }
            "forge an answer" => {
                write_to(4, b"\x11\0\0\0\x02\x01\0\0\0\0\0\0\0\0\0\0\0\x2a\0\0\0");
                41
            }
            "forge a ready frame" => {
                write_to(4, b"\x07\0\0\0\x01\x01\0\0\0\x01\0");
                sleep()
            }
            "close" => {
                drop(unsafe { File::from_raw_fd(4) });
                sleep()
            }
            "close the requests" => {
                drop(unsafe { File::from_raw_fd(3) });
                42
            }
            "count" => 41 + calls,
            "print" => {
                print!("to stdout {}\n", calls);
                println!("by printf");
                eprintln!("to stderr");
                42
            }
            "chatter" => {
                print!("{}", "c".repeat(100_000));
                42
            }
            "read" => {
                let mut line = String::new();
                std::io::stdin().read_line(&mut line).unwrap();
                if line.is_empty() { 42 } else { 0 }
            }
            _ => 0,
        }
    }
}

// What the optimiser must not see through.
fn hide<T: Copy>(value: T) -> T {
    unsafe { std::ptr::read_volatile(&value) }
}
