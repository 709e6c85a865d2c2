// Finds a longest path by two searches, and takes its middle. O(n) time and space.
func findMinHeightTrees(n int, edges [][]int) []int {
	neighbours := make([][]int, n)
	for _, edge := range edges {
		neighbours[edge[0]] = append(neighbours[edge[0]], edge[1])
		neighbours[edge[1]] = append(neighbours[edge[1]], edge[0])
	}
	from := make([]int, n)
	farthest := func(start int) int {
		from[start] = -1
		reached := []int{start}
		for i := 0; i < len(reached); i++ {
			for _, next := range neighbours[reached[i]] {
				if next != from[reached[i]] {
					from[next] = reached[i]
					reached = append(reached, next)
				}
			}
		}
		return reached[len(reached)-1]
	}
	path := []int{}
	for node := farthest(farthest(0)); node >= 0; node = from[node] {
		path = append(path, node)
	}
	return path[(len(path)-1)/2 : len(path)/2+1]
}
