// The best of the prefix and of the one before it. O(n) time, O(1) space.
func rob(nums []int) int {
	before, now := 0, 0
	for _, amount := range nums {
		next := now
		if before+amount > next {
			next = before + amount
		}
		before, now = now, next
	}
	return now
}
