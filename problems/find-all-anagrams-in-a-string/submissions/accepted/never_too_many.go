// Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
func findAnagrams(s string, p string) []int {
	var room [128]int
	for i := range p {
		room[p[i]]++
	}
	starts := []int{}
	left := 0
	for right := range s {
		room[s[right]]--
		for room[s[right]] < 0 {
			room[s[left]]++
			left++
		}
		if right-left+1 == len(p) {
			starts = append(starts, left)
		}
	}
	return starts
}
