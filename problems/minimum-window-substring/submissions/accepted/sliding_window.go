// Sliding window with the number of missing letters. O(m + n) time, O(1) space.
func minWindow(s string, t string) string {
	var need [128]int
	for i := range t {
		need[t[i]]++
	}
	missing, start, best := len(t), 0, ""
	for end := range s {
		if need[s[end]] > 0 {
			missing--
		}
		need[s[end]]--
		for missing == 0 {
			if best == "" || end-start+1 < len(best) {
				best = s[start : end+1]
			}
			need[s[start]]++
			if need[s[start]] > 0 {
				missing++
			}
			start++
		}
	}
	return best
}
