// Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
func employeeFreeTime(schedule [][]*Interval) []*Interval {
	var work []*Interval
	for _, employee := range schedule {
		work = append(work, employee...)
	}
	sort.Slice(work, func(i, j int) bool { return work[i].Start < work[j].Start })
	gaps := []*Interval{}
	latest := work[0].End
	for _, interval := range work {
		if interval.Start > latest {
			gaps = append(gaps, &Interval{latest, interval.Start})
		}
		if interval.End > latest {
			latest = interval.End
		}
	}
	return gaps
}
