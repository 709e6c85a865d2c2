// Finds the affected part by binary search and replaces it. O(log n) comparisons, O(n) to copy.
func insert(intervals [][]int, newInterval []int) [][]int {
	first := sort.Search(len(intervals), func(i int) bool { return intervals[i][1] >= newInterval[0] })
	behind := sort.Search(len(intervals), func(i int) bool { return intervals[i][0] > newInterval[1] })
	start, end := newInterval[0], newInterval[1]
	if first < behind {
		if intervals[first][0] < start {
			start = intervals[first][0]
		}
		if intervals[behind-1][1] > end {
			end = intervals[behind-1][1]
		}
	}
	result := append([][]int{}, intervals[:first]...)
	result = append(result, []int{start, end})
	return append(result, intervals[behind:]...)
}
