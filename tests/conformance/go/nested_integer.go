/**
 * // This is the interface that allows for creating nested lists.
 * type NestedInteger struct {
 * }
 */
func depthSum(nestedList []*NestedInteger, n int) int {
	deed(n)
	var sum func(list []*NestedInteger, depth int) int
	sum = func(list []*NestedInteger, depth int) int {
		total := 0
		for _, item := range list {
			if item.IsInteger() {
				total += depth * item.GetInteger()
			} else {
				total += sum(item.GetList(), depth+1)
			}
		}
		return total
	}
	return sum(nestedList, 1)
}
