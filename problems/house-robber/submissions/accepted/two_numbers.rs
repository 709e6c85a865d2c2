// The best of the prefix and of the one before it. O(n) time, O(1) space.
impl Solution {
    pub fn rob(nums: Vec<i32>) -> i32 {
        nums.iter().fold((0, 0), |(before, now), amount| (now, now.max(before + amount))).1
    }
}
