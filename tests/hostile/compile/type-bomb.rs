// hostile: signaled SIGSEGV or signaled SIGABRT or exited 1 or out_of_memory or timed_out
// tries: a type that contains two of the one before, at every level
// limits: cpu=2000 wall=6000 memory=256
#![recursion_limit = "100000"]
fn deeper<T: Copy>(value: T, n: u32) -> usize {
    if n == 0 { 0 } else { deeper((value, value), n - 1) }
}
fn main() {
    println!("{}", deeper(1u8, 40));
}
