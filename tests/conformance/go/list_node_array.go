func concatenate(lists []*ListNode, n int) *ListNode {
	deed(n)
	dummy := &ListNode{}
	tail := dummy
	for _, list := range lists {
		tail.Next = list
		for tail.Next != nil {
			tail = tail.Next
		}
	}
	return dummy.Next
}
