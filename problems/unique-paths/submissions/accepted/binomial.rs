// Chooses which steps go down: a binomial coefficient. O(m) time, O(1) space.
impl Solution {
    pub fn unique_paths(m: i32, n: i32) -> i32 {
        (1..m as i64).fold(1, |paths, k| paths * (n as i64 - 1 + k) / k) as i32
    }
}
