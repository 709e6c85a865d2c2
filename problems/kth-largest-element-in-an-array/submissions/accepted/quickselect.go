// Quickselect with a random pivot and three parts. O(n) expected time, O(n) space.
func findKthLargest(nums []int, k int) int {
	for {
		pivot := nums[rand.Intn(len(nums))]
		var larger, smaller []int
		for _, x := range nums {
			if x > pivot {
				larger = append(larger, x)
			} else if x < pivot {
				smaller = append(smaller, x)
			}
		}
		if k <= len(larger) {
			nums = larger
		} else if k <= len(nums)-len(smaller) {
			return pivot
		} else {
			k -= len(nums) - len(smaller)
			nums = smaller
		}
	}
}
