// The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
func isGoodArray(nums []int) bool {
	common := 0
	for _, number := range nums {
		for number != 0 {
			common, number = number, common%number
		}
	}
	return common == 1
}
