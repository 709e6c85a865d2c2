// A heap of the heads. O(N log k) time, O(k) space.
type nodes []*ListNode

func (h nodes) Len() int           { return len(h) }
func (h nodes) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h nodes) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *nodes) Push(x any)        { *h = append(*h, x.(*ListNode)) }
func (h *nodes) Pop() any {
	last := len(*h) - 1
	node := (*h)[last]
	*h = (*h)[:last]
	return node
}

func mergeKLists(lists []*ListNode) *ListNode {
	heads := &nodes{}
	for _, head := range lists {
		if head != nil {
			heap.Push(heads, head)
		}
	}
	placeholder := &ListNode{}
	tail := placeholder
	for heads.Len() > 0 {
		tail.Next = heap.Pop(heads).(*ListNode)
		tail = tail.Next
		if tail.Next != nil {
			heap.Push(heads, tail.Next)
		}
	}
	return placeholder.Next
}
