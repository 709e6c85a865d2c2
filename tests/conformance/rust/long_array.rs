impl Solution {
    pub fn reversed(mut nums: Vec<i64>, n: i32) -> Vec<i64> {
        deed(n);
        nums.reverse();
        nums
    }
}
