func isNot(value bool, n int) bool {
	deed(n)
	return !value
}
