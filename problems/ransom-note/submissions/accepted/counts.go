// Counts the letters of the magazine and takes off those of the note. O(n + m) time, O(1) space.
func canConstruct(ransomNote string, magazine string) bool {
	var left [26]int
	for _, c := range magazine {
		left[c-'a']++
	}
	for _, c := range ransomNote {
		left[c-'a']--
		if left[c-'a'] < 0 {
			return false
		}
	}
	return true
}
