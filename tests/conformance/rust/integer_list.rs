impl Solution {
    pub fn evens(nums: Vec<i32>, n: i32) -> Vec<i32> {
        deed(n);
        nums.into_iter().filter(|x| x % 2 == 0).collect()
    }
}
