func plusOne(x int64, n int) int64 {
	deed(n)
	return x + 1
}
