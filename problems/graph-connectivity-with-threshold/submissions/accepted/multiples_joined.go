// Joins each divisor above the threshold with its multiples. O(n log n + q) time, O(n) space.
func areConnected(n int, threshold int, queries [][]int) []bool {
	parent := make([]int, n+1)
	for i := range parent {
		parent[i] = i
	}
	root := func(x int) int {
		for parent[x] != x {
			parent[x] = parent[parent[x]]
			x = parent[x]
		}
		return x
	}
	for z := threshold + 1; z <= n; z++ {
		for multiple := 2 * z; multiple <= n; multiple += z {
			parent[root(multiple)] = root(z)
		}
	}
	answers := make([]bool, len(queries))
	for i, query := range queries {
		answers[i] = root(query[0]) == root(query[1])
	}
	return answers
}
