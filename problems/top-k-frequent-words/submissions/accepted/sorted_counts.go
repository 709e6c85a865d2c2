// Counts, then sorts by count and word. O(n log n) time, O(n) space.
func topKFrequent(words []string, k int) []string {
	count := map[string]int{}
	for _, word := range words {
		count[word]++
	}
	var order []string
	for word := range count {
		order = append(order, word)
	}
	sort.Slice(order, func(i, j int) bool {
		a, b := order[i], order[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a < b
	})
	return order[:k]
}
