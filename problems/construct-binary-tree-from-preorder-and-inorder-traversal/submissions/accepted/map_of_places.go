// Recursion over in-order ranges; a map gives each root's place. O(n) time, O(n) space.
func buildTree(preorder []int, inorder []int) *TreeNode {
	place := map[int]int{}
	for i, value := range inorder {
		place[value] = i
	}
	next := 0
	var build func(low, high int) *TreeNode
	build = func(low, high int) *TreeNode {
		if low == high {
			return nil
		}
		node := &TreeNode{Val: preorder[next]}
		next++
		middle := place[node.Val]
		node.Left = build(low, middle)
		node.Right = build(middle+1, high)
		return node
	}
	return build(0, len(inorder))
}
