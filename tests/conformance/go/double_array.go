func halves(nums []float64, n int) []float64 {
	deed(n)
	for i := range nums {
		nums[i] /= 2
	}
	return nums
}
