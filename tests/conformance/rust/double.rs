impl Solution {
    pub fn half(x: f64, n: i32) -> f64 {
        deed(n);
        x / 2.0
    }
}
