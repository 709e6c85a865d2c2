// One walk from unit 0, then a quotient for each query. O((n + q) log p) time, O(n) space.
const prime = 1000000007

func inverse(x int) int {
	result := 1
	for power := prime - 2; power > 0; power /= 2 {
		if power%2 == 1 {
			result = result * x % prime
		}
		x = x * x % prime
	}
	return result
}

func queryConversions(conversions [][]int, queries [][]int) []int {
	near := make([][][]int, len(conversions)+1)
	for _, c := range conversions {
		near[c[0]] = append(near[c[0]], c)
		near[c[1]] = append(near[c[1]], c)
	}
	value := make([]int, len(near))
	value[0] = 1
	waiting := []int{0}
	for len(waiting) > 0 {
		unit := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		for _, c := range near[unit] {
			other, factor := c[1], c[2]
			if c[1] == unit {
				other = c[0]
			}
			if value[other] != 0 {
				continue
			}
			if c[1] == unit {
				factor = inverse(factor)
			}
			value[other] = value[unit] * factor % prime
			waiting = append(waiting, other)
		}
	}
	answers := make([]int, len(queries))
	for i, q := range queries {
		answers[i] = value[q[1]] * inverse(value[q[0]]) % prime
	}
	return answers
}
