// Writes each combination in the order of the list. O(n^(t / m + 1)) time, O(t / m) space besides the output.
func combinationSum(candidates []int, target int) [][]int {
	result := [][]int{}
	chosen := []int{}
	var search func(start, rest int)
	search = func(start, rest int) {
		if rest == 0 {
			result = append(result, append([]int{}, chosen...))
			return
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] > rest {
				continue
			}
			chosen = append(chosen, candidates[i])
			search(i, rest-candidates[i])
			chosen = chosen[:len(chosen)-1]
		}
	}
	search(0, target)
	return result
}
