// Takes a free letter as long as there is one. O(C) time, O(1) space.
impl Solution {
    pub fn alien_order(words: Vec<String>) -> String {
        let mut rules = std::collections::HashSet::new();
        for pair in words.windows(2) {
            let (first, second) = (pair[0].as_bytes(), pair[1].as_bytes());
            match first.iter().zip(second).find(|(a, b)| a != b) {
                Some((a, b)) => {
                    rules.insert((*a, *b));
                }
                None if first.len() > second.len() => return String::new(),
                None => {}
            }
        }
        let mut left: Vec<u8> = words.concat().into_bytes();
        left.sort();
        left.dedup();
        let mut order = String::new();
        while !left.is_empty() {
            let free = left.iter().position(|&x| !left.iter().any(|&y| rules.contains(&(y, x))));
            match free {
                Some(k) => order.push(left.remove(k) as char),
                None => return String::new(),
            }
        }
        order
    }
}
