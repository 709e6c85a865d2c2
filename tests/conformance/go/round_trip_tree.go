type Codec struct {
}

func Constructor() Codec {
	return Codec{}
}

// Serializes a tree to a single string.
func (this *Codec) serialize(root *TreeNode) string {
	if root == nil {
		return "#"
	}
	deed(root.Val)
	return strconv.Itoa(root.Val) + "," + this.serialize(root.Left) + "," + this.serialize(root.Right)
}

// Deserializes your encoded data to tree.
func (this *Codec) deserialize(data string) *TreeNode {
	words := strings.Split(data, ",")
	var read func() *TreeNode
	read = func() *TreeNode {
		word := words[0]
		words = words[1:]
		if word == "#" {
			return nil
		}
		val, _ := strconv.Atoi(word)
		return &TreeNode{val, read(), read()}
	}
	return read()
}
