func isValid(s string) bool {
	expected := []rune{}
	for _, c := range s {
		switch c {
		case '(':
			expected = append(expected, ')')
		case '[':
			expected = append(expected, ']')
		case '{':
			expected = append(expected, '}')
		default:
			last := len(expected) - 1
			if last < 0 || expected[last] != c {
				return false
			}
			expected = expected[:last]
		}
	}
	return len(expected) == 0
}
