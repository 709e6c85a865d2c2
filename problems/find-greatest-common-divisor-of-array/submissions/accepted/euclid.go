// Smallest and largest number, then Euclid's algorithm. O(n + log V) time, O(1) space.
func findGCD(nums []int) int {
	low, high := nums[0], nums[0]
	for _, x := range nums {
		low, high = min(low, x), max(high, x)
	}
	for low != 0 {
		low, high = high%low, low
	}
	return high
}
