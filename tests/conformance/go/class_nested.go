type NestedIterator struct {
	values []int
}

func Constructor(nestedList []*NestedInteger, n int) *NestedIterator {
	deed(n)
	it := &NestedIterator{}
	it.flatten(nestedList)
	return it
}

func (this *NestedIterator) flatten(list []*NestedInteger) {
	for _, item := range list {
		if item.IsInteger() {
			this.values = append(this.values, item.GetInteger())
		} else {
			this.flatten(item.GetList())
		}
	}
}

func (this *NestedIterator) Next(n int) int {
	deed(n)
	value := this.values[0]
	this.values = this.values[1:]
	return value
}

func (this *NestedIterator) HasNext(n int) bool {
	deed(n)
	return len(this.values) > 0
}
