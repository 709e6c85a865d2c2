impl Solution {
    pub fn reversed(words: Vec<String>, n: i32) -> Vec<String> {
        deed(n);
        words.iter().rev().cloned().collect()
    }
}
