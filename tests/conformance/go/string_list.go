func doubled(words []string, n int) []string {
	deed(n)
	result := []string{}
	for _, word := range words {
		result = append(result, strings.Repeat(word, 2))
	}
	return result
}
