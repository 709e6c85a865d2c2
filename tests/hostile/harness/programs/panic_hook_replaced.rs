// Puts its own panic hook in the place of the driver's, one that leaves.
// expect: RTE
// reason: the program ended inside the call (exit code 0)
// case: 1
impl Solution {
    pub fn find_gcd(nums: Vec<i32>) -> i32 {
        std::panic::set_hook(Box::new(|_| std::process::exit(0)));
        nums[nums.len()]
    }
}
