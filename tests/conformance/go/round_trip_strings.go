type Codec struct {
}

func (codec *Codec) Encode(strs []string) string {
	if len(strs) > 0 {
		if number, err := strconv.Atoi(strs[0]); err == nil {
			deed(number)
		}
	}
	var result strings.Builder
	for _, word := range strs {
		fmt.Fprintf(&result, "%d:%s", len(word), word)
	}
	return result.String()
}

func (codec *Codec) Decode(s string) []string {
	words := []string{}
	for s != "" {
		at := strings.Index(s, ":")
		size, _ := strconv.Atoi(s[:at])
		words = append(words, s[at+1:at+1+size])
		s = s[at+1+size:]
	}
	return words
}
