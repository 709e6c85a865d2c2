// integer: min and max of one's own, in another form than the built-in ones
func max(nums ...int) int {
	best := math.MinInt32
	for _, x := range nums {
		if x > best {
			best = x
		}
	}
	return best
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func plusOne(x int, n int) int {
	return min(max(x, x+1, x-1), x+5)
}
