impl Solution {
    pub fn halves(nums: Vec<f64>, n: i32) -> Vec<f64> {
        deed(n);
        nums.iter().map(|x| x / 2.0).collect()
    }
}
