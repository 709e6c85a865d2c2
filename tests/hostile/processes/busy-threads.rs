// hostile: timed_out
// tries: to burn CPU time on several cores at once
// limits: cpu=300 wall=4000
use std::thread;

fn main() {
    let all: Vec<_> = (0..4).map(|_| thread::spawn(|| loop {})).collect();
    for one in all {
        one.join().unwrap();
    }
}
