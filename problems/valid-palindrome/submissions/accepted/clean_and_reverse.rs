// Compares the letters and digits with the same from behind. O(n) time, O(1) space.
impl Solution {
    pub fn is_palindrome(s: String) -> bool {
        let clean = s.bytes().filter(u8::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase());
        clean.clone().eq(clean.rev())
    }
}
