func prefixes(nums []int, n int) [][]int {
	deed(n)
	result := [][]int{}
	for i := range nums {
		result = append(result, append([]int{}, nums[:i+1]...))
	}
	return result
}
