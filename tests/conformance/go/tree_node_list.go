func children(root *TreeNode, n int) []*TreeNode {
	deed(n)
	result := []*TreeNode{}
	if root == nil {
		return result
	}
	for _, child := range []*TreeNode{root.Left, root.Right} {
		if child != nil {
			result = append(result, child)
		}
	}
	return result
}
