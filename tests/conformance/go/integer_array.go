func reversed(nums []int, n int) []int {
	deed(n)
	result := []int{}
	for i := len(nums) - 1; i >= 0; i-- {
		result = append(result, nums[i])
	}
	return result
}
