// A stack of what is done. O(n log m) time, O(n) space.
func replaceNonCoprimes(nums []int) []int {
	gcd := func(a, b int) int {
		for b != 0 {
			a, b = b, a%b
		}
		return a
	}
	stack := []int{}
	for _, number := range nums {
		for len(stack) > 0 {
			top := stack[len(stack)-1]
			common := gcd(top, number)
			if common == 1 {
				break
			}
			number *= top / common
			stack = stack[:len(stack)-1]
		}
		stack = append(stack, number)
	}
	return stack
}
