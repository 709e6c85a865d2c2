// Asks the compiler for a file of the host.
// expect: CE
// log: couldn't read
const FOUND: &str = include_str!("/etc/shadow");

impl Solution {
    pub fn find_gcd(_: Vec<i32>) -> i32 {
        FOUND.len() as i32
    }
}
