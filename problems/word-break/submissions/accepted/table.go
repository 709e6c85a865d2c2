// Which prefixes can be made, by the last word. O(n * k^2) time, O(n) space besides the words.
func wordBreak(s string, wordDict []string) bool {
	words := map[string]bool{}
	for _, word := range wordDict {
		words[word] = true
	}
	possible := make([]bool, len(s)+1)
	possible[0] = true
	for end := 1; end <= len(s); end++ {
		for start := end - 1; start >= 0 && start >= end-20; start-- {
			if possible[start] && words[s[start:end]] {
				possible[end] = true
				break
			}
		}
	}
	return possible[len(s)]
}
