// Map from the 26 counts of the letters to the words. O(n k) time and space.
func groupAnagrams(strs []string) [][]string {
	groups := map[[26]int][]string{}
	for _, word := range strs {
		var count [26]int
		for i := 0; i < len(word); i++ {
			count[word[i]-'a']++
		}
		groups[count] = append(groups[count], word)
	}
	result := make([][]string, 0, len(groups))
	for _, words := range groups {
		result = append(result, words)
	}
	return result
}
