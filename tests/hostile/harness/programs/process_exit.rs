// Leaves with exit code 0 from within the call.
// expect: RTE
// reason: the program ended inside the call (exit code 0)
// case: 1
impl Solution {
    pub fn find_gcd(nums: Vec<i32>) -> i32 {
        std::process::exit(nums.len() as i32 * 0)
    }
}
