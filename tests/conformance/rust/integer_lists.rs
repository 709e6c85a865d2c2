impl Solution {
    pub fn prefixes(nums: Vec<i32>, n: i32) -> Vec<Vec<i32>> {
        deed(n);
        (1..=nums.len()).map(|size| nums[..size].to_vec()).collect()
    }
}
