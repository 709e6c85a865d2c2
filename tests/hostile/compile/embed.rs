// hostile: exited 1
// tries: to put files of the machine and the judge's environment into the program
// prints: couldn't read
const HOME: &str = include_str!("@home-file@");
const OPEN: &[u8] = include_bytes!("@open-file@");
include!("/etc/shadow");
const SECRET: &str = env!("REHEARSE_BAIT");
fn main() {
    println!("{}{:?}{}", HOME, OPEN, SECRET);
}
