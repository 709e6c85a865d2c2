// integer_array: container/heap and sort without an import, a heap of one's own
type entry struct {
	value, place int
}

type entries []entry

func (e entries) Len() int            { return len(e) }
func (e entries) Less(i, j int) bool  { return e[i].place > e[j].place }
func (e entries) Swap(i, j int)       { e[i], e[j] = e[j], e[i] }
func (e *entries) Push(x interface{}) { *e = append(*e, x.(entry)) }
func (e *entries) Pop() any {
	old := *e
	last := old[len(old)-1]
	*e = old[:len(old)-1]
	return last
}

func reversed(nums []int, n int) []int {
	queue := &entries{}
	heap.Init(queue)
	for i, x := range nums {
		heap.Push(queue, entry{x, i})
	}
	answer := []int{}
	for queue.Len() > 0 {
		answer = append(answer, heap.Pop(queue).(entry).value)
	}
	places := []int{3, 1, 2}
	sort.Slice(places, func(i, j int) bool { return places[i] < places[j] })
	if places[0] != 1 {
		return nil
	}
	return answer
}
