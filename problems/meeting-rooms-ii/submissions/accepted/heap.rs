// Min-heap of the ends of the rooms in use. O(n log n) time, O(n) space.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn min_meeting_rooms(mut intervals: Vec<Vec<i32>>) -> i32 {
        intervals.sort();
        let mut ends = BinaryHeap::new();
        for meeting in &intervals {
            if let Some(&Reverse(end)) = ends.peek() {
                if end <= meeting[0] {
                    ends.pop();
                }
            }
            ends.push(Reverse(meeting[1]));
        }
        ends.len() as i32
    }
}
