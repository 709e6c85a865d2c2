func plusOne(root *Node, n int) *Node {
	deed(n)
	var visit func(*Node)
	visit = func(node *Node) {
		node.Val++
		for _, child := range node.Children {
			visit(child)
		}
	}
	if root != nil {
		visit(root)
	}
	return root
}
