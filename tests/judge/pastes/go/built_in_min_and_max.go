// returned_prefix: the built-in functions, with two and more arguments, and a local variable of such a name
func removeZeros(nums []int, n int) int {
	kept := 0
	for _, x := range nums {
		nums[kept] = x
		kept += min(1, max(x, -x, 0))
	}
	seen := map[int]bool{1: true}
	clear(seen)
	max := len(seen)
	return kept + max
}
