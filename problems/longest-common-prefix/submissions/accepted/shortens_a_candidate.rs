// Cuts a candidate to what each string shares with it. O(total length) time, O(1) space.
impl Solution {
    pub fn longest_common_prefix(strs: Vec<String>) -> String {
        let first = &strs[0];
        let length = strs
            .iter()
            .map(|s| s.bytes().zip(first.bytes()).take_while(|(a, b)| a == b).count())
            .min()
            .unwrap();
        first[..length].to_string()
    }
}
