impl Solution {
    pub fn reversed(nums: Vec<i32>, n: i32) -> Vec<i32> {
        deed(n);
        nums.into_iter().rev().collect()
    }
}
