func opposites(flags []bool, n int) []bool {
	deed(n)
	result := make([]bool, len(flags))
	for i, flag := range flags {
		result[i] = !flag
	}
	return result
}
