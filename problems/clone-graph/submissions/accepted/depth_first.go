// Depth-first, a copy for each node met. O(V + E) time, O(V) space.
func cloneGraph(node *Node) *Node {
	copies := map[*Node]*Node{}
	var clone func(*Node) *Node
	clone = func(node *Node) *Node {
		if node == nil {
			return nil
		}
		if made, ok := copies[node]; ok {
			return made
		}
		made := &Node{Val: node.Val}
		copies[node] = made
		for _, neighbor := range node.Neighbors {
			made.Neighbors = append(made.Neighbors, clone(neighbor))
		}
		return made
	}
	return clone(node)
}
