// A table over prefixes, one row of it. O(m * n) time, O(n) space.
func longestCommonSubsequence(text1 string, text2 string) int {
	longest := make([]int, len(text2)+1)
	for i := range text1 {
		diagonal := 0
		for j := range text2 {
			above := longest[j+1]
			if text1[i] == text2[j] {
				longest[j+1] = diagonal + 1
			} else if longest[j] > above {
				longest[j+1] = longest[j]
			}
			diagonal = above
		}
	}
	return longest[len(text2)]
}
