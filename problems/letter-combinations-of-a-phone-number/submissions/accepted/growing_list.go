// A list of all prefixes that grows by a letter for each digit. O(n * 4^n) time and space.
func letterCombinations(digits string) []string {
	keys := []string{"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"}
	texts := []string{""}
	for _, digit := range digits {
		var longer []string
		for _, text := range texts {
			for _, letter := range keys[digit-'2'] {
				longer = append(longer, text+string(letter))
			}
		}
		texts = longer
	}
	return texts
}
