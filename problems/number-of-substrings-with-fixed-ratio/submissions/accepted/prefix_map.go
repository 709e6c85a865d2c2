// Weighted prefix sums in a map. O(n) time, O(n) space.
func fixedRatio(s string, num1 int, num2 int) int64 {
	seen := map[int]int64{0: 1}
	sum, count := 0, int64(0)
	for _, c := range s {
		if c == '0' {
			sum += num2
		} else {
			sum -= num1
		}
		count += seen[sum]
		seen[sum]++
	}
	return count
}
