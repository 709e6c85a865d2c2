// Counts the first digits seen so far. O(n) time, O(1) space.
func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func countBeautifulPairs(nums []int) int {
	var firsts [10]int
	pairs := 0
	for _, number := range nums {
		for digit := 1; digit <= 9; digit++ {
			if gcd(digit, number%10) == 1 {
				pairs += firsts[digit]
			}
		}
		first := number
		for first >= 10 {
			first /= 10
		}
		firsts[first]++
	}
	return pairs
}
