// Sorted by end; the best of the first jobs by binary search. O(n log n) time, O(n) space.
func jobScheduling(startTime []int, endTime []int, profit []int) int {
	n := len(startTime)
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return endTime[order[a]] < endTime[order[b]] })
	best := make([]int, n+1)
	for i, job := range order {
		before := sort.Search(i, func(k int) bool { return endTime[order[k]] > startTime[job] })
		best[i+1] = best[i]
		if total := best[before] + profit[job]; total > best[i] {
			best[i+1] = total
		}
	}
	return best[n]
}
