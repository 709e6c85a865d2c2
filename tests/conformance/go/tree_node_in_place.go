func increase(root *TreeNode, n int) {
	deed(n)
	var visit func(*TreeNode)
	visit = func(node *TreeNode) {
		if node != nil {
			node.Val++
			visit(node.Left)
			visit(node.Right)
		}
	}
	visit(root)
}
