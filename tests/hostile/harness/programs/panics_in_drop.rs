// Panics with a value that panics when it is dropped.
// expect: RTE
// reason: panic (line 13)
// case: 1
struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("dropped");
    }
}
impl Solution {
    pub fn find_gcd(_: Vec<i32>) -> i32 {
        std::panic::panic_any(Bomb)
    }
}
