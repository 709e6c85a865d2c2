// Pairs for each gcd from the largest down, prefix sums, binary search. O(n + m log m + q log m) time, O(m) space.
func gcdValues(nums []int, queries []int64) []int {
	most := 0
	for _, number := range nums {
		if number > most {
			most = number
		}
	}
	count := make([]int64, most+1)
	for _, number := range nums {
		count[number]++
	}
	pairs := make([]int64, most+1)
	for d := most; d > 0; d-- {
		multiples := int64(0)
		for k := d; k <= most; k += d {
			multiples += count[k]
			pairs[d] -= pairs[k]
		}
		pairs[d] += multiples * (multiples - 1) / 2
	}
	for d := 1; d <= most; d++ {
		pairs[d] += pairs[d-1]
	}
	answer := make([]int, len(queries))
	for i, index := range queries {
		answer[i] = sort.Search(most, func(d int) bool { return pairs[d] > index })
	}
	return answer
}
