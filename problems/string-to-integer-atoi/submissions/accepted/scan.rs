// Spaces, sign, digits; stops as soon as the number is beyond 32 bits. O(n) time, O(1) space.
impl Solution {
    pub fn my_atoi(s: String) -> i32 {
        let s = s.trim_start_matches(' ');
        let (sign, digits) = match s.as_bytes().first() {
            Some(b'-') => (-1, &s[1..]),
            Some(b'+') => (1, &s[1..]),
            _ => (1, s),
        };
        let mut result: i64 = 0;
        for b in digits.bytes().take_while(u8::is_ascii_digit) {
            result = (result * 10 + (b - b'0') as i64).min(1 << 31);
        }
        (sign * result).clamp(i32::MIN as i64, i32::MAX as i64) as i32
    }
}
