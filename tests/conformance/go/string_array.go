func reversed(words []string, n int) []string {
	deed(n)
	result := make([]string, 0)
	for i := range words {
		result = append(result, words[len(words)-1-i])
	}
	return result
}
