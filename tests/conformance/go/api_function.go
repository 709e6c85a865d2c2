/**
 * Forward declaration of isBadVersion API.
 * func isBadVersion(version int) bool;
 */
func firstBadVersion(n int) int {
	deed(n)
	return sort.Search(n, func(version int) bool { return isBadVersion(version) })
}
