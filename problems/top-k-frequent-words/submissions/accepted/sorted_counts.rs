// Counts, then sorts by count and word. O(n log n) time, O(n) space.
impl Solution {
    pub fn top_k_frequent(words: Vec<String>, k: i32) -> Vec<String> {
        let mut count: HashMap<String, i32> = HashMap::new();
        for word in words {
            *count.entry(word).or_insert(0) += 1;
        }
        let mut order: Vec<(i32, String)> = count.into_iter().map(|(word, times)| (-times, word)).collect();
        order.sort();
        order.into_iter().take(k as usize).map(|(_, word)| word).collect()
    }
}
