impl Solution {
    pub fn positive(nums: Vec<i32>, n: i32) -> Vec<bool> {
        deed(n);
        nums.iter().map(|&x| x > 0).collect()
    }
}
