// Compares all strings place by place. O(total length) time, O(1) space.
func longestCommonPrefix(strs []string) string {
	first := strs[0]
	for i := range first {
		for _, other := range strs {
			if i == len(other) || other[i] != first[i] {
				return first[:i]
			}
		}
	}
	return first
}
