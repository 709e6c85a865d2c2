// integer_lists: threads, channels, locks
use std::sync::{mpsc, Arc, Mutex};
use std::thread;

impl Solution {
    pub fn prefixes(nums: Vec<i32>, n: i32) -> Vec<Vec<i32>> {
        let nums = Arc::new(nums);
        let answer = Arc::new(Mutex::new(vec![vec![]; nums.len()]));
        let (sender, receiver) = mpsc::channel();
        for i in 0..nums.len() {
            let (nums, answer, sender) = (nums.clone(), answer.clone(), sender.clone());
            thread::spawn(move || {
                answer.lock().unwrap()[i] = nums[..=i].to_vec();
                sender.send(i).unwrap();
            });
        }
        drop(sender);
        assert_eq!(receiver.iter().count(), nums.len());
        let all = answer.lock().unwrap().clone();
        all
    }
}
