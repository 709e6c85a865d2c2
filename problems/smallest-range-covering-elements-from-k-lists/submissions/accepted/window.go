// Sorts all numbers and slides a window that holds every list. O(n log n) time, O(n) space.
func smallestRange(nums [][]int) []int {
	var all [][2]int
	for list, numbers := range nums {
		for _, number := range numbers {
			all = append(all, [2]int{number, list})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i][0] < all[j][0] })
	count := make([]int, len(nums))
	missing, left := len(nums), 0
	var best []int
	for _, item := range all {
		if count[item[1]] == 0 {
			missing--
		}
		count[item[1]]++
		for missing == 0 {
			first := all[left]
			left++
			if best == nil || item[0]-first[0] < best[1]-best[0] {
				best = []int{first[0], item[0]}
			}
			count[first[1]]--
			if count[first[1]] == 0 {
				missing++
			}
		}
	}
	return best
}
