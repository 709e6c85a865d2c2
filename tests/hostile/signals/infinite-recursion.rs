// hostile: signaled SIGABRT
// tries: to recurse for ever
// prints: overflowed its stack
fn deeper(path: &mut [u64; 64]) -> u64 {
    let mut next = *path;
    next[path[0] as usize % 64] += 1;
    deeper(&mut next) + next[1]
}

fn main() {
    println!("{}", deeper(&mut [0; 64]));
}
