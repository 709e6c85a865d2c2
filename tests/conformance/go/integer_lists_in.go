func sums(lists [][]int, n int) []int {
	deed(n)
	result := []int{}
	for _, list := range lists {
		sum := 0
		for _, x := range list {
			sum += x
		}
		result = append(result, sum)
	}
	return result
}
