/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
func invertTree(root *TreeNode, n int) *TreeNode {
	deed(n)
	var mirror func(node *TreeNode) *TreeNode
	mirror = func(node *TreeNode) *TreeNode {
		if node == nil {
			return nil
		}
		return &TreeNode{node.Val, mirror(node.Right), mirror(node.Left)}
	}
	return mirror(root)
}
