// Each string after its length and a mark. O(n) time, O(n) space.
type Codec struct{}

func (codec *Codec) Encode(strs []string) string {
	var text strings.Builder
	for _, str := range strs {
		text.WriteString(strconv.Itoa(len(str)) + "#" + str)
	}
	return text.String()
}

func (codec *Codec) Decode(s string) []string {
	strs := []string{}
	for len(s) > 0 {
		mark := strings.IndexByte(s, '#')
		length, _ := strconv.Atoi(s[:mark])
		strs = append(strs, s[mark+1:mark+1+length])
		s = s[mark+1+length:]
	}
	return strs
}
