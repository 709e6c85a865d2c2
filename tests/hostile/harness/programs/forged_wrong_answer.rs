// A forged frame with a wrong answer comes first: it is the answer.
// expect: WA
// reason: got 77
// case: 1
use std::fs::File;
use std::io::Write;
use std::os::unix::io::FromRawFd;

impl Solution {
    pub fn find_gcd(nums: Vec<i32>) -> i32 {
        let mut answers = std::mem::ManuallyDrop::new(unsafe { File::from_raw_fd(4) });
        answers.write_all(b"\x11\0\0\0\x02\x01\0\0\0\0\0\0\0\0\0\0\0\x4d\0\0\0").unwrap();
        nums[0]
    }
}
