func group(words []string, n int) [][]string {
	deed(n)
	var result [][]string
	for _, word := range words {
		result = append(result, []string{word})
	}
	return result
}
