impl Solution {
    pub fn echo_numbers(nums: Vec<i32>) -> Vec<i32> {
        nums
    }
}
