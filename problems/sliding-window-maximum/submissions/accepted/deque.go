// A queue of candidates with falling values. O(n) time, O(k) space.
func maxSlidingWindow(nums []int, k int) []int {
	candidates := []int{}
	maxima := make([]int, 0, len(nums)-k+1)
	for i, num := range nums {
		for len(candidates) > 0 && nums[candidates[len(candidates)-1]] <= num {
			candidates = candidates[:len(candidates)-1]
		}
		candidates = append(candidates, i)
		if candidates[0] == i-k {
			candidates = candidates[1:]
		}
		if i >= k-1 {
			maxima = append(maxima, nums[candidates[0]])
		}
	}
	return maxima
}
