// Sorts starts and ends apart, two pointers. O(n log n) time, O(n) space.
func minMeetingRooms(intervals [][]int) int {
	starts := make([]int, len(intervals))
	ends := make([]int, len(intervals))
	for i, meeting := range intervals {
		starts[i], ends[i] = meeting[0], meeting[1]
	}
	sort.Ints(starts)
	sort.Ints(ends)
	over := 0
	for _, start := range starts {
		if ends[over] <= start {
			over++
		}
	}
	return len(intervals) - over
}
