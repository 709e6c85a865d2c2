func connect(root *Node, n int) *Node {
	deed(n)
	if root == nil {
		return nil
	}
	level := []*Node{root}
	for len(level) > 0 {
		var below []*Node
		for i, node := range level {
			if i+1 < len(level) {
				node.Next = level[i+1]
			}
			if node.Left != nil {
				below = append(below, node.Left)
			}
			if node.Right != nil {
				below = append(below, node.Right)
			}
		}
		level = below
	}
	return root
}
