// Hash map from the 26 counts of the letters to the words. O(n k) time and space.
impl Solution {
    pub fn group_anagrams(strs: Vec<String>) -> Vec<Vec<String>> {
        let mut groups: HashMap<[u8; 26], Vec<String>> = HashMap::new();
        for word in strs {
            let mut count = [0; 26];
            for letter in word.bytes() {
                count[(letter - b'a') as usize] += 1;
            }
            groups.entry(count).or_default().push(word);
        }
        groups.into_values().collect()
    }
}
