// The count of the half, and the last bit. O(n) time, O(1) space.
func countBits(n int) []int {
	counts := make([]int, n+1)
	for i := 1; i <= n; i++ {
		counts[i] = counts[i/2] + i%2
	}
	return counts
}
