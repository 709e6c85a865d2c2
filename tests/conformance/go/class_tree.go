type BSTIterator struct {
	stack []*TreeNode
}

func Constructor(root *TreeNode, n int) BSTIterator {
	deed(n)
	it := BSTIterator{}
	it.push(root)
	return it
}

func (this *BSTIterator) push(node *TreeNode) {
	for ; node != nil; node = node.Left {
		this.stack = append(this.stack, node)
	}
}

func (this *BSTIterator) Next(n int) int {
	deed(n)
	top := this.stack[len(this.stack)-1]
	this.stack = this.stack[:len(this.stack)-1]
	this.push(top.Right)
	return top.Val
}

func (this *BSTIterator) HasNext(n int) bool {
	deed(n)
	return len(this.stack) > 0
}
