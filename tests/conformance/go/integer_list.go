func evens(nums []int, n int) []int {
	deed(n)
	var result []int
	for _, x := range nums {
		if x%2 == 0 {
			result = append(result, x)
		}
	}
	return result
}
