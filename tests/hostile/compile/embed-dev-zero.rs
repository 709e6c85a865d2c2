// hostile: out_of_memory
// tries: to put a file without end into the program
// limits: memory=256
const ALL: &[u8] = include_bytes!("/dev/zero");
fn main() {
    println!("{}", ALL.len());
}
