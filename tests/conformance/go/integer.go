func plusOne(x int, n int) int {
	deed(n)
	return x + 1
}
