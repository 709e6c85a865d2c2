// Sorted by end; the best of the first jobs by binary search. O(n log n) time, O(n) space.
impl Solution {
    pub fn job_scheduling(start_time: Vec<i32>, end_time: Vec<i32>, profit: Vec<i32>) -> i32 {
        let mut jobs: Vec<(i32, i32, i32)> = (0..profit.len()).map(|i| (end_time[i], start_time[i], profit[i])).collect();
        jobs.sort();
        let mut best = vec![0; jobs.len() + 1];
        for (i, &(_, start, gain)) in jobs.iter().enumerate() {
            let before = jobs[..i].partition_point(|job| job.0 <= start);
            best[i + 1] = best[i].max(best[before] + gain);
        }
        best[jobs.len()]
    }
}
