// Depth first, right before left; the first node at each depth is seen. O(n) time, O(h) space.
func rightSideView(root *TreeNode) []int {
	view := []int{}
	var walk func(node *TreeNode, depth int)
	walk = func(node *TreeNode, depth int) {
		if node == nil {
			return
		}
		if depth == len(view) {
			view = append(view, node.Val)
		}
		walk(node.Right, depth+1)
		walk(node.Left, depth+1)
	}
	walk(root, 0)
	return view
}
