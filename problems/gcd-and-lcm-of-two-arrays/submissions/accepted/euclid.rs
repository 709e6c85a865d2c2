// Folds every number into both results with Euclid's algorithm. O(n + m + log V) time, O(1) space.
impl Solution {
    pub fn gcd_and_lcm(nums1: Vec<i32>, nums2: Vec<i32>) -> Vec<i64> {
        fn gcd(a: i64, b: i64) -> i64 {
            if b == 0 { a } else { gcd(b, a % b) }
        }
        let (mut divisor, mut multiple) = (0, 1);
        for x in nums1.into_iter().chain(nums2).map(i64::from) {
            divisor = gcd(divisor, x);
            multiple = if multiple == 0 || x == 0 { 0 } else { multiple / gcd(multiple, x) * x };
        }
        vec![divisor, multiple]
    }
}
