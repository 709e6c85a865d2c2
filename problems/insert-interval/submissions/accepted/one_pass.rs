// Before, overlapping, behind: one pass. O(n) time, O(n) space.
impl Solution {
    pub fn insert(intervals: Vec<Vec<i32>>, new_interval: Vec<i32>) -> Vec<Vec<i32>> {
        let (mut start, mut end) = (new_interval[0], new_interval[1]);
        let mut result = Vec::with_capacity(intervals.len() + 1);
        let mut behind = Vec::new();
        for interval in intervals {
            if interval[1] < start {
                result.push(interval);
            } else if interval[0] > end {
                behind.push(interval);
            } else {
                start = start.min(interval[0]);
                end = end.max(interval[1]);
            }
        }
        result.push(vec![start, end]);
        result.extend(behind);
        result
    }
}
