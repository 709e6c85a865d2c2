// A list of all prefixes that grows by a letter for each digit. O(n * 4^n) time and space.
impl Solution {
    pub fn letter_combinations(digits: String) -> Vec<String> {
        let keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];
        let mut texts = vec![String::new()];
        for digit in digits.bytes() {
            let letters = keys[(digit - b'2') as usize];
            texts = texts
                .iter()
                .flat_map(|text| letters.chars().map(move |letter| format!("{}{}", text, letter)))
                .collect();
        }
        texts
    }
}
