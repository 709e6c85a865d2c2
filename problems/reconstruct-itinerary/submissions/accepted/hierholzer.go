// Hierholzer on sorted lists of destinations. O(E log E) time, O(E) space.
func findItinerary(tickets [][]string) []string {
	out := map[string][]string{}
	for _, ticket := range tickets {
		out[ticket[0]] = append(out[ticket[0]], ticket[1])
	}
	for _, to := range out {
		sort.Strings(to)
	}
	journey := make([]string, len(tickets)+1)
	free := len(journey)
	var leave func(airport string)
	leave = func(airport string) {
		for len(out[airport]) > 0 {
			to := out[airport][0]
			out[airport] = out[airport][1:]
			leave(to)
		}
		free--
		journey[free] = airport
	}
	leave("JFK")
	return journey
}
