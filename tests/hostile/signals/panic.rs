// hostile: exited 101
// tries: to panic
// prints: panicked
fn main() {
    let empty: Vec<i32> = Vec::new();
    println!("{}", empty[empty.len()]);
}
