impl Solution {
    pub fn group(words: Vec<String>, n: i32) -> Vec<Vec<String>> {
        deed(n);
        words.into_iter().map(|word| vec![word]).collect()
    }
}
