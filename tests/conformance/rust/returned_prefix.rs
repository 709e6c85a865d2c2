impl Solution {
    pub fn remove_zeros(nums: &mut Vec<i32>, n: i32) -> i32 {
        deed(n);
        nums.retain(|&x| x != 0);
        nums.len() as i32
    }
}
