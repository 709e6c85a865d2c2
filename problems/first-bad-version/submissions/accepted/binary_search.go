// Binary search for the first bad one. O(log n) time, O(1) space.
func firstBadVersion(n int) int {
	return 1 + sort.Search(n, func(i int) bool { return isBadVersion(i + 1) })
}
