// A stack of texts and numbers. O(length of the text) time and space for each layer.
func decodeString(s string) string {
	type layer struct {
		text  string
		count int
	}
	outer := []layer{}
	now := layer{}
	for _, c := range s {
		switch {
		case c >= '0' && c <= '9':
			now.count = 10*now.count + int(c-'0')
		case c == '[':
			outer = append(outer, now)
			now = layer{}
		case c == ']':
			before := outer[len(outer)-1]
			outer = outer[:len(outer)-1]
			now = layer{before.text + strings.Repeat(now.text, before.count), 0}
		default:
			now.text += string(c)
		}
	}
	return now.text
}
