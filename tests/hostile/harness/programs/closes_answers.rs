// Closes the descriptor of the answers.
// expect: RTE
// reason: closed descriptor 4
// case: 1
use std::os::unix::io::FromRawFd;

impl Solution {
    pub fn find_gcd(nums: Vec<i32>) -> i32 {
        drop(unsafe { std::fs::File::from_raw_fd(4) });
        nums[0]
    }
}
