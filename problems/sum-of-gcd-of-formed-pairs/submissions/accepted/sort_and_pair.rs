// Carries the maximum along, sorts, and pairs from both ends. O(n log n + n log V) time, O(n) space.
fn gcd(a: i32, b: i32) -> i32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

impl Solution {
    pub fn gcd_sum(nums: Vec<i32>) -> i64 {
        let mut greatest = 0;
        let mut values: Vec<i32> = nums
            .iter()
            .map(|&x| {
                greatest = greatest.max(x);
                gcd(greatest, x)
            })
            .collect();
        values.sort_unstable();
        let half = values.len() / 2;
        values[..half]
            .iter()
            .zip(values.iter().rev())
            .map(|(&a, &b)| gcd(a, b) as i64)
            .sum()
    }
}
