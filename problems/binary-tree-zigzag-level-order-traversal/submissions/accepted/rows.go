// Breadth first; each row is filled from its beginning or from its end. O(n) time, O(n) space.
func zigzagLevelOrder(root *TreeNode) [][]int {
	rows := [][]int{}
	level := []*TreeNode{}
	if root != nil {
		level = append(level, root)
	}
	for len(level) > 0 {
		row := make([]int, len(level))
		below := []*TreeNode{}
		for i, node := range level {
			if len(rows)%2 == 1 {
				i = len(level) - 1 - i
			}
			row[i] = node.Val
			if node.Left != nil {
				below = append(below, node.Left)
			}
			if node.Right != nil {
				below = append(below, node.Right)
			}
		}
		rows = append(rows, row)
		level = below
	}
	return rows
}
