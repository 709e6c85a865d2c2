func positive(nums []int, n int) []bool {
	deed(n)
	result := []bool{}
	for _, x := range nums {
		result = append(result, x > 0)
	}
	return result
}
