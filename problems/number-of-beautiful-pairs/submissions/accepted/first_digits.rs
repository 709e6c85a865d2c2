// Counts the first digits seen so far. O(n) time, O(1) space.
impl Solution {
    pub fn count_beautiful_pairs(nums: Vec<i32>) -> i32 {
        fn gcd(a: i32, b: i32) -> i32 {
            if b == 0 { a } else { gcd(b, a % b) }
        }
        let mut firsts = [0; 10];
        let mut pairs = 0;
        for number in nums {
            for digit in 1..=9 {
                if gcd(digit, number % 10) == 1 {
                    pairs += firsts[digit as usize];
                }
            }
            let mut first = number;
            while first >= 10 {
                first /= 10;
            }
            firsts[first as usize] += 1;
        }
        pairs
    }
}
