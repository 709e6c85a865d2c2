// Blocks between the most frequent tasks. O(m) time, O(1) space.
impl Solution {
    pub fn least_interval(tasks: Vec<char>, n: i32) -> i32 {
        let mut count = [0; 26];
        for &task in &tasks {
            count[task as usize - 'A' as usize] += 1;
        }
        let most = *count.iter().max().unwrap();
        let last = count.iter().filter(|&&times| times == most).count() as i32;
        (tasks.len() as i32).max((most - 1) * (n + 1) + last)
    }
}
