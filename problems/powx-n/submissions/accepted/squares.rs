// Multiplies the squares whose bit is set in the exponent. O(log n) time, O(1) space.
impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        let mut square = if n < 0 { 1.0 / x } else { x };
        let mut rest = n.unsigned_abs();
        let mut result = 1.0;
        while rest > 0 {
            if rest % 2 == 1 {
                result *= square;
            }
            square *= square;
            rest /= 2;
        }
        result
    }
}
