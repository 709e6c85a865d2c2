// tree_node: a ListNode and a Node of its own, which this problem does not use; a queue of container/list
type ListNode struct {
	key, depth int
	prev, next *ListNode
}

type Node struct{ children [26]*Node }

func invertTree(root *TreeNode, n int) *TreeNode {
	queue := list.New()
	queue.PushBack(root)
	for queue.Len() > 0 {
		node := queue.Remove(queue.Front()).(*TreeNode)
		if node == nil {
			continue
		}
		node.Left, node.Right = node.Right, node.Left
		queue.PushBack(node.Left)
		queue.PushBack(node.Right)
	}
	return root
}
