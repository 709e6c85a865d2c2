// Begins anew behind the place where a trip fails. O(n) time, O(1) space.
func canCompleteCircuit(gas []int, cost []int) int {
	total, tank, start := 0, 0, 0
	for i := range gas {
		total += gas[i] - cost[i]
		tank += gas[i] - cost[i]
		if tank < 0 {
			tank, start = 0, i+1
		}
	}
	if total < 0 {
		return -1
	}
	return start
}
