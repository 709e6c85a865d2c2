/**
 * Forward declaration of isBadVersion API.
 * func isBadVersion(version int) bool;
 */
func firstBadVersion(n int) int {
	deed(n)
	return 1 + sort.Search(n, func(i int) bool { return isBadVersion(i + 1) })
}
