// Pairs for each gcd from the largest down, prefix sums, binary search. O(n + m log m + q log m) time, O(m) space.
impl Solution {
    pub fn gcd_values(nums: Vec<i32>, queries: Vec<i64>) -> Vec<i32> {
        let most = *nums.iter().max().unwrap() as usize;
        let mut count = vec![0i64; most + 1];
        for &number in &nums {
            count[number as usize] += 1;
        }
        let mut pairs = vec![0i64; most + 1];
        for d in (1..=most).rev() {
            let multiples: i64 = count[d..].iter().step_by(d).sum();
            let greater: i64 = pairs[d..].iter().step_by(d).sum();
            pairs[d] = multiples * (multiples - 1) / 2 - greater;
        }
        for d in 1..=most {
            pairs[d] += pairs[d - 1];
        }
        queries.iter().map(|&index| pairs.partition_point(|&upto| upto <= index) as i32).collect()
    }
}
