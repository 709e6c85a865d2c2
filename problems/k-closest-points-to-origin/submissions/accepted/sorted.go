// Sorts by squared distance. O(n log n) time, O(n) space.
func kClosest(points [][]int, k int) [][]int {
	far := func(i int) int { return points[i][0]*points[i][0] + points[i][1]*points[i][1] }
	sort.Slice(points, func(i, j int) bool { return far(i) < far(j) })
	return points[:k]
}
