func removeZeros(nums []int, n int) int {
	deed(n)
	kept := 0
	for _, x := range nums {
		if x != 0 {
			nums[kept] = x
			kept++
		}
	}
	return kept
}
