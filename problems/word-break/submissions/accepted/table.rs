// Which prefixes can be made, trying every word at every place. O(n * w * k) time, O(n) space.
impl Solution {
    pub fn word_break(s: String, word_dict: Vec<String>) -> bool {
        let mut possible = vec![false; s.len() + 1];
        possible[0] = true;
        for i in 0..s.len() {
            if possible[i] {
                for word in &word_dict {
                    if s[i..].starts_with(word.as_str()) {
                        possible[i + word.len()] = true;
                    }
                }
            }
        }
        possible[s.len()]
    }
}
