// Sorts again in each round. O(n^2 log n) time, O(1) space.
func lastStoneWeight(stones []int) int {
	for n := len(stones); n > 1; n-- {
		sort.Ints(stones[:n])
		stones[n-2] = stones[n-1] - stones[n-2]
	}
	return stones[0]
}
