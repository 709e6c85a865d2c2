impl Solution {
    pub fn count_numbers(nums: Vec<i32>) -> i32 {
        nums.len() as i32
    }
}
