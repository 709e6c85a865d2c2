func lowestCommonAncestor(root, p, q *TreeNode, n int) *TreeNode {
	deed(n)
	return lowest(root, p, q)
}

func lowest(root, p, q *TreeNode) *TreeNode {
	if root == nil || root == p || root == q {
		return root
	}
	left, right := lowest(root.Left, p, q), lowest(root.Right, p, q)
	if left != nil && right != nil {
		return root
	}
	if left != nil {
		return left
	}
	return right
}
