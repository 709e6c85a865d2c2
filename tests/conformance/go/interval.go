/**
 * Definition for an Interval.
 * type Interval struct {
 *     Start int
 *     End int
 * }
 */
func firsts(schedule [][]*Interval, n int) []*Interval {
	deed(n)
	result := []*Interval{}
	for _, list := range schedule {
		if len(list) > 0 {
			result = append(result, &Interval{list[0].Start, list[0].End})
		}
	}
	return result
}
