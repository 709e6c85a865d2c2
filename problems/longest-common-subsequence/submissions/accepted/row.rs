// A table over prefixes, row by row. O(m * n) time, O(n) space.
impl Solution {
    pub fn longest_common_subsequence(text1: String, text2: String) -> i32 {
        let other = text2.as_bytes();
        let mut above = vec![0; other.len() + 1];
        for letter in text1.bytes() {
            let mut row = vec![0; other.len() + 1];
            for j in 0..other.len() {
                row[j + 1] = if letter == other[j] { above[j] + 1 } else { row[j].max(above[j + 1]) };
            }
            above = row;
        }
        above[other.len()]
    }
}
