// Two pointers that step over marks. O(n) time, O(1) space.
func isPalindrome(s string) bool {
	left, right := 0, len(s)-1
	for left < right {
		a, b := fold(s[left]), fold(s[right])
		if a == 0 {
			left++
		} else if b == 0 {
			right--
		} else if a != b {
			return false
		} else {
			left++
			right--
		}
	}
	return true
}

func fold(c byte) byte {
	switch {
	case 'A' <= c && c <= 'Z':
		return c - 'A' + 'a'
	case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		return c
	}
	return 0
}
