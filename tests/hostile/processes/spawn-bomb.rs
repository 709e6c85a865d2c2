// hostile: timed_out or idle_timed_out or out_of_memory
// tries: to start itself again and again
// limits: cpu=500 wall=1500
use std::process::Command;

fn main() {
    loop {
        let _ = Command::new("/proc/self/exe").spawn();
    }
}
