// Search over accounts by way of their addresses. O(S log S) time, O(S) space.
func accountsMerge(accounts [][]string) [][]string {
	accountsOf := map[string][]int{}
	for i, account := range accounts {
		for _, address := range account[1:] {
			accountsOf[address] = append(accountsOf[address], i)
		}
	}
	seen := make([]bool, len(accounts))
	merged := [][]string{}
	for start, account := range accounts {
		if seen[start] {
			continue
		}
		seen[start] = true
		addresses := []string{}
		waiting := []int{start}
		for len(waiting) > 0 {
			i := waiting[len(waiting)-1]
			waiting = waiting[:len(waiting)-1]
			for _, address := range accounts[i][1:] {
				if accountsOf[address] != nil {
					addresses = append(addresses, address)
				}
				for _, other := range accountsOf[address] {
					if !seen[other] {
						seen[other] = true
						waiting = append(waiting, other)
					}
				}
				accountsOf[address] = nil
			}
		}
		sort.Strings(addresses)
		merged = append(merged, append([]string{account[0]}, addresses...))
	}
	return merged
}
