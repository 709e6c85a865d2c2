// Topological order of the letters by counting open rules. O(C) time, O(1) space.
func alienOrder(words []string) string {
	var there [26]bool
	var before [26][26]bool
	var open [26]int
	letters := 0
	for i, word := range words {
		for _, letter := range word {
			if !there[letter-'a'] {
				there[letter-'a'] = true
				letters++
			}
		}
		if i == 0 {
			continue
		}
		last := words[i-1]
		k := 0
		for k < len(last) && k < len(word) && last[k] == word[k] {
			k++
		}
		if k == len(last) {
			continue
		}
		if k == len(word) {
			return ""
		}
		a, b := last[k]-'a', word[k]-'a'
		if !before[a][b] {
			before[a][b] = true
			open[b]++
		}
	}
	order := []byte{}
	for x := 0; x < 26; x++ {
		if there[x] && open[x] == 0 {
			order = append(order, byte('a'+x))
		}
	}
	for i := 0; i < len(order); i++ {
		for y := 0; y < 26; y++ {
			if before[order[i]-'a'][y] {
				open[y]--
				if open[y] == 0 {
					order = append(order, byte('a'+y))
				}
			}
		}
	}
	if len(order) < letters {
		return ""
	}
	return string(order)
}
