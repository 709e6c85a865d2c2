// Blocks between the most frequent tasks. O(m) time, O(1) space.
func leastInterval(tasks []byte, n int) int {
	count := make([]int, 26)
	for _, task := range tasks {
		count[task-'A']++
	}
	sort.Ints(count)
	most, last := count[25], 0
	for _, times := range count {
		if times == most {
			last++
		}
	}
	if places := (most-1)*(n+1) + last; places > len(tasks) {
		return places
	}
	return len(tasks)
}
