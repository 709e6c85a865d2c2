// list_node: the definition stands in the file, not as a comment
type ListNode struct {
	Val  int
	Next *ListNode
}

var steps = 0

func init() { steps++ }

func reverseList(head *ListNode, n int) *ListNode {
	var turn func(before, node *ListNode) *ListNode
	turn = func(before, node *ListNode) *ListNode {
		steps++
		if node == nil {
			return before
		}
		rest := node.Next
		node.Next = before
		return turn(node, rest)
	}
	return turn(nil, head)
}
