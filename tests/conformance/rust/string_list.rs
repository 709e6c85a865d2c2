impl Solution {
    pub fn doubled(words: Vec<String>, n: i32) -> Vec<String> {
        deed(n);
        words.iter().map(|word| word.repeat(2)).collect()
    }
}
