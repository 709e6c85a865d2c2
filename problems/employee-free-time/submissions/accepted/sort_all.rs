// Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
impl Solution {
    pub fn employee_free_time(schedule: Vec<Vec<Interval>>) -> Vec<Interval> {
        let mut work: Vec<Interval> = schedule.into_iter().flatten().collect();
        work.sort_by_key(|interval| interval.start);
        let mut gaps = Vec::new();
        let mut latest = work[0].end;
        for interval in work {
            if interval.start > latest {
                gaps.push(Interval::new(latest, interval.start));
            }
            latest = latest.max(interval.end);
        }
        gaps
    }
}
