func dropSecond(head *ListNode, n int) {
	deed(n)
	if head.Next != nil {
		head.Next = head.Next.Next
	}
}
