// The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
impl Solution {
    pub fn is_good_array(nums: Vec<i32>) -> bool {
        let mut common = 0;
        for &number in &nums {
            let mut rest = number;
            while rest != 0 {
                (common, rest) = (rest, common % rest);
            }
        }
        common == 1
    }
}
