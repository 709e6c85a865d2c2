// Weighted prefix sums in a hash map. O(n) time, O(n) space.
impl Solution {
    pub fn fixed_ratio(s: String, num1: i32, num2: i32) -> i64 {
        let mut seen: HashMap<i64, i64> = HashMap::new();
        seen.insert(0, 1);
        let (mut sum, mut count) = (0i64, 0i64);
        for c in s.bytes() {
            sum += if c == b'0' { num2 as i64 } else { -(num1 as i64) };
            let before = seen.entry(sum).or_insert(0);
            count += *before;
            *before += 1;
        }
        count
    }
}
