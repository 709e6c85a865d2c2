// hostile: out_of_memory or timed_out
// tries: a source of 10 MB
// limits: cpu=1000 wall=6000 memory=256
// repeat: 160000
pub fn function_@n@(x: u64) -> u64 { x.wrapping_mul(@n@) + function_0(x) }
fn main() {}
